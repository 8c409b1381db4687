import { ALL_SITES, patternOfSite, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import type { MessageKey } from '../messages-text';
import type { ChangeSettings } from '../use-settings';
import { MissingGrant } from './MissingGrant';
import { SiteList } from './SiteList';
import type { Grants } from './use-grants';
import { WatchingForm } from './WatchingForm';

interface Props {
  readonly legend: MessageKey;
  readonly settings: Settings;
  readonly grants: Grants | null;
  readonly change: ChangeSettings;
  readonly browser: Pick<UiBrowser, 'askToRead' | 'giveBack' | 'openPages'>;
}

/** What may be read without a click. A choice that was clicked is saved only if the browser grants the permissions that it needs. */
export function WatchingChoice({ legend, settings, grants, change, browser }: Props) {
  const { watching, listedSites } = settings;
  const save = async (choice: Settings['watching'], mayAsk: boolean) => {
    const needed = choice === 'all' ? [ALL_SITES] : choice === 'listed' ? listedSites.map(patternOfSite) : [];
    const isAllowed = !mayAsk || needed.length === 0 || (await browser.askToRead(needed));
    if (!isAllowed) return 'refused';
    return (await change({ watching: choice, welcomed: true })) === null ? 'failed' : 'saved';
  };
  const add = async (sites: readonly string[]) => {
    const isAllowed = await browser.askToRead(sites.map(patternOfSite));
    return isAllowed && (await change({ listedSites: [...listedSites, ...sites] })) !== null;
  };
  const remove = async (site: string) => {
    if ((await change({ listedSites: listedSites.filter((listed) => listed !== site) })) !== null)
      await browser.giveBack([patternOfSite(site)]);
  };
  return (
    <>
      <WatchingForm legend={legend} saved={watching} onChoose={save} />
      {watching === 'all' && grants && !grants.all && <MissingGrant onAllow={() => browser.askToRead([ALL_SITES])} />}
      {watching === 'listed' && (
        <SiteList
          title="listedHeading"
          sites={listedSites}
          missing={grants?.missing ?? []}
          browser={browser}
          onAdd={add}
          onRemove={remove}
          onAllow={(site) => browser.askToRead([patternOfSite(site)])}
        />
      )}
    </>
  );
}
