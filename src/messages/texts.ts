// Every text on a screen: looked up in _locales, with plurals, lists, numbers and dates in the language of the texts.
// Where we lack the browser's language its look-up falls back to English. So the texts themselves say which language they are in (`languageTag`): English
// sentences with French dates would be wrong.
import type messages from '../../assets/_locales/en/messages.json';
import { agencyMessage } from '../core/credit/agencies/agency-message';
import { isoDay } from './iso-day';

export type MessageKey = keyof typeof messages;
/** The key of a message with one form per plural category, without the category: `outletCount` for `outletCount_one` and `outletCount_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** A text in pieces: strings as they are, and the index of a part where that is to be filled in. “by $A$” → [“by ”, 0]. */
export type Cut = readonly (string | number)[];

/** Private-use characters stand in for the parts while the browser fills the placeholders, which accepts only strings: the first and the last of them. */
const FIRST_STAND_IN = 0xe000;
const LAST_STAND_IN = 0xf8ff;
const standIns = (count: number) => Array.from({ length: count }, (_, index) => String.fromCharCode(FIRST_STAND_IN + index));
const STAND_IN = new RegExp(`([${String.fromCharCode(FIRST_STAND_IN)}-${String.fromCharCode(LAST_STAND_IN)}])`);

/** Only our own messages are cut. The parts, in which a page could write such characters itself, are never searched for them. */
const cutAtStandIns = (message: string): Cut =>
  message
    .split(STAND_IN)
    .filter((piece) => piece !== '')
    .map((piece) => (STAND_IN.test(piece) ? piece.charCodeAt(0) - FIRST_STAND_IN : piece));

export type Texts = ReturnType<typeof makeTexts>;

/** @param browserLanguage refines the language of the texts where it is the same one: English texts get the dates of en-GB in a British browser */
export function makeTexts(getMessage: GetMessage, browserLanguage: string) {
  const own = getMessage('languageTag') || 'en';
  const language = browserLanguage.split('-')[0] === own ? browserLanguage : own;
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(language);
  const order = new Intl.Collator(language, { numeric: true });
  const languages = kept(() => new Intl.DisplayNames(language, { type: 'language' }));
  const shares = kept(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const days = kept(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }));
  const moments = kept(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }));

  const short: ShortForms = {
    times: kept(() => new Intl.DateTimeFormat(language, { timeStyle: 'short' })),
    days: kept(() => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' })),
    withYear: kept(() => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })),
  };

  const say = (key: MessageKey, ...parts: string[]): string => getMessage(key, parts);
  const pluralForm = (key: PluralKey, count: number, parts: string[]): string =>
    getMessage(`${key}_${plurals.select(count)}`, parts) || getMessage(`${key}_other`, parts);

  return {
    language,
    direction: own === 'ar' ? ('rtl' as const) : ('ltr' as const),
    say,
    /** A message cut at its placeholders, so that elements can stand there. */
    cut: (key: MessageKey, parts: number): Cut => cutAtStandIns(getMessage(key, standIns(parts))),
    /** The count is the only part that is filled in. */
    sayCount: (key: PluralKey, count: number): string => pluralForm(key, count, [numbers.format(count)]),
    /** The message for this count, cut where the count stands, so that it can be an element. In some languages a word alone says a small count. */
    cutCount: (key: PluralKey, count: number): Cut => cutAtStandIns(pluralForm(key, count, standIns(1))),
    /** “A, B and C” cut at A, B and C. */
    cutList: (count: number): Cut => cutAtStandIns(lists.format(standIns(count))),
    /** “A, B and C”. */
    list: (names: readonly string[]): string => lists.format(names),
    /** In the alphabetical order of the language; 9 before 10. */
    inOrder: (names: readonly string[]): string[] => [...names].sort(order.compare),
    compare: (one: string, other: string): number => order.compare(one, other),
    number: (value: number) => numbers.format(value),
    /** “French”, by its tag. A tag that names no language of the browser's list is shown as it is. */
    languageName: (tag: string): string => languages().of(tag) ?? tag,
    percent: (share: number) => shares().format(share),
    size: (bytes: number) => sayBytes(bytes, language),
    /** What readers call an agency. @param name in the table, which is used where nobody calls it otherwise */
    agencyName: (id: string, name: string): string => getMessage(agencyMessage(id, language)) || name,
    date: (iso: string) => sayDate(iso, days, moments),
    day: (iso: string) => sayDate(isoDay(iso), days, moments),
    /** “15:20”, of a moment in milliseconds. */
    time: (moment: number) => short.times().format(moment),
    /**
     * For a line with little room: “15:20” of a moment of the day of `now` (milliseconds), otherwise “3 May”, with its year where that is another one. Null
     * where it is no date.
     */
    shortDate: (iso: string, now: number) => sayShortDate(iso, new Date(now), short),
    month: (iso: string) =>
      new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(isoDay(iso))),
    /** From one day to another; what both share is said once: “May 1 – 3, 2024”. */
    days: (from: string, to: string) => days().formatRange(new Date(isoDay(from)), new Date(isoDay(to))),
  };
}

/** Made when first needed and kept: a browser takes longer to make a formatter than to draw the card of an article, and lists have hundreds of dates. */
function kept<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function sayBytes(bytes: number, language: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1, 0), units.length - 1);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'kilobyte',
    maximumFractionDigits: bytes < 1e4 ? 1 : 0,
  }).format(bytes / 1000 ** (step + 1));
}

/** As exact as the page: a day stays that day in every time zone, a moment is shown in the reader's own zone. Null where it is no date. */
function sayDate(iso: string, days: () => Intl.DateTimeFormat, moments: () => Intl.DateTimeFormat): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;
  return (iso.includes('T') ? moments() : days()).format(moment);
}

type ShortForms = Readonly<Record<'times' | 'days' | 'withYear', () => Intl.DateTimeFormat>>;

/** In the reader's own zone, as a moment is shown elsewhere; a day alone stays that day. */
function sayShortDate(iso: string, now: Date, { times, days, withYear }: ShortForms): string | null {
  const hasTime = iso.includes('T');
  const moment = new Date(hasTime ? iso : `${iso}T00:00`);
  if (Number.isNaN(moment.getTime())) return null;
  if (hasTime && moment.toDateString() === now.toDateString()) return times().format(moment);
  return (moment.getFullYear() === now.getFullYear() ? days() : withYear()).format(moment);
}
