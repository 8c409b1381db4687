// Round moments for the axis of a timeline, on the reader's own clock and calendar.
import { DAY, HOUR, MINUTE } from '../../../messages/contract';

export interface Ticks {
  readonly moments: readonly number[];
  /** What the words at the ticks have to say. */
  readonly unit: 'hour' | 'day' | 'month';
}

/** Steps between ticks within days, in milliseconds. Whole parts of a day, so that each midnight has a tick. */
const SHORT_STEPS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
/** Steps in days. */
const DAY_STEPS = [1, 2, 7, 14];
/** Steps in months, up to fifty years: archives are old. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
/** On average, to choose a step with. */
const DAYS_IN_MONTH = 30;

/** @param max number of ticks that fit; the finest step that gives no more is taken */
export function ticksOf([from, to]: readonly [number, number], max: number): Ticks {
  const fits = (step: number) => (to - from) / step <= max;
  const short = SHORT_STEPS.find(fits);
  if (short)
    return {
      unit: 'hour',
      moments: run(from, to, (at, count) => new Date(at.getFullYear(), at.getMonth(), at.getDate(), 0, (count * short) / MINUTE)),
    };
  const days = DAY_STEPS.find((step) => fits(step * DAY));
  if (days)
    return { unit: 'day', moments: run(from, to, (at, count) => new Date(at.getFullYear(), at.getMonth(), at.getDate() + count * days)) };
  const months = MONTH_STEPS.find((step) => fits(step * DAYS_IN_MONTH * DAY)) ?? Math.ceil((to - from) / DAY / DAYS_IN_MONTH / max);
  return { unit: 'month', moments: run(from, to, (at, count) => new Date(at.getFullYear(), count * months, 1)) };
}

/** A bound on the loop, since a step of months begins years before the span. Far more ticks than fit on any screen. */
const MAX_STEPS = 1_000;

function run(from: number, to: number, momentOf: (start: Date, count: number) => Date): number[] {
  const start = new Date(from);
  const moments: number[] = [];
  for (let count = 0; count < MAX_STEPS; count++) {
    const moment = momentOf(start, count).getTime();
    if (moment > to) break;
    if (moment >= from) moments.push(moment);
  }
  return moments;
}

/** What stands at a tick: an hour, a day or a month. */
export function sayTick(moment: number, unit: Ticks['unit'], language: string): string {
  const date = new Date(moment);
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0;
  if (unit === 'hour' && !isMidnight) return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(date);
  if (unit === 'month') return new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric' }).format(date);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(date);
}
