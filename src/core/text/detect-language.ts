// The language of a text. Its words and letters, what its page declares and the page's address decide together.
import type { LanguageLists } from '../languages/language-lists';
import { areConfused, languages, neighboursOf, tagOf } from '../languages/languages';
import type { Article } from '../model/article';
import { type LanguageEvidence, lacksLetters, supportsOf } from './language-evidence';
import { hasModel, languageScores } from './language-scores';
import { addressLanguages, countryLanguages, declaredLanguages } from './page-languages';
import { stopWordShare } from './stop-words';
import { tokenise } from './tokens';

/** Characters. In a shorter text the trigrams tell little: the page's own word is then better. */
const MIN_CHARACTERS = 100;
/** A language with at least this score is possible too; the nearest language has 1. */
const CLOSE_SCORE = 0.88;
/**
 * Characters. In a text at least this long, detection is wrong only between languages that are confused, however close the scores of others: many
 * templates declare English above any text. The exception are texts full of foreign names: there the stop words decide.
 */
const LONG_TEXT = 300;
/**
 * Share of stop words, 0…1, that a text must at least have of a language that its page names and its trigrams speak against. English news has 0.4; Serbian and
 * Croatian, whose short words look like English ones (`to`, `on`, `a`, `i`), have up to 0.1 of English stop words.
 */
const MIN_NAMED_STOP_WORDS = 0.2;
/** Letters of Russian and Belarusian that trigrams hardly see; the other Cyrillic alphabets of Europe use neither, except in names. */
const RUSSIAN_LETTER = /[ыэ]/gi;
/** In Russian two characters of a hundred are such letters; a quoted name brings fewer. */
const MIN_SHARE = 0.01;
const WITHOUT_RUSSIAN_LETTERS: ReadonlySet<string> = new Set(['bg', 'sr', 'mk', 'bs', 'uk']);
/** Characters that are looked at. Twice as many would correct one language in two hundred, for twice the time. */
const MAX_CHARACTERS = 1000;

/** What a page says of its language: what it declares, and its address. */
export type PageOfText = Pick<Article, 'declaredLang' | 'url'>;

/**
 * The language that a text is written in, as a BCP 47 primary tag (`fr`), or '' where it cannot be told.
 *
 * @param text title and body; a headline alone is never judged
 * @param page what its page declares (`fr-CA`, `pt_BR`) and its address decide only among languages that the text itself allows
 */
export function detectLanguage(text: string, page: PageOfText, lists: LanguageLists): string {
  const declared = declaredLanguages(page.declaredLang);
  const said = declared[0] ?? '';
  if (text.length < MIN_CHARACTERS) return said;
  const beginning = text.slice(0, MAX_CHARACTERS);
  const scores = scoresByTag(beginning, lists);
  const [byTrigrams = ''] = scores.keys();
  const nearest = languageByStopWords(beginning, declared, byTrigrams, lists) ?? byTrigrams;
  if (!nearest) return said;
  const addressed = addressLanguages(page.url);
  const others = new Set([...declared, ...addressed, ...neighboursOf(nearest)]);
  others.delete(nearest);
  if (others.size === 0) return nearest;
  const evidence: LanguageEvidence = { declared, addressed, countries: countryLanguages(page.url), tokens: tokenise(beginning) };
  const isAllowed = (tag: string) => isPossible(tag, nearest, scores, text.length < LONG_TEXT, evidence, lists);
  const possible = [nearest, ...[...others].filter(isAllowed)];
  const left = possible.filter((tag) => !lacksLetters(tag, possible, beginning));
  const supports = supportsOf(left, evidence, lists);
  return left[supports.indexOf(Math.max(...supports))] ?? nearest;
}

/** Score of each language that the text's trigrams can tell, the nearest first. */
function scoresByTag(text: string, lists: LanguageLists): ReadonlyMap<string, number> {
  const isRussian = (text.match(RUSSIAN_LETTER)?.length ?? 0) > MIN_SHARE * text.length;
  const scores = new Map<string, number>();
  for (const [code, score] of languageScores(text, lists)) {
    const tag = tagOf(code);
    // A language with two models (Bokmål and Nynorsk) has the score of the nearer.
    if (tag !== null && !scores.has(tag) && !(isRussian && WITHOUT_RUSSIAN_LETTERS.has(tag))) scores.set(tag, score);
  }
  return scores;
}

/** The text may be in this language, though another is nearer. */
function isPossible(
  tag: string,
  nearest: string,
  scores: ReadonlyMap<string, number>,
  isShort: boolean,
  { tokens }: LanguageEvidence,
  lists: LanguageLists,
): boolean {
  const score = scores.get(tag);
  // A neighbour without a model in this script is told by its letters, or by what the page says (Kyrgyz, Kazakh).
  if (areConfused(tag, nearest)) return score === undefined || score >= CLOSE_SCORE;
  if ((score ?? 0) < CLOSE_SCORE) return false;
  return isShort || stopWordShare(tokens, tag, lists) > Math.max(stopWordShare(tokens, nearest, lists), MIN_NAMED_STOP_WORDS);
}

/**
 * Share of its stop words among the words of a text, 0…1, from which on a language without a model is recognised. Irish prose has 0.4, Estonian with its
 * short list 0.25; of 1,200 English, French and German news texts none had more than 0.21 of Irish stop words.
 */
const MIN_STOP_WORDS = 0.3;
/** The same where the page declares the language. */
const MIN_DECLARED_STOP_WORDS = 0.15;

/** Of the languages without a model (franc has none of Estonian) the one whose stop words stand in the text more often than those of the nearest language. */
function languageByStopWords(text: string, declared: readonly string[], nearest: string, lists: LanguageLists): string | null {
  const without = languagesWithoutModel(lists);
  if (without.length === 0) return null;
  const tokens = tokenise(text);
  const shareOf = (lang: string) => stopWordShare(tokens, lang, lists);
  const ofNearest = shareOf(nearest);
  const isIt = (tag: string) => shareOf(tag) > Math.max(declared.includes(tag) ? MIN_DECLARED_STOP_WORDS : MIN_STOP_WORDS, ofNearest);
  return without.find(isIt) ?? null;
}

const withoutModel = new WeakMap<LanguageLists, readonly string[]>();

function languagesWithoutModel(lists: LanguageLists): readonly string[] {
  const known = withoutModel.get(lists);
  if (known) return known;
  const found = languages.filter(({ tag, codes }) => Object.hasOwn(lists.stopWords, tag) && !codes.some((code) => hasModel(code, lists)));
  const tags = found.map(({ tag }) => tag);
  withoutModel.set(lists, tags);
  return tags;
}
