import { ALL_SITES, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import { GrantNotice } from '../watching/GrantNotice';
import { SiteList } from '../watching/SiteList';
import type { Grants } from '../watching/use-grants';
import { WatchingChoice } from '../watching/WatchingChoice';

interface Props {
  readonly settings: Settings;
  readonly grants: Grants | null;
  readonly changes: Changes;
  readonly browser: Pick<UiBrowser, 'askToRead' | 'giveBack' | 'openPages'>;
}

export function WatchingSection({ settings, grants, changes, browser }: Props) {
  const saving = useSaving(changes);
  const { change } = saving;
  const { watching, neverSites } = settings;
  return (
    <SavingRegion title="watchHeading" saving={saving}>
      <WatchingChoice legend="watchExplained" settings={settings} grants={grants} change={change} browser={browser} />
      {grants && <GrantNotice watching={watching} grants={grants} onGiveBack={() => browser.giveBack([ALL_SITES])} />}
      <SiteList
        title="neverHeading"
        hint="neverHint"
        sites={neverSites}
        browser={browser}
        onAdd={async (sites) => (await change({ neverSites: [...neverSites, ...sites] })) !== null}
        onRemove={(site) => change({ neverSites: neverSites.filter((never) => never !== site) })}
      />
    </SavingRegion>
  );
}
