import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { AddedStatus } from './AddedStatus';
import { typedFeed } from './feed-address';
import type { Added, Adding } from './use-adding';

/** A field for the address of one feed. */
export function AddressForm({ adding }: { adding: Adding }) {
  const texts = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    setAdded(null);
    setProblem(null);
    const wanted = typedFeed(typed);
    if (wanted === null) return setProblem('followAddressInvalid');
    if ('site' in wanted) return setProblem('followAddressIsSite');
    const outcome = await adding.add([wanted.feed]);
    setAdded(outcome);
    if (outcome.state === 'added') setTyped('');
  };
  return (
    <form class="follow-address" onSubmit={add} noValidate>
      <label for={`${id}-field`}>{texts.say('followAddress')}</label>
      <input
        id={`${id}-field`}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        dir="ltr"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" aria-disabled={adding.isBusy}>
        {texts.say('followAdd')}
      </button>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && texts.say(problem)}
      </p>
      <AddedStatus added={added} />
    </form>
  );
}
