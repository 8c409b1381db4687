// “Not right?”: opens the choices that a reader can make to one source or one copy.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

/** Something that the reader can say is wrong. */
export interface ObjectionChoice {
  readonly name: MessageKey;
  readonly onSay: () => void;
}

interface Props {
  readonly choices: readonly ObjectionChoice[];
  /** Id of the heading of the card. It describes the buttons, whose names are the same on every card. */
  readonly about: string;
}

export function ObjectionMenu({ choices, about }: Props) {
  const texts = useTexts();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The commands at the foot of the popup would cover them.
    if (isOpen) actions.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <div class="objection-menu">
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
      <div id={id} class="actions" hidden={!isOpen} ref={actions}>
        {isOpen &&
          choices.map(({ name, onSay }) => (
            <button type="button" key={name} aria-describedby={about} onClick={onSay}>
              {texts.say(name)}
            </button>
          ))}
      </div>
    </div>
  );
}
