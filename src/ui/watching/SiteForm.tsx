import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../messages-text';
import { AddressField, AddressProblem } from '../settings/AddressField';
import { useTexts } from '../texts-context';
import { USE_NAMES } from './SiteEntry';
import { SITE_USES, type SiteUse, type Using } from './site-uses';
import { siteOf } from './sites';

interface Props {
  /** Id of the heading of the list. */
  readonly labelledBy: string;
  readonly sites: readonly string[];
  /** What is chosen first. */
  readonly likely: SiteUse;
  /** Called in the click or key press itself. */
  readonly onAdd: (site: string, use: SiteUse) => Promise<Using>;
}

/** A field for one site, typed or pasted, and what is to be done with it. */
export function SiteForm({ labelledBy, sites, likely, onAdd }: Props) {
  const texts = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<SiteUse | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const site = siteOf(typed);
    if (site === null) return setProblem('siteInvalid');
    if (sites.includes(site)) return setProblem('siteKnown');
    const outcome = await onAdd(site, chosen ?? likely);
    setProblem(outcome === 'refused' ? 'permissionRefused' : null);
    if (outcome === 'saved') setTyped('');
  };
  return (
    <form onSubmit={add} noValidate aria-labelledby={labelledBy}>
      <AddressField form={id} label="siteField" typed={typed} problem={problem} onType={setTyped} />
      <select
        aria-label={texts.say('siteUse')}
        value={chosen ?? likely}
        onChange={(event) => setChosen(event.currentTarget.value as SiteUse)}
      >
        {SITE_USES.map((use) => (
          <option key={use} value={use}>
            {texts.say(USE_NAMES[use])}
          </option>
        ))}
      </select>
      <button type="submit">{texts.say('siteAdd')}</button>
      <AddressProblem form={id} problem={problem} />
    </form>
  );
}
