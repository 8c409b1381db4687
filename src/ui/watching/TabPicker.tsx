import { useRef, useState } from 'preact/hooks';
import type { UiBrowser } from '../browser';
import { focusWhenDrawn } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { siteOfPage } from './sites';

interface Props {
  readonly sites: readonly string[];
  readonly browser: Pick<UiBrowser, 'openPages'>;
  /** False where the browser refused. Called in the click itself. */
  readonly onAdd: (sites: readonly string[]) => Promise<boolean>;
}

/** Offers the sites of the open tabs to choose from. */
export function TabPicker({ sites, browser, onAdd }: Props) {
  const texts = useTexts();
  const [offered, setOffered] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOffered([]);
    opener.current?.focus();
  };
  const look = async () => {
    const pages = await browser.openPages();
    const found = new Set((pages ?? []).flatMap((page) => siteOfPage(page) ?? []).filter((site) => !sites.includes(site)));
    setOffered(texts.inOrder([...found]));
    setChosen([]);
    setSaid(pages === null ? 'permissionRefused' : found.size === 0 ? 'tabsNone' : null);
  };
  const add = async () => {
    const isAdded = await onAdd(chosen);
    if (isAdded) close();
    setSaid(isAdded ? null : 'permissionRefused');
  };
  return (
    <div class="tab-picker">
      <button type="button" class="quiet" ref={opener} onClick={look}>
        {texts.say('tabsAdd')}
      </button>
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
  readonly onAdd: () => void;
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
        <button type="button" onClick={() => chosen.length > 0 && onAdd()} aria-disabled={chosen.length === 0}>
          {texts.say('tabsAddChosen')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {texts.say('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
