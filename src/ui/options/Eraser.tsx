import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { useTexts } from '../texts-context';
import type { Erasing } from './use-erasing';

export interface EraserProps extends Erasing {
  /** Null where the number is not known; erasing is offered all the same. */
  readonly articles: number | null;
}

export function Eraser({ articles, erasing, undoing, erase, undo }: EraserProps) {
  const texts = useTexts();
  const [isAsking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    erase();
  };
  return (
    <div class="eraser">
      {isAsking && (
        <div class="notice" role="alertdialog" aria-label={texts.say('erase')}>
          <p>{articles === null ? texts.say('erase') : texts.sayCount('eraseAsk', articles)}</p>
          <div class="actions">
            <button type="button" class="danger" ref={focusOnce} onClick={confirm}>
              {texts.say('eraseYes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {texts.say('cancel')}
            </button>
          </div>
        </div>
      )}
      {!isAsking && articles !== 0 && (
        <button type="button" onClick={() => setAsking(true)}>
          {texts.say('erase')}
        </button>
      )}
      {erasing.state === 'waiting' && <Progress text="erasing" />}
      {erasing.state === 'failed' && <Failure code={erasing.code} />}
      {undoing.state === 'waiting' && <Progress text="undoing" />}
      {undoing.state === 'failed' && <Failure code={undoing.code} />}
      <div role="status" class="actions">
        {undoing.state === 'ready' && texts.sayCount('undone', undoing.value)}
        {erasing.state === 'ready' && texts.sayCount('erased', erasing.value)}
        {erasing.state === 'ready' && undo && (
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

/** The question takes the focus from the button that it replaces, or a keyboard would be lost. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();
