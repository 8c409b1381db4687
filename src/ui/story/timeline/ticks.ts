// Round moments on a line of time, on the reader's own clock and calendar.

export interface Ticks {
  readonly moments: readonly number[];
  /** What tells two of them apart. */
  readonly unit: 'hour' | 'day' | 'month';
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHORT_STEPS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const DAYS_IN_MONTH = 30;

/** As many as fit, at least the finest step that does not give more than `most`. */
export function ticksOf([from, to]: readonly [number, number], most: number): Ticks {
  const fits = (step: number) => (to - from) / step <= most;
  const short = SHORT_STEPS.find(fits);
  if (short)
    return {
      unit: 'hour',
      moments: run(from, to, (at, count) => new Date(at.getFullYear(), at.getMonth(), at.getDate(), 0, (count * short) / MINUTE)),
    };
  const days = DAY_STEPS.find((step) => fits(step * DAY));
  if (days)
    return { unit: 'day', moments: run(from, to, (at, count) => new Date(at.getFullYear(), at.getMonth(), at.getDate() + count * days)) };
  const months = MONTH_STEPS.find((step) => fits(step * DAYS_IN_MONTH * DAY)) ?? Math.ceil((to - from) / DAY / DAYS_IN_MONTH / most);
  return { unit: 'month', moments: run(from, to, (at, count) => new Date(at.getFullYear(), count * months, 1)) };
}

/** More than this would be drawn over each other on any screen. */
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
