import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { siteOf } from './sites';

interface Props {
  /** Id of the heading of the list. */
  readonly labelledBy: string;
  readonly sites: readonly string[];
  /** False where the browser refused. Called in the click or key press itself. */
  readonly onAdd: (site: string) => Promise<boolean>;
}

/** A field for one site, typed or pasted. */
export function SiteForm({ labelledBy, sites, onAdd }: Props) {
  const texts = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const site = siteOf(typed);
    if (site === null) return setProblem('siteInvalid');
    if (sites.includes(site)) return setProblem('siteKnown');
    const isAdded = await onAdd(site);
    setProblem(isAdded ? null : 'permissionRefused');
    if (isAdded) setTyped('');
  };
  return (
    <form onSubmit={add} noValidate aria-labelledby={labelledBy}>
      <label for={`${id}-field`}>{texts.say('siteField')}</label>
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
      <button type="submit">{texts.say('siteAdd')}</button>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && texts.say(problem)}
      </p>
    </form>
  );
}
