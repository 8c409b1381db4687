// When an article was published and last changed: the most reliable of the dates that its page gives.
import type { LanguageLists } from '../languages/language-lists';
import type { Article, DateText } from '../model/article';
import { countryOf } from './country';
import type { DatePlace } from './date-parts';
import { foldDate } from './fold-date';
import { type ReadDate, readDates } from './read-dates';

export interface PageDates {
  /** ISO 8601, as exact as the page says: `2024-05-03` or `2024-05-03T10:15:00+02:00`; null where it says nothing. */
  readonly publishedAt: string | null;
  /** The page does not say that this is when it was published, or its numbers can be understood in another way. */
  readonly isPublishedLikely: boolean;
  readonly modifiedAt: string | null;
  /** The words of the page that give it; '' where it gives none. */
  readonly modifiedWords: string;
}

type Lists = Pick<LanguageLists, 'monthNames' | 'words'>;
type Says = DateText['says'] | 'neither';

interface Dated {
  readonly at: string;
  readonly isLikely: boolean;
  readonly says: Says;
  readonly from: DateText['from'] | 'address';
  readonly words: string;
}

/** The dates of an article. @param lang of its text, BCP 47 primary tag; '' where unknown */
export function pageDates(article: Pick<Article, 'dates' | 'url' | 'declaredLang'>, lang: string, lists: Lists): PageDates {
  const place = { lang, country: countryOf(article.url, article.declaredLang) };
  const dated = article.dates.flatMap((text) => datesOf(text, place, lists));
  const modified = dated.find(({ says }) => says === 'modified');
  const published = bestOf(dated) ?? dateInAddress(article.url);
  return {
    publishedAt: published?.at ?? null,
    isPublishedLikely: published?.isLikely ?? false,
    modifiedAt: modified?.at ?? null,
    modifiedWords: modified?.words ?? '',
  };
}

/** Declared before marked before shown; of those that are shown, one that is called so before others. */
function bestOf(dated: readonly Dated[]): Dated | null {
  const published = dated.filter(({ says }) => says === 'published');
  const unsaid = dated.filter(({ says }) => says === '');
  const from = (dates: readonly Dated[], place: Dated['from']): Dated | undefined => dates.find((date) => date.from === place);
  return (
    from(published, 'declared') ??
    from(published, 'marked') ??
    from(unsaid, 'marked') ??
    from(published, 'shown') ??
    from(unsaid, 'shown') ??
    null
  );
}

/** Moment 0 of the clock of computers, here and to the west of Greenwich: what a site writes where it knows no date. */
const UNSET = /^(?:1970-01-01(?:$|T00:00:00)|1969-12-31T)/;

function datesOf({ text, from, says }: DateText, place: DatePlace, lists: Lists): Dated[] {
  const dates = readDates(text, place, lists).filter(({ at }) => !UNSET.test(at));
  if (says !== '') {
    const [first] = dates;
    return first ? [{ at: first.at, isLikely: first.isLikely, says, from, words: text }] : [];
  }
  return dates.flatMap((date) => {
    const said = saidBefore(date, place.lang, lists);
    const isOwn = said !== '' || from === 'marked' || standsAlone(date);
    return isOwn ? [{ at: date.at, isLikely: date.isLikely || (said === '' && from === 'shown'), says: said, from, words: text }] : [];
  });
}

/** The last word for one of both that stands before the date: `Published on`, `Stand:`. */
function saidBefore({ before }: ReadDate, lang: string, lists: Lists): '' | 'published' | 'modified' {
  const words = [lang, 'en'].flatMap((tag) => (Object.hasOwn(lists.words, tag) ? [lists.words[tag]?.page] : []));
  const lastOf = (kind: 'published' | 'updated'): number =>
    Math.max(-1, ...words.flatMap((ofLanguage) => (ofLanguage?.[kind] ?? []).map((word) => lastWord(before, foldDate(word)))));
  const [published, modified] = [lastOf('published'), lastOf('updated')];
  if (published < 0 && modified < 0) return '';
  return published > modified ? 'published' : 'modified';
}

/** Where a word last stands whole; -1 where it does not. */
function lastWord(text: string, word: string): number {
  const index = text.lastIndexOf(word);
  if (index < 0) return -1;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
  const isWhole = !isLetter(text[index - 1]) && !isLetter(text[index + word.length]);
  // Scripts without spaces write the word and what follows together.
  return isWhole || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u.test(word) ? index + word.length : -1;
}

/** Characters behind a date: a name or a section may stand there, a sentence may not. Chosen by hand. */
const MAX_BEHIND = 45;
/** Nothing, one word such as that of a weekday, or anything that a sign parts from the date: `Sat 3 May`, `By Ida Moren | 3 May`. */
const PARTED = /(?:^|[|·•,،;:–—/()[\]»>-])\s*(?:\p{L}[\p{L}\p{M}.'’]{0,20}\s*)?$/u;

/** What goes on where the date stands in a sentence of a language that leaves no space there: `2026年11月14日に開かれる`, `…14일에 열린다`, `…14日开庭。` */
const GOES_ON = /^[\p{Script=Hiragana}\p{Script=Hangul}]|[。！？]/u;

/** A date that is no part of a sentence: `The inquiry sits again on 14 November 2026`. */
function standsAlone({ before, after }: ReadDate): boolean {
  if (GOES_ON.test(after)) return false;
  return PARTED.test(before.trimEnd()) && before.length + after.length <= MAX_BEHIND * 2 && after.length <= MAX_BEHIND;
}

/** `/2026/10/03/`, `/2026-10/03/`, `/202610/03/`, `/2026-10-03-storm`. A page may be moved, so such a date is only likely. */
const IN_ADDRESS = /^https?:\/\/[^/?#]+\/(?:[^?#]{0,200}\/)?((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]([0-3]\d)(?=[/_-]|$)/;

function dateInAddress(url: string): Dated | null {
  const [, year, month, day] = IN_ADDRESS.exec(url) ?? [];
  if (!year) return null;
  const at = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(at)) || new Date(at).getUTCDate() !== Number(day)
    ? null
    : { at, isLikely: true, says: '', from: 'address', words: url };
}
