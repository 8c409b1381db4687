import { useId, useState } from 'preact/hooks';
import { KEEP_DAYS, type Settings } from '../../messages/contract';
import { Failure } from '../components/Failure';
import { Switch } from '../components/Switch';
import { SavingRegion } from '../settings/SavingRegion';
import { type Changes, useSaving } from '../settings/use-saving';
import type { Ask } from '../start-screen';
import { useTexts } from '../texts-context';
import { useTask } from '../use-task';
import { Question } from './Question';

interface Props {
  readonly settings: Settings;
  readonly changes: Changes;
  readonly ask: Ask;
  /** Called after articles were dropped. */
  readonly onDropped: () => void;
}

/** Fewer days that were typed, and how many articles they would drop. */
interface Shorter {
  readonly days: number;
  readonly articles: number;
}

export function KeepingSection({ settings, changes, ask, onDropped }: Props) {
  const texts = useTexts();
  const saving = useSaving(changes);
  const id = useId();
  const [isOutside, setOutside] = useState(false);
  const counting = useTask<Shorter>();
  const asked = counting.now.state === 'ready' ? counting.now.value : null;
  const keep = async (days: number) => {
    counting.forget();
    await saving.change({ keepDays: days });
    onDropped();
  };
  const keepDays = async (typed: string) => {
    const days = Number(typed);
    const isInside = Number.isInteger(days) && days >= KEEP_DAYS.min && days <= KEEP_DAYS.max;
    setOutside(!isInside);
    counting.forget();
    if (!isInside) return;
    if (days >= settings.keepDays) return void saving.change({ keepDays: days });
    const shorter = await counting.start(async () => ({ days, ...(await ask('countExpiring', { keepDays: days })) }));
    if (shorter?.articles === 0) await keep(days);
  };
  return (
    <SavingRegion title="keepHeading" saving={saving}>
      <div class="field">
        <label for={`${id}-days`}>{texts.say('keepDays')}</label>
        <input
          id={`${id}-days`}
          type="number"
          min={KEEP_DAYS.min}
          max={KEEP_DAYS.max}
          value={asked?.days ?? settings.keepDays}
          aria-invalid={isOutside}
          aria-describedby={`${id}-range`}
          onChange={(event) => keepDays(event.currentTarget.value)}
        />
        <p id={`${id}-range`} class={isOutside ? 'problem' : 'note'} role={isOutside ? 'alert' : undefined}>
          {texts.say('keepDaysHint', texts.number(KEEP_DAYS.min), texts.number(KEEP_DAYS.max))}
        </p>
        {counting.now.state === 'failed' && <Failure code={counting.now.code} />}
        {asked !== null && asked.articles > 0 && (
          <Question name="keepDays" yes="dropYes" onYes={() => keep(asked.days)} onNo={counting.forget}>
            <p>{texts.say('importDrops', texts.number(asked.articles))}</p>
            <p>{texts.say('dropForGood')}</p>
          </Question>
        )}
      </div>
      <Switch name="keepText" hint="keepTextHint" isOn={settings.keepText} onTurn={(isOn) => saving.change({ keepText: isOn })} />
    </SavingRegion>
  );
}
