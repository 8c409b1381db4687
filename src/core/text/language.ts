// The language of a text: with news-models.ts the only place that knows franc.

// Before franc itself, which makes a dictionary of every model that is there.
import './news-models';
import { francAll } from 'franc';
import { areConfused, languages, tagOf } from '../languages/languages';

/** Below this many characters franc guesses; the page's own word is then better. */
const MIN_CHARACTERS = 100;
/** Franc's score of a language, its best being 1, from which on the text allows it. */
const CLOSE_SCORE = 0.88;
/** In a text this long franc is sure of all but relatives, however near it puts others: a template often declares English over anything. */
const LONG_TEXT = 300;
/** Letters of Russian and Belarusian that franc's trigrams hardly see; the other Cyrillic alphabets of Europe have neither, but in a name. */
const RUSSIAN_LETTER = /[ыэ]/gi;
/** Of a hundred characters of Russian two are such; a name that is quoted brings fewer. */
const MIN_SHARE = 0.01;
const WITHOUT_RUSSIAN_LETTERS: ReadonlySet<string> = new Set(['bul', 'srp', 'mkd', 'bos', 'ukr']);
/** Enough for franc: twice as many tell one language in two hundred more, for twice the time. */
const MAX_CHARACTERS = 1000;

const ONLY = languages.flatMap(({ codes }) => codes);

/**
 * The language that a text is written in, as a BCP 47 primary tag (`fr`), or '' where it cannot be told.
 *
 * @param text title and body; a headline alone is never judged
 * @param hint the page's own word for it (`fr-CA`, `pt_BR`); decides only among languages that the text itself allows
 */
export function detectLanguage(text: string, hint = ''): string {
  const declared = primaryTag(hint);
  if (text.length < MIN_CHARACTERS) return declared;
  const beginning = text.slice(0, MAX_CHARACTERS);
  const isRussian = (beginning.match(RUSSIAN_LETTER)?.length ?? 0) > MIN_SHARE * beginning.length;
  const scores = francAll(beginning, { only: ONLY, minLength: 10 }).filter(([code]) => !isRussian || !WITHOUT_RUSSIAN_LETTERS.has(code));
  const best = tagOf(scores[0]?.[0] ?? '');
  if (!best) return declared;
  const declaredScore = scores.find(([code]) => tagOf(code) === declared)?.[1] ?? 0;
  const isAllowed = declaredScore >= CLOSE_SCORE && (text.length < LONG_TEXT || areConfused(declared, best));
  return isAllowed ? declared : best;
}

/** `fr` of `fr-CA`, `FR_ca` or `fr`; '' where there is no such thing. Norwegian's two written forms are one here. */
export function primaryTag(tag: string): string {
  const primary = /^[a-z]{2,3}(?![a-z])/.exec(tag.trim().toLowerCase())?.[0] ?? '';
  return tagOf(primary) ?? primary;
}
