import type { Settings } from '../../messages/contract';
import { Switch } from '../components/Switch';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import type { Ask } from '../start-screen';
import { DaysField } from './DaysField';

interface Props {
  readonly settings: Settings;
  readonly changes: Changes;
  readonly ask: Ask;
  /** Called after articles were dropped. */
  readonly onDropped: () => void;
}

export function KeepingSection({ settings, changes, ask, onDropped }: Props) {
  const saving = useSaving(changes);
  return (
    <SavingRegion title="keepHeading" saving={saving}>
      <DaysField
        label="keepDays"
        days={settings.keepDays}
        count={(keepDays) => ask('countExpiring', { keepDays })}
        onSave={(keepDays) => saving.change({ keepDays })}
        onDropped={onDropped}
      />
      <Switch name="keepText" hint="keepTextHint" isOn={settings.keepText} onTurn={(isOn) => saving.change({ keepText: isOn })} />
    </SavingRegion>
  );
}
