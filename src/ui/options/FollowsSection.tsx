import { FOLLOW_ARTICLES, FOLLOW_MEGABYTES, type Settings } from '../../messages/contract';
import { Switch } from '../components/Switch';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { DaysField } from './DaysField';
import { NumberField } from './NumberField';

interface Props {
  readonly settings: Settings;
  readonly changes: Changes;
  readonly ask: Ask;
  /** Called after articles were dropped. */
  readonly onDropped: () => void;
}

/** What all follows together may take, and how long it is kept. Which there are stands on their own page. */
export function FollowsSection({ settings, changes, ask, onDropped }: Props) {
  const texts = useTexts();
  const saving = useSaving(changes);
  return (
    <SavingRegion title="followsTitle" saving={saving}>
      <p>{texts.say('followsLead')}</p>
      <p>
        <a href="/follows.html">{texts.say('followsOpen')}</a>
      </p>
      <DaysField
        label="followKeepDays"
        days={settings.followKeepDays}
        count={(followKeepDays) => ask('countExpiring', { keepDays: settings.keepDays, followKeepDays })}
        onSave={(followKeepDays) => saving.change({ followKeepDays })}
        onDropped={onDropped}
      />
      <NumberField
        label="followArticlesADay"
        hint="followLimitHint"
        value={settings.followArticlesADay}
        range={FOLLOW_ARTICLES}
        onChange={(followArticlesADay) => saving.change({ followArticlesADay })}
      />
      <NumberField
        label="followMegabytesADay"
        hint="followLimitHint"
        value={settings.followMegabytesADay}
        range={FOLLOW_MEGABYTES}
        onChange={(followMegabytesADay) => saving.change({ followMegabytesADay })}
      />
      <Switch
        name="followUnmetered"
        hint="followUnmeteredHint"
        isOn={settings.followUnmetered}
        onTurn={(followUnmetered) => saving.change({ followUnmetered })}
      />
    </SavingRegion>
  );
}
