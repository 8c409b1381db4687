import { KEEP_DAYS } from '../../messages/contract';
import { Failure } from '../components/Failure';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import { useTask } from '../use-task';
import { NumberField } from './NumberField';
import { Question } from './Question';

/** Fewer days that were typed, and how many articles they would drop. */
interface Shorter {
  readonly days: number;
  readonly articles: number;
}

interface Props {
  readonly label: MessageKey;
  readonly days: number;
  /** How many articles so many days would drop. */
  readonly count: (days: number) => Promise<{ readonly articles: number }>;
  readonly onSave: (days: number) => Promise<unknown>;
  /** Called after articles were dropped. */
  readonly onDropped: () => void;
}

/** Days that articles are kept. Where fewer of them would drop any, it asks before. */
export function DaysField({ label, days: saved, count, onSave, onDropped }: Props) {
  const texts = useTexts();
  const counting = useTask<Shorter>();
  const asked = counting.now.state === 'ready' ? counting.now.value : null;
  const keep = async (days: number) => {
    counting.forget();
    await onSave(days);
    onDropped();
  };
  const change = async (days: number) => {
    counting.forget();
    if (days >= saved) return void onSave(days);
    const shorter = await counting.start(async () => ({ days, ...(await count(days)) }));
    if (shorter?.articles === 0) await keep(days);
  };
  return (
    <NumberField
      label={label}
      hint="keepDaysHint"
      value={asked?.days ?? saved}
      range={KEEP_DAYS}
      onChange={change}
      onOutside={counting.forget}
    >
      {counting.now.state === 'failed' && <Failure code={counting.now.code} />}
      {asked !== null && asked.articles > 0 && (
        <Question name={label} yes="dropYes" onYes={() => keep(asked.days)} onNo={counting.forget}>
          <p>{texts.say('importDrops', texts.number(asked.articles))}</p>
          <p>{texts.say('dropForGood')}</p>
        </Question>
      )}
    </NumberField>
  );
}
