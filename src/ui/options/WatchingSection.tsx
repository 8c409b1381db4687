import { ALL_SITES, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import { GrantNotice } from '../watching/GrantNotice';
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
  return (
    <SavingRegion title="watchHeading" saving={saving}>
      <WatchingChoice legend="watchExplained" isWhole settings={settings} grants={grants} change={saving.change} browser={browser} />
      {grants && <GrantNotice watching={settings.watching} grants={grants} onGiveBack={() => browser.giveBack([ALL_SITES])} />}
    </SavingRegion>
  );
}
