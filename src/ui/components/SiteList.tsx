import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { siteOf } from '../sites';
import { useTexts } from '../texts-context';
import { SiteEntry } from './SiteEntry';

interface Props {
  readonly title: MessageKey;
  readonly hint?: MessageKey;
  readonly sites: readonly string[];
  /** Listed, but not allowed by the browser. */
  readonly missing?: readonly string[];
  /** False where the browser refused. Called in the click or key press itself. */
  readonly onAdd: (site: string) => Promise<boolean>;
  readonly onRemove: (site: string) => void;
  readonly onAllow?: (site: string) => void;
}

export function SiteList({ title, hint, sites, missing = [], onAdd, onRemove, onAllow }: Props) {
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
    <div class="site-list">
      <h3 id={id}>{texts.say(title)}</h3>
      {hint && <p class="note">{texts.say(hint)}</p>}
      {sites.length === 0 && <p class="empty">{texts.say('sitesNone')}</p>}
      <ul class="plain-list" aria-labelledby={id}>
        {sites.map((site) => (
          <SiteEntry key={site} site={site} isMissing={missing.includes(site)} onRemove={onRemove} onAllow={onAllow} />
        ))}
      </ul>
      <form onSubmit={add} noValidate aria-labelledby={id}>
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
    </div>
  );
}
