// Reads a text for a comparison: its sentences, the telling words of each, and the facts among them.
import { numberStyle } from '../fingerprint/number-style';
import type { LanguageLists, WordLists } from '../languages/language-lists';
import type { TextSpan } from '../model/changes';
import type { Credit } from '../model/credit';
import { stopWords } from '../text/stop-words';
import { type Token, tokenise } from '../text/tokens';
import { type Clue, cluesAcross, cluesWithin } from './clues';
import type { Fact } from './fact';
import { factsOf } from './find-facts';
import { nameWordsOf } from './find-names';
import { splitSentences } from './split-sentences';

/** A text to compare, as it was kept. */
export interface ComparedText {
  /** The body, one entry for each paragraph; offsets are counted in these. A headline may stand first. */
  readonly paragraphs: readonly string[];
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
  /** What its page says of its sources: an agency that is credited below the text is not left out. */
  readonly credits: readonly Credit[];
}

export interface Sentence {
  /** Number of sentences before it in the whole text. */
  readonly index: number;
  readonly span: TextSpan;
  readonly paragraphText: string;
  /** Its words, with offsets into the paragraph. */
  readonly tokens: readonly Token[];
  readonly clues: readonly Clue[];
  readonly facts: readonly Fact[];
  /** All its words folded and in order: equal for a word-for-word copy. */
  readonly wording: string;
}

export interface ReadText {
  readonly lang: string;
  /** Words of credits, of all languages. */
  readonly words: WordLists;
  readonly sentences: readonly Sentence[];
}

/** A longer page is a log and no article. Further sentences are not compared, to bound the work. Chosen by hand. */
const MAX_SENTENCES = 1500;

/** Reads both texts together: a word that one of them writes without a capital is no name in the other either. */
export function readTexts(asked: ComparedText, other: ComparedText, lists: LanguageLists): [asked: ReadText, other: ReadText] {
  const tokensOf = ({ paragraphs }: ComparedText) => paragraphs.map(tokenise);
  const tokens = { asked: tokensOf(asked), other: tokensOf(other) };
  const nameWords = nameWordsOf([...tokens.asked, ...tokens.other].flat(), [asked.lang, other.lang]);
  const cluesOf = asked.lang === other.lang ? cluesWithin : cluesAcross;
  const read = (text: ComparedText, paragraphs: readonly Token[][]) => {
    const stops = stopWords(text.lang, lists);
    const names = new Set([...nameWords].filter((word) => !stops.has(word)));
    const sentences = readSentences(text, paragraphs, names, (tokens, facts) => cluesOf(tokens, facts, stops));
    return { lang: text.lang, words: lists.words, sentences };
  };
  return [read(asked, tokens.asked), read(other, tokens.other)];
}

function readSentences(
  { paragraphs, lang }: ComparedText,
  tokens: readonly Token[][],
  nameWords: ReadonlySet<string>,
  cluesOf: (tokens: readonly Token[], facts: readonly Fact[]) => Clue[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const style = numberStyle(paragraphs.join('\n'), lang);
  for (const [paragraph, text] of paragraphs.entries()) {
    const ofParagraph = tokens[paragraph] ?? [];
    const facts = factsOf(text, ofParagraph, style, nameWords);
    for (const { start, end } of splitSentences(text, lang)) {
      if (sentences.length >= MAX_SENTENCES) return sentences;
      const own = startingWithin(ofParagraph, start, end);
      const ownFacts = startingWithin(facts, start, end);
      sentences.push({
        index: sentences.length,
        span: { paragraph, start, end },
        paragraphText: text,
        tokens: own,
        clues: cluesOf(own, ownFacts),
        facts: ownFacts,
        wording: own.map(({ word }) => word).join(' '),
      });
    }
  }
  return sentences;
}

/** Those of `ordered` that start at `start` or later and before `end`. */
function startingWithin<T extends { readonly start: number }>(ordered: readonly T[], start: number, end: number): T[] {
  return ordered.slice(firstFrom(ordered, start), firstFrom(ordered, end));
}

/** Index of the first that starts at this offset or later, by binary search: a paragraph may hold a whole page. */
function firstFrom(ordered: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
