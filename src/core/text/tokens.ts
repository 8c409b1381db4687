// Splits a text into words, with what their place in it says of them.
import { fold } from './fold';

export interface Token {
  /** As it stands in the text. */
  readonly surface: string;
  /** Folded. */
  readonly word: string;
  /** Offset of the first character in the text. */
  readonly start: number;
  /** Begins with an upper-case letter. */
  readonly capitalised: boolean;
  /** First word after the end of a sentence, a line or an opening quotation mark, where a capital says nothing. */
  readonly opensSentence: boolean;
}

/** Scripts written without spaces: each character is a token, and words are pairs of them. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+(?:[\\u200c\\u200d](?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+)*`,
  'gu',
);
const UNSPACED_CHARACTER = new RegExp(`^[${UNSPACED}]`, 'u');
/** What stands between two words where a sentence ends: `. `, `? `, `: «`, a line break, a dash behind a space. */
const SENTENCE_BREAK = /[.!?…:;。！？؟।\n\r"“”«»„‹›•]|\s[–—-]/;

/** Words of a text in order. A combining mark never opens a token of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  /** A text says most of its words more than once. */
  const folded = new Map<string, string>();
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const surface = match[0];
    const start = match.index;
    const opensSentence = start === 0 || SENTENCE_BREAK.test(text.slice(end, start)) || tokens.length === 0;
    end = start + surface.length;
    const word = folded.get(surface) ?? fold(surface);
    folded.set(surface, word);
    if (word) tokens.push({ surface, word, start, capitalised: isCapital(surface), opensSentence });
  }
  return tokens;
}

/** True for a token of a script written without spaces. */
export function isUnspaced(token: Token): boolean {
  return token.word.charCodeAt(0) > 0xdff && UNSPACED_CHARACTER.test(token.word);
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
    if (!isUnspaced(token)) words.push(token.word);
    else if (next && isUnspaced(next)) words.push(token.word + next.word);
  }
  return words;
}

function isCapital(surface: string): boolean {
  const first = String.fromCodePoint(surface.codePointAt(0) ?? 0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
