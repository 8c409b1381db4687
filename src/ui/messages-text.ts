// Every word on a screen: looked up in _locales, with plurals, lists, numbers and dates in the language that the words are really in.
// The browser falls back to English where it speaks a language that we do not; asking the words themselves keeps dates and direction with them.
import type messages from '../../assets/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** A message with one form per plural category, named without the category. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** A text cut where something is to be put in: strings as they are, numbers for the n-th part. */
export type Cut = readonly (string | number)[];

const DAY_LENGTH = '2024-05-03'.length;

/** Private-use characters stand in for the parts while the browser fills the placeholders. */
const FIRST_STAND_IN = 0xe000;
const MAX_PARTS = 9;
const standIns = (count: number) => Array.from({ length: count }, (_, n) => String.fromCharCode(FIRST_STAND_IN + n));
const STAND_IN = new RegExp(`([${String.fromCharCode(FIRST_STAND_IN)}-${String.fromCharCode(FIRST_STAND_IN + MAX_PARTS - 1)}])`);

/** A page may write the stand-ins itself, but parts are never searched for them: only our own messages are cut. */
const cutAtStandIns = (message: string): Cut =>
  message
    .split(STAND_IN)
    .filter((piece) => piece !== '')
    .map((piece) => (STAND_IN.test(piece) ? piece.charCodeAt(0) - FIRST_STAND_IN : piece));

export type Texts = ReturnType<typeof makeTexts>;

/** `browserLanguage` refines the language of the words where it is the same one: English words, dates as in en-GB. */
export function makeTexts(getMessage: GetMessage, browserLanguage: string) {
  const own = getMessage('languageTag') || 'en';
  const language = browserLanguage.split('-')[0] === own ? browserLanguage : own;
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(language);
  const order = new Intl.Collator(language, { numeric: true });

  const say = (key: MessageKey, ...parts: string[]): string => getMessage(key, parts);
  const pluralForm = (key: PluralKey, count: number, parts: string[]): string =>
    getMessage(`${key}_${plurals.select(count)}`, parts) || getMessage(`${key}_other`, parts);

  return {
    language,
    direction: own === 'ar' ? ('rtl' as const) : ('ltr' as const),
    say,
    /** A message cut at its placeholders, so that elements can stand there. */
    cut: (key: MessageKey, parts: number): Cut => cutAtStandIns(getMessage(key, standIns(parts))),
    /** The count itself is the one thing put in. */
    sayCount: (key: PluralKey, count: number): string => pluralForm(key, count, [numbers.format(count)]),
    /** “A, B and C” cut at A, B and C. */
    cutList: (count: number): Cut => cutAtStandIns(lists.format(standIns(count))),
    /** As a reader of the language looks names up; 9 before 10. */
    inOrder: (names: readonly string[]): string[] => [...names].sort(order.compare),
    number: (value: number) => numbers.format(value),
    percent: (share: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(share),
    size: (bytes: number) => sayBytes(bytes, language),
    date: (iso: string) => sayDate(iso, language),
    day: (iso: string) => sayDate(iso.slice(0, DAY_LENGTH), language),
    month: (iso: string) =>
      new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso.slice(0, DAY_LENGTH))),
    /** From one day to another, without saying twice what is the same of both. */
    days: (from: string, to: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
        new Date(from.slice(0, DAY_LENGTH)),
        new Date(to.slice(0, DAY_LENGTH)),
      ),
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

/** As exact as the page was: a day stays that day in every time zone, a moment is told in the reader's own. Null where it is no date. */
function sayDate(iso: string, language: string): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;
  const isDay = !iso.includes('T');
  return new Intl.DateTimeFormat(
    language,
    isDay ? { dateStyle: 'medium', timeZone: 'UTC' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(moment);
}
