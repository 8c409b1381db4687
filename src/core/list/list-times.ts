// The hours and days of a list: its files are named for them, in UTC.
import { DAY, HOUR } from '../durations';
import type { ListFile } from '../model/list';
import type { Span } from './list-file';

export function hourOf(moment: number): Span {
  const from = moment - (moment % HOUR);
  return { from, to: from + HOUR };
}

export function dayOf(moment: number): Span {
  const from = moment - (moment % DAY);
  return { from, to: from + DAY };
}

/** `h/2026-11-26T15.wp.gz` of an hour, `d/2026-11-25.wp.gz` of a day; '' of any other span. */
export function pathOfSpan({ from, to }: Span): string {
  const text = new Date(from).toISOString();
  if (to - from === HOUR && from % HOUR === 0) return `h/${text.slice(0, 13)}.wp.gz`;
  return to - from === DAY && from % DAY === 0 ? `d/${text.slice(0, 10)}.wp.gz` : '';
}

/**
 * The files of a list that hold what was not taken yet, the oldest first. A day is taken instead of its hours where these are fewer bytes no more, or not
 * all listed any more.
 *
 * @param taken the spans of the files that were taken
 */
export function neededFiles(files: readonly ListFile[], taken: readonly Span[]): ListFile[] {
  const isTaken = (file: Span) => taken.some(({ from, to }) => from <= file.from && file.to <= to);
  const open = files.filter((file) => !isTaken(file));
  const days = open.filter(({ from, to }) => to - from >= DAY);
  const hours = open.filter(({ from, to }) => to - from < DAY);
  const within = (day: Span) => hours.filter(({ from, to }) => day.from <= from && to <= day.to);
  const isByHours = (day: ListFile): boolean => {
    const missing = within(day);
    const known = taken.filter(({ from, to }) => day.from <= from && to <= day.to);
    const isWhole = covered([...missing, ...known]) >= day.to - day.from;
    return isWhole && missing.reduce((sum, { bytes }) => sum + bytes, 0) < day.bytes;
  };
  const whole = days.filter((day) => !isByHours(day));
  const inWhole = new Set(whole.flatMap(within));
  return [...whole, ...hours.filter((hour) => !inWhole.has(hour))].sort((one, other) => one.from - other.from);
}

/** Milliseconds that spans cover together. */
function covered(spans: readonly Span[]): number {
  let [sum, end] = [0, 0];
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
