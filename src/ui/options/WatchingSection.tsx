import { ALL_SITES, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { Region } from '../components/Region';
import type { ChangeSettings } from '../use-settings';
import { GrantNotice } from '../watching/GrantNotice';
import { SiteList } from '../watching/SiteList';
import type { Grants } from '../watching/use-grants';
import { WatchingChoice } from '../watching/WatchingChoice';

interface Props {
  readonly settings: Settings;
  readonly grants: Grants | null;
  readonly change: ChangeSettings;
  readonly browser: Pick<UiBrowser, 'askToRead' | 'giveBack' | 'openPages'>;
}

export function WatchingSection({ settings, grants, change, browser }: Props) {
  const { watching, neverSites } = settings;
  return (
    <Region title="watchHeading">
      <WatchingChoice legend="watchExplained" settings={settings} grants={grants} change={change} browser={browser} />
      {grants && (
        <GrantNotice
          watching={watching}
          grants={grants}
          onAllowAll={() => browser.askToRead([ALL_SITES])}
          onGiveBack={() => browser.giveBack([ALL_SITES])}
        />
      )}
      <SiteList
        title="neverHeading"
        hint="neverHint"
        sites={neverSites}
        browser={browser}
        onAdd={async (sites) => (await change({ neverSites: [...neverSites, ...sites] })) !== null}
        onRemove={(site) => change({ neverSites: neverSites.filter((never) => never !== site) })}
      />
    </Region>
  );
}
