// Phrases of an article that its copies elsewhere very likely hold word for word, for a search engine.
import { splitSentences } from '../changes/split-sentences';
import type { LanguageLists } from '../languages/language-lists';
import { stopWords } from './stop-words';
import { type Token, tokenise } from './tokens';

/** Where in the text, as shares of its length: copies are cut at their end, and their beginning is written anew most often. */
const PLACES = [0.2, 0.4, 0.65];
/** Words of a phrase. */
const PHRASE_WORDS = 6;
/** Characters of a phrase in a script without spaces, which say about as much as six words. */
const PHRASE_CHARACTERS = 12;
/** Letters of a word above which a longer one counts no rarer. Chosen by hand. */
const MAX_LETTERS = 12;
const DIGIT = /\p{N}/u;
/** A search engine takes what stands in quotation marks word for word, so a phrase must hold none; nor does it run over other marks. */
const ONLY_SPACE = /^[\s\u00a0]*$/u;

interface Phrase {
  readonly words: string;
  /** The higher, the rarer. */
  readonly rarity: number;
}

/**
 * Up to three phrases: in the sentences at a fifth, two fifths and two thirds of the text, the six words in a row that are rarest. Rare is what holds few
 * stop words and long words, since nothing else is known of a language before many pages have been read.
 * @param paragraphs the text of the article, without its headline
 * @param lang BCP 47 primary tag of the text
 */
export function searchPhrases(paragraphs: readonly string[], lang: string, lists: LanguageLists): string[] {
  const stops = stopWords(lang, lists);
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph, lang).map(({ start, end }) => paragraph.slice(start, end)));
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  const found = PLACES.map((place) => phraseFrom(sentences, place * total, stops));
  return [...new Set(found.filter((words) => words !== null))];
}

/** The rarest phrase of the sentence at this character, or of the first sentence behind it that has one. */
function phraseFrom(sentences: readonly string[], character: number, stops: ReadonlySet<string>): string | null {
  let end = 0;
  for (const sentence of sentences) {
    end += sentence.length;
    const words = end > character ? rarestPhrase(sentence, stops) : null;
    if (words !== null) return words;
  }
  return null;
}

function rarestPhrase(sentence: string, stops: ReadonlySet<string>): string | null {
  const tokens = tokenise(sentence);
  let rarest: Phrase | null = null;
  for (let first = 0; first < tokens.length; first++) {
    const phrase = phraseAt(sentence, tokens, first, stops);
    if (phrase && phrase.rarity > (rarest?.rarity ?? 0)) rarest = phrase;
  }
  return rarest?.words ?? null;
}

/** The phrase that begins with this token; null where something else than spaces stands between its words, or a digit in them. */
function phraseAt(sentence: string, tokens: readonly Token[], first: number, stops: ReadonlySet<string>): Phrase | null {
  const count = tokens[first]?.unspaced ? PHRASE_CHARACTERS : PHRASE_WORDS;
  const words = tokens.slice(first, first + count);
  const opening = words[0];
  const closing = words.at(-1);
  if (words.length < count || !opening || !closing) return null;
  const isBroken = words.some((word, i) => {
    const before = words[i - 1];
    return DIGIT.test(word.surface) || (before && !ONLY_SPACE.test(sentence.slice(endOf(before), word.start)));
  });
  if (isBroken) return null;
  const rarity = words.reduce((sum, { word }) => sum + (stops.has(word) ? 0 : Math.min(word.length, MAX_LETTERS)), 0);
  return { words: sentence.slice(opening.start, endOf(closing)), rarity };
}

const endOf = ({ start, surface }: Token): number => start + surface.length;
