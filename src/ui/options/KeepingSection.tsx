import { useId, useState } from 'preact/hooks';
import { KEEP_DAYS, type Settings } from '../../messages/contract';
import { Region } from '../components/Region';
import { Switch } from '../components/Switch';
import { useTexts } from '../texts-context';
import type { ChangeSettings } from '../use-settings';

export function KeepingSection({ settings, change }: { settings: Settings; change: ChangeSettings }) {
  const texts = useTexts();
  const id = useId();
  const [isOutside, setOutside] = useState(false);
  const keepDays = (typed: string) => {
    const days = Number(typed);
    const isInside = Number.isInteger(days) && days >= KEEP_DAYS.min && days <= KEEP_DAYS.max;
    setOutside(!isInside);
    if (isInside) change({ keepDays: days });
  };
  return (
    <Region title="keepHeading">
      <div class="field">
        <label for={`${id}-days`}>{texts.say('keepDays')}</label>
        <input
          id={`${id}-days`}
          type="number"
          min={KEEP_DAYS.min}
          max={KEEP_DAYS.max}
          value={settings.keepDays}
          aria-invalid={isOutside}
          aria-describedby={`${id}-range`}
          onChange={(event) => keepDays(event.currentTarget.value)}
        />
        <p id={`${id}-range`} class={isOutside ? 'problem' : 'note'} role={isOutside ? 'alert' : undefined}>
          {texts.say('keepDaysHint', texts.number(KEEP_DAYS.min), texts.number(KEEP_DAYS.max))}
        </p>
      </div>
      <Switch name="keepText" hint="keepTextHint" isOn={settings.keepText} onTurn={(isOn) => change({ keepText: isOn })} />
    </Region>
  );
}
