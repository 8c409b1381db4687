import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { shownWork, WorkStatus } from '../files/WorkStatus';
import { useTexts } from '../texts-context';
import { Question } from './Question';
import type { Cleared, Erasing } from './use-erasing';

interface Props extends Erasing {
  /** Number of stored articles; null where it is not known, and erasing is offered all the same. */
  readonly articles: number | null;
  /** Objections are erased too, and may be all that is left to erase. */
  readonly hasObjections: boolean;
}

export function Eraser({ articles, hasObjections, erasing, undoing, erase, unsaved, eraseForGood, keep, undo, isFinal }: Props) {
  const texts = useTexts();
  const [isAsking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    erase();
  };
  const sayErased = ({ removed, left }: Cleared) =>
    left > 0 ? `${texts.sayCount('erased', removed)} ${texts.say('erasedSince')}` : texts.sayCount('erased', removed);
  const works = [
    { ...shownWork(erasing, 'erasing', sayErased, texts.say('eraseCancelled')), drops: true, failsElsewhere: unsaved !== null },
    shownWork(undoing, 'undoing', (count) => texts.sayCount('undone', count)),
  ];
  const isEnded = erasing.now.state === 'ready' || erasing.now.state === 'failed';
  return (
    <div class="eraser">
      {isAsking && (
        <Question name="erase" yes="eraseYes" onYes={confirm} onNo={() => setAsking(false)}>
          <p>{articles === null ? texts.say('erase') : texts.sayCount('eraseAsk', articles)}</p>
        </Question>
      )}
      {unsaved && (
        <Question name="erase" yes="eraseYes" onYes={eraseForGood} onNo={keep}>
          <Failure code={unsaved} />
          <p>{texts.say('eraseUnsaved')}</p>
        </Question>
      )}
      {!isAsking && !unsaved && (articles !== 0 || hasObjections) && erasing.now.state !== 'waiting' && (
        <button type="button" onClick={() => setAsking(true)}>
          {texts.say('erase')}
        </button>
      )}
      <WorkStatus works={works} undo={isEnded ? undo : null} isFinal={isFinal && erasing.now.state === 'ready'} />
    </div>
  );
}
