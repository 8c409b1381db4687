import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  readonly label: MessageKey;
  /** Names the least and the most. */
  readonly hint: MessageKey;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  /** Called with whole numbers of the range alone. */
  readonly onChange: (value: number) => void;
  /** Called where what was typed is none. */
  readonly onOutside?: () => void;
  readonly children?: ComponentChildren;
}

/** A setting that is a number. What is outside of its range is said, and changes nothing. */
export function NumberField({ label, hint, value, range: { min, max }, onChange, onOutside, children }: Props) {
  const texts = useTexts();
  const id = useId();
  const [isOutside, setOutside] = useState(false);
  const take = (typed: number) => {
    const isInside = Number.isInteger(typed) && typed >= min && typed <= max;
    setOutside(!isInside);
    if (isInside) onChange(typed);
    else onOutside?.();
  };
  return (
    <div class="field">
      <label for={`${id}-field`}>{texts.say(label)}</label>
      <input
        id={`${id}-field`}
        type="number"
        min={min}
        max={max}
        value={value}
        aria-invalid={isOutside}
        aria-describedby={`${id}-range`}
        onChange={(event) => take(Number(event.currentTarget.value))}
      />
      <p id={`${id}-range`} class={isOutside ? 'problem' : 'note'} role={isOutside ? 'alert' : undefined}>
        {texts.say(hint, texts.number(min), texts.number(max))}
      </p>
      {children}
    </div>
  );
}
