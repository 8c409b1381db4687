import type { StoreMeasure } from '../../messages/contract';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { Region } from '../components/Region';
import { useTexts } from '../texts-context';
import type { CallState } from '../use-call';
import { Eraser, type EraserProps } from './Eraser';

export function StoredSection({ measure, eraser }: { measure: CallState<StoreMeasure>; eraser: Omit<EraserProps, 'articles'> }) {
  return (
    <Region title="storedHeading">
      {measure.state === 'waiting' && <Progress text="loading" />}
      {measure.state === 'failed' && <Failure code={measure.code} />}
      {measure.state === 'ready' && <Measured measure={measure.value} />}
      <Eraser articles={measure.state === 'ready' ? measure.value.articles : null} {...eraser} />
    </Region>
  );
}

function Measured({ measure: { articles, bytes, oldest, newest } }: { measure: StoreMeasure }) {
  const texts = useTexts();
  if (articles === 0) return <p class="empty">{texts.say('storedNone')}</p>;
  return (
    <dl class="measure">
      <div>
        <dt>{texts.say('storedCount')}</dt>
        <dd>{texts.number(articles)}</dd>
      </div>
      <div>
        <dt>{texts.say('storedSize')}</dt>
        <dd>{bytes === null ? texts.say('storedSizeUnknown') : texts.size(bytes)}</dd>
      </div>
      <div>
        <dt>{texts.say('storedOldest')}</dt>
        <dd>{oldest && texts.day(oldest)}</dd>
      </div>
      <div>
        <dt>{texts.say('storedNewest')}</dt>
        <dd>{newest && texts.day(newest)}</dd>
      </div>
    </dl>
  );
}
