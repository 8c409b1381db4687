import type { ComponentChildren } from 'preact';
import { focusWhenDrawn } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  /** Names the question for a screen reader. */
  readonly name: MessageKey;
  readonly yes: MessageKey;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What is asked, and what would come of it. */
  readonly children: ComponentChildren;
}

/** Asks before something is erased. It takes the focus, since the button that was pressed may have made room for it. */
export function Question({ name, yes, onYes, onNo, children }: Props) {
  const texts = useTexts();
  return (
    <div class="notice" role="alertdialog" aria-label={texts.say(name)}>
      {children}
      <div class="actions">
        <button type="button" class="danger" ref={focusWhenDrawn} onClick={onYes}>
          {texts.say(yes)}
        </button>
        <button type="button" onClick={onNo}>
          {texts.say('cancel')}
        </button>
      </div>
    </div>
  );
}
