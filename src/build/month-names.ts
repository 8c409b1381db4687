// The names of the months in every language, as the platform's own data (CLDR) spells them.

import { foldDate } from '../core/dates/fold-date';
import type { MonthNames } from '../core/languages/language-lists';
import { languages } from '../core/languages/languages';
import { withoutEnd } from '../core/text/without-end';

/** Locales of a language that have other names: `Jänner`, `كانون الثاني`, `setiembre`, the months of Afghanistan, Serbian in Latin letters. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-IQ', 'ar-DZ', 'ar-MA', 'ar-MR'],
  de: ['de-AT'],
  en: ['en-GB', 'en-AU', 'en-CA', 'en-IN'],
  es: ['es-PE', 'es-MX', 'es-UY', 'es-AR'],
  fa: ['fa-AF'],
  fr: ['fr-CA'],
  no: ['nb', 'nn'],
  pt: ['pt-PT'],
  sr: ['sr-Latn'],
  bs: ['bs-Cyrl'],
  sw: ['sw-KE'],
};
/** Forms that CLDR lacks, of January to December, several parted by `|`: the genitive beside a day, and short forms that papers print. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  en: ['', '', '', '', '', '', '', '', 'sept', '', '', ''],
  fr: ['', 'fev', '', '', '', '', 'juill', '', '', '', '', ''],
  hi: ['', 'फरवरी', '', '', '', '', '', '', 'सितम्बर|सितंबर', 'अक्टूबर|अक्तूबर', 'नवम्बर|नवंबर', 'दिसम्बर|दिसंबर'],
  id: ['', '', '', '', '', '', '', 'agt|ags', '', '', 'nop', ''],
  lv: ['janvārī', 'februārī', 'martā', 'aprīlī', 'maijā', 'jūnijā', 'jūlijā', 'augustā', 'septembrī', 'oktobrī', 'novembrī', 'decembrī'],
  sl: ['januarja', 'februarja', 'marca', 'aprila', 'maja', 'junija', 'julija', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
  sr: [
    'januara|јануара',
    'februara|фебруара',
    'marta|марта',
    'aprila|априла',
    'maja|маја',
    'juna|јуна',
    'jula|јула',
    'avgusta|августа',
    'septembra|септембра',
    'oktobra|октобра',
    'novembra|новембра',
    'decembra|децембра',
  ],
  bs: ['januara', 'februara', 'marta', 'aprila', 'maja', 'juna', 'jula', 'augusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
  he: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' ').map((name) => `ב${name}`),
};
/** Languages whose pages are dated by another calendar too. */
const CALENDARS: Readonly<Record<string, readonly ('persian' | 'islamic-umalqura')[]>> = {
  ar: ['islamic-umalqura'],
  fa: ['persian', 'islamic-umalqura'],
  ur: ['islamic-umalqura'],
  tr: ['islamic-umalqura'],
  id: ['islamic-umalqura'],
  ms: ['islamic-umalqura'],
};
/** Months. */
const YEAR = 12;
const DAY = 86_400_000;
/** The middle of each month. */
const MONTHS = Array.from({ length: YEAR }, (_, month) => Date.UTC(2025, month, 15));
/** Moments over 13 months, at least one in each month of any calendar. */
const MOMENTS = Array.from({ length: 34 }, (_, index) => Date.UTC(2025, 0, 1) + index * 12 * DAY);
const STYLES = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }] as const;

/** For each language and calendar twelve texts, each with the names of one month. */
export function monthNames(): MonthNames {
  const named = languages.filter(({ tag }) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0);
  return Object.fromEntries(
    named.map(({ tag }) => {
      const calendars = ['gregory', ...(CALENDARS[tag] ?? [])] as const;
      return [tag, Object.fromEntries(calendars.map((calendar) => [calendar, namesIn(tag, calendar)]))];
    }),
  );
}

function namesIn(tag: string, calendar: string): string[] {
  const isOurs = calendar === 'gregory';
  const names = Array.from({ length: YEAR }, (_, month) => new Set(isOurs ? FURTHER[tag]?.[month]?.split('|').map(bare) : []));
  const numbered = new Intl.DateTimeFormat('en', { calendar, timeZone: 'UTC', month: 'numeric' });
  const moments = (isOurs ? MONTHS : MOMENTS).map((moment) => [moment, Number.parseInt(numbered.format(moment), 10) - 1] as const);
  for (const locale of [tag, ...(REGIONS[tag] ?? [])])
    for (const style of STYLES) {
      const worded = new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', ...style });
      for (const [moment, month] of moments) names[month]?.add(bare(partOf(worded, moment)));
    }
  return names.map((forms) => [...forms].filter((form) => /^\p{L}/u.test(form) && !/\d/.test(form)).join('|'));
}

function partOf(format: Intl.DateTimeFormat, moment: number): string {
  return format.formatToParts(moment).find(({ type }) => type === 'month')?.value ?? '';
}

/** Without the full stop of an abbreviation: `Okt.` → `okt`. */
function bare(name: string): string {
  return withoutEnd(foldDate(name), /[\s.]/);
}
