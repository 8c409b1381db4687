// The lines in which a page speaks of its article: around the headline, and at the article's foot.

import { foldDate } from '../dates/fold-date';
import type { LanguageLists, WordLists } from '../languages/language-lists';
import type { PageWordKind } from '../languages/page-words';
import { madeOnceFor } from '../made-once';
import type { Article, TextLine } from '../model/article';
import { withoutEnd } from '../text/without-end';

/** A line with its text folded. */
export interface Note {
  readonly text: string;
  readonly folded: string;
  readonly href: string;
  /** As the article has it. */
  readonly line: TextLine;
}
export interface PageNotes {
  /** The lines nearest above the story: kicker, headline, subtitle, byline. */
  readonly head: readonly Note[];
  /** Those, the first of the story, its last ones and those behind it. */
  readonly around: readonly Note[];
}

// Chosen by hand: where notes on an article stand.
const MAX_ABOVE = 8;
const MAX_OF_STORY = 2;
const MAX_BELOW = 8;
/** Characters of the page's words that are kept. */
export const MAX_QUOTE = 300;
/** Characters of a line that are read. */
const MAX_CHARS = 600;

/** Reads the lines of an article that may be such notes. */
export function pageNotes(article: Pick<Article, 'lines'>): PageNotes {
  const { head, rest } = linesAround(article);
  const folded = head.map(noteOf);
  return { head: folded, around: [...folded, ...rest.map(noteOf)] };
}

/** The lines nearest above the story, and the others that may be notes on it. */
export function linesAround({ lines }: Pick<Article, 'lines'>): { readonly head: readonly TextLine[]; readonly rest: readonly TextLine[] } {
  const own = lines.filter(({ role }) => role !== 'aside' && role !== 'caption');
  const at = (position: TextLine['position']): TextLine[] => own.filter((line) => line.position === position);
  const body = at('body');
  const ofStory = body.length > MAX_OF_STORY * 2 ? [...body.slice(0, MAX_OF_STORY), ...body.slice(-MAX_OF_STORY)] : body;
  return { head: at('before').slice(-MAX_ABOVE), rest: [...ofStory, ...at('after').slice(0, MAX_BELOW)] };
}

function noteOf(line: TextLine): Note {
  const { text, href } = line;
  return { line, text, folded: foldLine(text.slice(0, MAX_CHARS)), href };
}

const foldedKinds = madeOnceFor((_words: WordLists, _lang) => new Map<PageWordKind, readonly string[]>());

/** The folded words of a kind in a language and in English. Every article needs them, so they are folded once. */
export function foldedWords(kind: PageWordKind, lang: string, { words }: Pick<LanguageLists, 'words'>): readonly string[] {
  const kinds = foldedKinds(words, lang);
  const folded = kinds.get(kind) ?? foldWords(kind, lang, words);
  kinds.set(kind, folded);
  return folded;
}

function foldWords(kind: PageWordKind, lang: string, words: WordLists): string[] {
  const tags = [...new Set([lang, 'en'])].filter((tag) => Object.hasOwn(words, tag));
  return tags.flatMap((tag) => words[tag]?.page[kind] ?? []).map(foldDate);
}

/** A line or a tag, folded as these words are. */
export function foldLine(text: string): string {
  return foldDate(text).replace(/\s+/g, ' ').trim();
}

/** True where the text is one of these words and nothing else but signs: `[Opinion]`. */
export function isWord(folded: string, words: readonly string[]): boolean {
  return words.includes(withoutEnd(folded.replace(/^[\s[\]【】(){}<>«»|:：·•–—*-]+/, ''), /[\s[\]【】(){}<>«»|:：·•–—*.-]/));
}

/** True where the text begins with one of these words and a sign: `Correction: …`, `【更正】…`. */
export function opensWith(folded: string, words: readonly string[]): boolean {
  const text = folded.replace(/^[[【（(＜<*\s]+/, '');
  const isMarked = text.length < folded.length;
  return words.some(
    (word) => text.startsWith(word) && (isMarked ? /^\s?[\]】）)＞>:：*]/ : /^\s?(?:[:：|｜]|[–—-]\s)/).test(text.slice(word.length)),
  );
}

/** A letter of a script that sets its words apart. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u;

/** True where the text holds one of these phrases whole. */
export function holdsPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const index = folded.indexOf(phrase);
    return index >= 0 && !LETTER.test(folded[index - 1] ?? '') && !LETTER.test(folded[index + phrase.length] ?? '');
  });
}

/** The words of a page as they are kept. */
export function cutQuote(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1)}…`;
}
