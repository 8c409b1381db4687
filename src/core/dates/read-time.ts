// The hour that stands beside a date, and the text that is left around both.
import type { DatePlace, WrittenTime } from './date-parts';
import { zoneOf } from './zones';

/** Words for the halves of a day, before or behind the hour: `pm`, `a. m.`, `下午`, `오후`, `م`, `μ.μ.`. */
const HALF = String.raw`[ap]\.?\s?m(?![\p{L}])\.?|上午|下午|午前|午後|午后|晚上|오전|오후|[صم](?!\p{L})|[πμ]\.?μ\.?|(?:sa|ch)(?!\p{L})`;
const AFTERNOON = /^(?:p|下午|午後|午后|晚上|오후|م|μ|ch)/u;
/** `10:15`, `10:15:30.123`, `14h05`, `14時5分`, `14点05分`, `14.05`. */
const HOUR = String.raw`(?<hour>\d{1,2})\s?(?<sign>[:：٫h時时点시.])\s?(?<minute>\d{1,2})\s?[分분]?(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?!\d|[./:]\d)`;
/** `t10`, of `2024-05-03t1015z`. */
const COMPACT = /^t(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d{1,9})?\s?(?<zone>z|[+-]\d{2}:?\d{0,2})?/u;
const ZONE = String.raw`(?<zone>(?:gmt|utc)?\s?[+\-−]\s?\d{1,2}:?(?:\d{2})?(?!\d|[./-]\d)|\p{L}{1,5}(?!\p{L}))`;
const TIME = new RegExp(
  `(?:(?<half>${HALF})\\s?)?(?<!\\d|\\d[.:/-])${HOUR}(?:\\s?(?<behind>${HALF}))?(?:\\s?(?:uhr|hrs?|น\\.))?(?:\\s?\\(?${ZONE}\\)?)?`,
  'u',
);
/** Characters between a date and its hour: ` à `, ` um `, `, kl. `, `, Uhrzeit: `. */
const MAX_APART = 16;

export interface Beside {
  readonly time: WrittenTime | null;
  readonly before: string;
  readonly after: string;
}

/** The hour within a date, behind it or before it. */
export function timeBeside(within: string, before: string, after: string, place: DatePlace): Beside {
  if (within) return { time: timeOf(TIME.exec(within), place), before, after };
  const compact = COMPACT.exec(after);
  if (compact) return { time: timeOf(compact, place), before, after: after.slice(compact[0].length) };
  const behind = TIME.exec(after);
  if (behind && behind.index <= MAX_APART && isHour(behind)) {
    return { time: timeOf(behind, place), before, after: after.slice(behind.index + behind[0].length) };
  }
  const ahead = TIME.exec(before);
  if (ahead && before.length - ahead.index - ahead[0].length <= MAX_APART && ahead.groups?.sign !== '.') {
    return { time: timeOf(ahead, place), before: before.slice(0, ahead.index), after };
  }
  return { time: null, before, after };
}

/** `14.05` is an hour with two digits behind the dot alone; `14h5` and `14時5分` may have one. */
function isHour({ groups = {} }: RegExpExecArray): boolean {
  return groups.minute?.length === 2 || (groups.sign !== '.' && groups.sign !== ':');
}

function timeOf(match: RegExpExecArray | null, place: DatePlace): WrittenTime | null {
  if (!match?.groups) return null;
  const { hour, minute, second = '0', half, behind, zone = '' } = match.groups;
  return {
    hour: twentyFour(Number(hour), behind ?? half ?? ''),
    minute: Number(minute),
    second: Number(second),
    zone: zoneOf(zone.replace(/\s/g, ''), place),
  };
}

/** Hours 0…23: 12 p.m. is noon, 12 a.m. midnight. */
function twentyFour(hour: number, half: string): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (AFTERNOON.test(half) ? 12 : 0);
}
