// Splits a text into words, and says for each what its form and its position tell.
import { fold } from './fold';

/** What is the same for a word wherever it stands. */
interface WordForm {
  /** As it stands in the text. */
  readonly surface: string;
  /** Folded. */
  readonly word: string;
  /** Begins with an upper-case letter. */
  readonly capitalised: boolean;
  /** Its script writes names with a capital. In other scripts any word may be a name. */
  readonly cased: boolean;
  /** A character of a script written without spaces. */
  readonly unspaced: boolean;
}

export interface Token extends WordForm {
  /** Offset of the first character in the text. */
  readonly start: number;
  /** The first word of a sentence, of a line or behind an opening quotation mark: a capital there does not mark a name. */
  readonly opensSentence: boolean;
}

/** Scripts written without spaces, for a class of a pattern. Each character is a token, and pairs of characters count as words. ー is of several scripts. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+(?:[\\u200c\\u200d](?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+)*`,
  'gu',
);
const UNSPACED_CHARACTER = new RegExp(`^[${UNSPACED}]`, 'u');
/** Begins with a letter of a script that writes names with a capital. */
export const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** What stands between two words where a sentence ends: `. `, `? `, `: «`, a line break, or a dash behind a space. */
const SENTENCE_BREAK = /[.!?…:;。！？؟।\n\r"“”«»„‹›•]|\s[–—-]/;

/** Word forms that are kept, since texts repeat their words: about a language's vocabulary in the news. */
const MAX_FORMS = 50_000;
const forms = new Map<string, WordForm>();

/** Words of a text in order. A combining mark never begins a token of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.match(WORD) ?? []) {
    // What lies between two words cannot begin one, so these characters next occur where the match is.
    const start = text.indexOf(match, end);
    const opensSentence = tokens.length === 0 || start === 0 || isBreak(text, end, start);
    end = start + match.length;
    const { surface, word, capitalised, cased, unspaced } = forms.get(match) ?? formOf(match);
    if (word) tokens.push({ surface, word, capitalised, cased, unspaced, start, opensSentence });
  }
  return tokens;
}

function isBreak(text: string, from: number, to: number): boolean {
  const isSpace = to === from + 1 && text.charCodeAt(from) === 0x20;
  return !isSpace && SENTENCE_BREAK.test(text.slice(from, to));
}

function formOf(match: string): WordForm {
  if (forms.size >= MAX_FORMS) forms.clear();
  // A slice of the text would keep all of it in memory.
  const surface = ` ${match}`.slice(1);
  const word = fold(surface);
  const unspaced = word.charCodeAt(0) > 0xff && UNSPACED_CHARACTER.test(word);
  const form = { surface, word, capitalised: isCapital(surface), cased: CASED.test(surface), unspaced };
  forms.set(surface, form);
  return form;
}

/**
 * The words that shingles are made of: a token of a spaced script is a word; characters of an unspaced script count as overlapping pairs,
 * so that four words in a row mean about as much in Chinese as in English.
 */
export function shingleWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    if (!token.unspaced) words.push(token.word);
    else if (next?.unspaced) words.push(token.word + next.word);
  }
  return words;
}

/** For each of `shingleWords` the index of the token that it begins with. */
export function wordIndexes(tokens: readonly Token[]): number[] {
  const indexes: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (!tokens[i]?.unspaced || tokens[i + 1]?.unspaced) indexes.push(i);
  return indexes;
}

/** The index behind the last token of the word that begins at this one. */
export function wordEnd(tokens: readonly Token[], index: number): number {
  return tokens[index]?.unspaced ? index + 2 : index + 1;
}

function isCapital(surface: string): boolean {
  const first = String.fromCodePoint(surface.codePointAt(0) ?? 0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
