// Opens what a reader can say of one thing in the answer that is not right.
import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

export interface Objection {
  readonly name: MessageKey;
  readonly onSay: () => void;
}

interface Props {
  readonly objections: readonly Objection[];
  /** Id of the heading of what is objected to: the buttons have one name on every card. */
  readonly about: string;
}

export function Corrector({ objections, about }: Props) {
  const texts = useTexts();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="corrector">
      <button
        type="button"
        class="quiet"
        aria-describedby={about}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.say('notRight')}
      </button>
      <div id={id} class="actions" hidden={!isOpen}>
        {isOpen &&
          objections.map(({ name, onSay }) => (
            <button type="button" key={name} aria-describedby={about} onClick={onSay}>
              {texts.say(name)}
            </button>
          ))}
      </div>
    </div>
  );
}
