import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { WorkProgress } from '../files/WorkProgress';
import { useTexts } from '../texts-context';
import { Question } from './Question';
import type { Erasing } from './use-erasing';

interface Props extends Erasing {
  /** Number of stored articles; null where it is not known, and erasing is offered all the same. */
  readonly articles: number | null;
  /** Objections are erased too, and may be all that is left to erase. */
  readonly hasObjections: boolean;
}

export function Eraser({ articles, hasObjections, erasing, undoing, erase, unsaved, eraseForGood, keep, undo }: Props) {
  const texts = useTexts();
  const [isAsking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    erase();
  };
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
      {erasing.now.state === 'waiting' && <WorkProgress text="erasing" share={erasing.share} onCancel={erasing.cancel} />}
      {erasing.now.state === 'failed' && !unsaved && <Failure code={erasing.now.code} cannotDrop />}
      {undoing.now.state === 'waiting' && <WorkProgress text="undoing" share={undoing.share} onCancel={undoing.cancel} />}
      {undoing.now.state === 'failed' && <Failure code={undoing.now.code} />}
      <div role="status" class="actions">
        {undoing.now.state === 'ready' && texts.sayCount('undone', undoing.now.value)}
        {erasing.isCancelled && texts.say('eraseCancelled')}
        {erasing.now.state === 'ready' && texts.sayCount('erased', erasing.now.value.removed)}
        {erasing.now.state === 'ready' && erasing.now.value.left > 0 && ` ${texts.say('erasedSince')}`}
        {(erasing.now.state === 'ready' || erasing.now.state === 'failed') && undo && (
          <>
            <button type="button" onClick={undo}>
              {texts.say('undo')}
            </button>
            <span class="note">{texts.say('undoHint')}</span>
          </>
        )}
      </div>
    </div>
  );
}
