// Small texts for the tests of comparing.

import { languageLists } from '../../../src/build/language-lists';
import { alignSentences, type LikePair } from '../../../src/core/changes/align-sentences';
import type { FactPair } from '../../../src/core/changes/differing-facts';
import type { Fact } from '../../../src/core/changes/fact';
import { type ComparedText, type ReadText, readTexts, type Sentence } from '../../../src/core/changes/read-text';
import { diffWords } from '../../../src/core/changes/word-edits';

const textOf = (paragraphs: readonly string[], lang: string): ComparedText => ({ paragraphs, lang, credits: [] });

/** Two texts as they are read for a comparison. */
export function readPair(lang: string, asked: readonly string[], other: readonly string[] = [], otherLang = lang): [ReadText, ReadText] {
  return readTexts(textOf(asked, lang), textOf(other, otherLang), languageLists);
}

/** The only sentence of a text that is read alone. */
export function sentenceOf(lang: string, text: string): Sentence {
  const [{ sentences }] = readPair(lang, [text]);
  const [sentence] = sentences;
  if (!sentence || sentences.length > 1) throw new Error(`${sentences.length} sentences: ${text}`);
  return sentence;
}

/** The facts of all sentences of a text. */
export const factsIn = ({ sentences }: ReadText): Fact[] => sentences.flatMap(({ facts }) => facts);

/** Paired sentences with the share of their words that both have. */
export function likePairs(asked: ReadText, other: ReadText): LikePair[] {
  return alignSentences(asked.sentences, other.sentences).map((pair) => ({
    ...pair,
    likeness: diffWords(pair.asked.tokens, pair.other.tokens).likeness,
  }));
}

/** Kind and words of each differing fact. */
export const told = (pairs: readonly FactPair[]) =>
  pairs.map(({ kind, asked, other }) => [kind, wordsOf(asked.sentence, asked.fact), wordsOf(other.sentence, other.fact)]);

export function wordsOf({ paragraphText }: Sentence, { start, end }: { readonly start: number; readonly end: number }): string {
  return paragraphText.slice(start, end);
}
