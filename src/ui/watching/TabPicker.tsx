import { useId, useRef, useState } from 'preact/hooks';
import type { UiBrowser } from '../browser';
import { focusWhenDrawn } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { SITE_USES, type SiteUse, type Using } from './site-uses';
import { siteOfPage } from './sites';

const ADD_NAMES: Readonly<Record<SiteUse, MessageKey>> = { read: 'tabsRead', never: 'tabsNever' };

interface Props {
  readonly sites: readonly string[];
  /** The browser shows the addresses of all sites then, and asks nothing. */
  readonly mayReadAll: boolean;
  readonly browser: Pick<UiBrowser, 'openPages'>;
  /** Called in the click itself. */
  readonly onAdd: (sites: readonly string[], use: SiteUse) => Promise<Using>;
}

/** Offers the sites of the open tabs to choose from. Before the browser asks for “browsing history” it is said what that means. */
export function TabPicker({ sites, mayReadAll, browser, onAdd }: Props) {
  const texts = useTexts();
  const id = useId();
  const [offered, setOffered] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOffered([]);
    opener.current?.focus();
  };
  const look = async () => {
    const pages = await browser.openPages(mayReadAll);
    const found = new Set((pages ?? []).flatMap((page) => siteOfPage(page) ?? []).filter((site) => !sites.includes(site)));
    setOffered(texts.inOrder([...found]));
    setChosen([]);
    setSaid(pages === null ? 'permissionRefused' : found.size === 0 ? 'tabsNone' : null);
  };
  const add = async (use: SiteUse) => {
    const outcome = await onAdd(chosen, use);
    if (outcome === 'saved') close();
    setSaid(outcome === 'refused' ? 'permissionRefused' : null);
  };
  return (
    <div class="tab-picker">
      <button type="button" class="quiet" ref={opener} aria-describedby={mayReadAll ? undefined : `${id}-hint`} onClick={look}>
        {texts.say('tabsAdd')}
      </button>
      {!mayReadAll && (
        <p id={`${id}-hint`} class="note">
          {texts.say('tabsHint')}
        </p>
      )}
      {offered.length > 0 && <SiteBoxes sites={offered} chosen={chosen} onChange={setChosen} onAdd={add} onCancel={close} />}
      <p role="status" class="note">
        {said && texts.say(said)}
      </p>
    </div>
  );
}

interface BoxProps {
  readonly sites: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onAdd: (use: SiteUse) => void;
  readonly onCancel: () => void;
}

function SiteBoxes({ sites, chosen, onChange, onAdd, onCancel }: BoxProps) {
  const texts = useTexts();
  const turn = (site: string) => onChange(chosen.includes(site) ? chosen.filter((one) => one !== site) : [...chosen, site]);
  return (
    <fieldset>
      <legend>{texts.say('tabsChoose')}</legend>
      {sites.map((site, index) => (
        <label key={site} class="tab-site">
          <input type="checkbox" ref={index === 0 ? focusWhenDrawn : null} checked={chosen.includes(site)} onChange={() => turn(site)} />
          <bdi dir="ltr">{site}</bdi>
        </label>
      ))}
      <div class="actions">
        {SITE_USES.map((use) => (
          <button key={use} type="button" onClick={() => chosen.length > 0 && onAdd(use)} aria-disabled={chosen.length === 0}>
            {texts.say(ADD_NAMES[use])}
          </button>
        ))}
        <button type="button" class="quiet" onClick={onCancel}>
          {texts.say('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
