import { useId, useRef, useState } from 'preact/hooks';
import type { UiBrowser } from '../browser';
import { focusWhenDrawn } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { SiteEntry } from './SiteEntry';
import { SiteForm } from './SiteForm';
import { TabPicker } from './TabPicker';

/** Sites from which on there is a field to search in them. Chosen by hand: fewer are seen at a glance. */
const LONG_LIST = 8;

interface Props {
  readonly title: MessageKey;
  readonly hint?: MessageKey;
  readonly sites: readonly string[];
  /** Sites on the list that the browser does not allow us to read. */
  readonly missing?: readonly string[];
  readonly browser: Pick<UiBrowser, 'openPages'>;
  /** False where the browser refused. Called in the click or key press itself. */
  readonly onAdd: (sites: readonly string[]) => Promise<boolean>;
  readonly onRemove: (site: string) => void;
  readonly onAllow?: (site: string) => void;
}

export function SiteList({ title, hint, sites, missing = [], browser, onAdd, onRemove, onAllow }: Props) {
  const texts = useTexts();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const isLong = sites.length >= LONG_LIST;
  const shown = texts.inOrder(sites.filter((site) => !isLong || site.includes(sought.trim().toLowerCase())));
  const remove = (site: string) => {
    onRemove(site);
    setRemoved(site);
  };
  const undo = async (site: string) => {
    const added = onAdd([site]);
    // The undo button goes away as soon as the site is back, so the field takes the focus.
    list.current?.querySelector<HTMLInputElement>('form input')?.focus();
    if (await added) setRemoved(null);
  };
  return (
    <div class="site-list" ref={list}>
      <h3 id={id}>{texts.say(title)}</h3>
      {hint && <p class="note">{texts.say(hint)}</p>}
      {isLong && (
        <input
          type="search"
          aria-label={texts.say('siteSearch')}
          placeholder={texts.say('siteSearch')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p class="empty">{texts.say(sites.length === 0 ? 'sitesNone' : 'siteNoMatch')}</p>}
      <ul class="plain-list" aria-labelledby={id}>
        {shown.map((site) => (
          <SiteEntry key={site} site={site} isMissing={missing.includes(site)} onRemove={remove} onAllow={onAllow} />
        ))}
      </ul>
      <div role="status" class="actions">
        {removed !== null && !sites.includes(removed) && (
          <>
            {texts.say('siteRemoved', removed)}
            <button type="button" class="quiet" ref={focusWhenDrawn} key={removed} onClick={() => undo(removed)}>
              {texts.say('undo')}
            </button>
          </>
        )}
      </div>
      <SiteForm labelledBy={id} sites={sites} onAdd={(site) => onAdd([site])} />
      <TabPicker sites={sites} browser={browser} onAdd={onAdd} />
    </div>
  );
}
