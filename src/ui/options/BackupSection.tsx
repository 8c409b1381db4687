import { useState } from 'preact/hooks';
import { type BackupFailure, type BackupRecord, DAY, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import { Switch } from '../components/Switch';
import type { MessageKey, Texts } from '../messages-text';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useCall } from '../use-call';
import { useTask } from '../use-task';

interface Props {
  readonly settings: Settings;
  readonly changes: Changes;
  readonly ask: Ask;
  readonly browser: Pick<UiBrowser, 'askToSave' | 'giveBackSaving'>;
}

const FAILURES: Readonly<Record<BackupFailure, MessageKey>> = {
  'not-allowed': 'backupNotAllowed',
  'not-made': 'backupNotMade',
  'not-written': 'backupNotWritten',
};

/** Once a week the export file is saved by itself. Turning it on asks the browser for its permission, and makes the first file. */
export function BackupSection({ settings, changes, ask, browser }: Props) {
  const texts = useTexts();
  const saving = useSaving(changes);
  // Asked again where settings of a file have turned it on.
  const found = useCall(() => ask('backupState', null), settings.weeklyBackup);
  const making = useTask<BackupRecord>();
  // An object, since each answer draws the switch anew: it was clicked, and is on until then.
  const [answer, setAnswer] = useState({ isRefused: false });
  const record = making.now.state === 'ready' ? making.now.value : found.state === 'ready' ? found.value : null;
  const make = () => making.start(() => ask('backUp', null));
  const allowed = async (then: () => Promise<unknown>) => {
    const isAllowed = await browser.askToSave();
    setAnswer({ isRefused: !isAllowed });
    if (isAllowed) await then();
  };
  const turnOn = async () => {
    if ((await saving.change({ weeklyBackup: true })) !== null) await make();
  };
  const turnOff = async () => {
    setAnswer({ isRefused: false });
    if ((await saving.change({ weeklyBackup: false })) !== null) await browser.giveBackSaving();
  };
  return (
    <SavingRegion title="backupHeading" saving={saving}>
      <Switch
        name="backupSwitch"
        hint="backupHint"
        isOn={settings.weeklyBackup}
        onTurn={(isOn) => void (isOn ? allowed(turnOn) : turnOff())}
      />
      <p role="status">{answer.isRefused && texts.say('permissionRefused')}</p>
      {making.now.state === 'waiting' && <Progress text="backupMaking" />}
      {making.now.state === 'failed' && <Failure code={making.now.code} />}
      <div role="status">{record && making.now.state !== 'waiting' && settings.weeklyBackup && <p>{sayState(record, texts)}</p>}</div>
      {settings.weeklyBackup && making.now.state !== 'waiting' && (
        <div class="actions">
          <button type="button" onClick={() => void allowed(make)}>
            {texts.say('backupNow')}
          </button>
        </div>
      )}
    </SavingRegion>
  );
}

/** “Last backup: 3 days ago.”, why there is no newer one, and what is not in it. */
function sayState({ savedAt, failure, left }: BackupRecord, texts: Texts): string {
  const last = savedAt === null ? texts.say('backupNone') : texts.say('backupLast', daysAgo(savedAt, texts));
  const partly = left > 0 ? [texts.say('backupPartly', texts.number(left))] : [];
  return [...(failure === null ? [] : [texts.say(FAILURES[failure])]), last, ...partly].join(' ');
}

function daysAgo(moment: number, { language }: Texts): string {
  const days = Math.max(0, Math.floor((Date.now() - moment) / DAY));
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}
