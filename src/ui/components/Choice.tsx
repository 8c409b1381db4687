import { useId } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  readonly group: string;
  readonly name: MessageKey;
  readonly hint: MessageKey;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A radio button; its hint is read after its name. */
export function Choice({ group, name, hint, isChosen, onChoose }: Props) {
  const texts = useTexts();
  const id = useId();
  return (
    <div class="choice">
      <input type="radio" id={id} name={group} checked={isChosen} aria-describedby={`${id}-hint`} onChange={onChoose} />
      <label for={id}>{texts.say(name)}</label>
      <p id={`${id}-hint`}>{texts.say(hint)}</p>
    </div>
  );
}
