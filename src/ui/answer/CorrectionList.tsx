// The reader's corrections that count in this answer, each with a button that takes it back.
import type { ShownCorrection } from '../../messages/contract';
import { PageText } from '../components/PageText';
import { Say } from '../components/Say';
import { useTexts } from '../texts-context';
import { ArticleTitle } from './ArticleTitle';
import { OutletName } from './OutletName';

export function CorrectionList({
  corrections,
  onTakeBack,
}: {
  corrections: readonly ShownCorrection[];
  onTakeBack: ((id: string) => void) | null;
}) {
  const texts = useTexts();
  return (
    <ul class="plain-list">
      {corrections.map((correction) => (
        <li key={correction.id} class="correction">
          <span>
            <Correction {...correction} />
          </span>
          {onTakeBack && (
            <button type="button" class="quiet" onClick={() => onTakeBack(correction.id)}>
              {texts.say('takeBack')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Correction({ kind, article, source }: ShownCorrection) {
  if (article === null) return <Say text="correctionWrongSource" parts={[<PageText key="source" text={source?.name ?? ''} />]} />;
  const outlet = <OutletName key="outlet" outlet={article.outlet} />;
  if (kind === 'same-outlet') return <Say text="correctionSameOutlet" parts={[outlet]} />;
  return <Say text="correctionNotSameStory" parts={[<ArticleTitle key="title" article={article} />, outlet]} />;
}
