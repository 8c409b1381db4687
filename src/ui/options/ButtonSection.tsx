import type { Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { Select } from '../components/Select';
import { Switch } from '../components/Switch';
import type { MessageKey } from '../messages-text';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import { useTexts } from '../texts-context';

interface Props {
  readonly settings: Settings;
  readonly changes: Changes;
  readonly browser: Pick<UiBrowser, 'canOpenBeside'>;
}

export const CLICK_NAMES: Readonly<Record<Settings['clickOpens'], MessageKey>> = { popup: 'clickPopup', panel: 'clickPanel' };
const CLICKS = ['popup', 'panel'] as const;

/** What the button in the browser's toolbar shows, and what a click on it opens. */
export function ButtonSection({ settings, changes, browser }: Props) {
  const texts = useTexts();
  const saving = useSaving(changes);
  return (
    <SavingRegion saving={saving} title="buttonHeading">
      {browser.canOpenBeside && (
        <Select
          label="clickOpens"
          look="field"
          chosen={settings.clickOpens}
          onChoose={(opened) => saving.change({ clickOpens: opened as Settings['clickOpens'] })}
        >
          {CLICKS.map((opened) => (
            <option key={opened} value={opened}>
              {texts.say(CLICK_NAMES[opened])}
            </option>
          ))}
        </Select>
      )}
      <Switch name="badge" hint="badgeHint" isOn={settings.badge} onTurn={(isOn) => saving.change({ badge: isOn })} />
      {settings.badge && (
        <Switch
          name="trackedBadge"
          hint="trackedBadgeHint"
          isOn={settings.trackedBadge}
          onTurn={(isOn) => saving.change({ trackedBadge: isOn })}
        />
      )}
    </SavingRegion>
  );
}
