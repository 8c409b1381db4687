import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  readonly label: MessageKey;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
  /** How it is laid out: a `field` of the settings, or a `select` beside others. */
  readonly look: 'field' | 'select';
  /** The options. */
  readonly children: ComponentChildren;
}

/** A labelled list to choose one from. */
export function Select({ label, chosen, onChoose, look, children }: Props) {
  const texts = useTexts();
  const id = useId();
  return (
    <div class={look}>
      <label for={id}>{texts.say(label)}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
