import { useId, useRef, useState } from 'preact/hooks';
import { patternsOfSites, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { focusWhenDrawn } from '../components/focus';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { useOneUndo } from '../use-one-undo';
import type { ChangeSettings } from '../use-settings';
import { SiteEntry } from './SiteEntry';
import { SiteForm } from './SiteForm';
import { type SiteUse, siteChanges, siteUses } from './site-uses';
import { TabPicker } from './TabPicker';
import type { Grants } from './use-grants';

/** Sites from which on there is a field to search in them. Chosen by hand: fewer are seen at a glance. */
const LONG_LIST = 8;

/** What a site that is to be read comes to, beside the choice for all. */
const HINTS: Readonly<Record<Settings['watching'], MessageKey>> = { off: 'sitesHintOff', all: 'sitesHintAll', listed: 'sitesHintListed' };

interface Props {
  readonly settings: Settings;
  readonly grants: Grants | null;
  readonly change: ChangeSettings;
  readonly browser: Pick<UiBrowser, 'askToRead' | 'giveBack' | 'openPages'>;
}

/** What the reader has said of single sites. */
export function SiteList({ settings, grants, change, browser }: Props) {
  const texts = useTexts();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState('');
  const [removed, setRemoved] = useState<{ readonly site: string; readonly use: SiteUse } | null>(null);
  const taken = useOneUndo<string>();
  const [isRefused, setRefused] = useState(false);
  const uses = siteUses(settings);
  const sites = [...uses.keys()];
  const changes = siteChanges(settings, change, browser);
  const isLong = sites.length >= LONG_LIST;
  const shown = texts.inOrder(sites.filter((site) => !isLong || site.includes(sought.trim().toLowerCase())));
  const use = async (site: string, wanted: SiteUse) => {
    setRefused(false);
    const outcome = await changes.use([site], wanted);
    setRefused(outcome === 'refused');
    return outcome;
  };
  const remove = (site: string) => {
    setRemoved({ site, use: uses.get(site) ?? 'never' });
    taken.keep(site);
    void changes.remove(site);
  };
  const undo = async (last: { readonly site: string; readonly use: SiteUse }) => {
    const added = changes.putBack(last.site, last.use);
    // The undo button goes away as soon as the site is back, so the field takes the focus.
    list.current?.querySelector<HTMLInputElement>('form input')?.focus();
    const outcome = await added;
    setRefused(outcome === 'refused');
    if (outcome !== 'saved') return;
    setRemoved(null);
    taken.drop();
  };
  return (
    <div class="site-list" ref={list}>
      <h3 id={id}>{texts.say('sitesHeading')}</h3>
      <p class="note">{texts.say(HINTS[settings.watching])}</p>
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
          <SiteEntry
            key={site}
            site={site}
            use={uses.get(site) ?? 'never'}
            isMissing={uses.get(site) === 'read' && (grants?.missing.includes(site) ?? false)}
            onUse={use}
            onRemove={remove}
            onAllow={(missing) => browser.askToRead(patternsOfSites([missing]))}
          />
        ))}
      </ul>
      <p role="status">{isRefused && texts.say('permissionRefused')}</p>
      <div role="status" class="actions">
        {removed !== null && !uses.has(removed.site) && (
          <>
            {texts.say('siteRemoved', removed.site)}
            {taken.isFinal && <span class="note">{texts.say('undoFinal')}</span>}
            {taken.kept !== null && (
              <button type="button" class="quiet" ref={focusWhenDrawn} key={removed.site} onClick={() => undo(removed)}>
                {texts.say('undo')}
              </button>
            )}
          </>
        )}
      </div>
      <SiteForm
        labelledBy={id}
        sites={sites}
        likely={settings.watching === 'listed' ? 'read' : 'never'}
        onAdd={(site, wanted) => changes.use([site], wanted)}
      />
      <TabPicker sites={sites} mayReadAll={grants?.all ?? false} browser={browser} onAdd={changes.use} />
    </div>
  );
}
