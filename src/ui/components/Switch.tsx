import { useId } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  readonly name: MessageKey;
  readonly hint: MessageKey;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** A setting that is on or off; its hint is read after its name. */
export function Switch({ name, hint, isOn, onTurn }: Props) {
  const texts = useTexts();
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <label for={id}>{texts.say(name)}</label>
      <p id={`${id}-hint`}>{texts.say(hint)}</p>
    </div>
  );
}
