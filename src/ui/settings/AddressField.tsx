import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';

interface Props {
  /** Of the form: the field and what is wrong with it have ids that begin so. */
  readonly form: string;
  readonly label: MessageKey;
  readonly typed: string;
  readonly problem: MessageKey | null;
  readonly onType: (typed: string) => void;
}

/** A field for an address of the web or a host, with its label. `AddressProblem` says what is wrong with it. */
export function AddressField({ form, label, typed, problem, onType }: Props) {
  const texts = useTexts();
  return (
    <>
      <label for={`${form}-field`}>{texts.say(label)}</label>
      <input
        id={`${form}-field`}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        dir="ltr"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={`${form}-problem`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </>
  );
}

export function AddressProblem({ form, problem }: Pick<Props, 'form' | 'problem'>) {
  const texts = useTexts();
  return (
    <p id={`${form}-problem`} class="problem" role="alert">
      {problem && texts.say(problem)}
    </p>
  );
}
