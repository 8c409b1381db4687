// What two kept texts have in common, passage by passage, and where they say something else.
import type { LanguageLists } from '../languages/language-lists';
import type { Changes, Difference, StatedFact } from '../model/changes';
import { alignSentences, type LikePair } from './align-sentences';
import type { Attribution } from './attributions';
import { differingActors } from './differing-actors';
import { differingAttributions } from './differing-attributions';
import { differingFacts, type FactPair } from './differing-facts';
import { differingNames } from './differing-names';
import { makePassages } from './make-passages';
import { numbersAcross } from './numbers-across';
import { type ComparedText, type ReadText, readTexts } from './read-text';
import { diffWords } from './word-edits';

/**
 * Compares two texts of one story: copies, edits, cuts and texts told anew in one language; of a translation the numbers alone.
 * A difference that is not there costs more trust than one that is missed. So a fact that only one text has is no difference, and neither is a
 * number that is rounded, converted to another unit, or the sum of others.
 *
 * @param asked the text that the reader asked about
 * @param other the text it is compared with
 */
export function compareTexts(asked: ComparedText, other: ComparedText, lists: LanguageLists): Changes {
  const [one, two] = readTexts(asked, other, lists);
  const pairs = alignSentences(one.sentences, two.sentences).map((pair) => {
    const { edits, likeness } = diffWords(pair.asked.tokens, pair.other.tokens);
    return { ...pair, edits, likeness };
  });
  if (asked.lang !== other.lang) {
    const differences = numbersAcross(pairs, one, two).map(toDifference);
    return { passages: makePassages(pairs, one, two).filter((passage) => passage.asked && passage.other), differences };
  }
  const credited = { asked: creditedBy(asked), other: creditedBy(other) };
  return {
    passages: makePassages(pairs, one, two),
    differences: [
      ...factDifferences(pairs, one, two),
      ...differingAttributions(pairs, one, two, credited).map(
        (pair): Difference => ({ kind: 'attribution', asked: stated(pair.asked), other: stated(pair.other) }),
      ),
    ].sort((a, b) => orderOf(a) - orderOf(b)),
  };
}

function factDifferences(pairs: readonly LikePair[], one: ReadText, two: ReadText): Difference[] {
  const told = areOneStory(pairs, one, two) ? [...differingActors(pairs, one, two), ...differingNames(one, two)] : [];
  const found = [...differingFacts(pairs, one, two), ...told];
  const seen = new Set<string>();
  return found
    .filter((pair) => {
      const key = `${pair.asked.fact.key} ${pair.other.fact.key}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(toDifference);
}

/** Minimum share of the shorter text's sentences that are paired. Below it, two names beside the same words are chance. Chosen by hand. */
const MIN_SHARE = 0.25;
/** Minimum number of paired sentences, whatever their share: in a text of four sentences a single pair would be enough. Chosen by hand. */
const MIN_PAIRS = 3;

function areOneStory(pairs: readonly LikePair[], one: ReadText, two: ReadText): boolean {
  const shorter = Math.min(one.sentences.length, two.sentences.length);
  return pairs.length >= Math.max(MIN_PAIRS, shorter * MIN_SHARE);
}

function toDifference({ kind, asked, other }: FactPair): Difference {
  return { kind, asked: statedIn(asked.sentence, asked.fact), other: statedIn(other.sentence, other.fact) };
}

function stated(attribution: Attribution | null): StatedFact | null {
  return attribution && statedIn(attribution.sentence, attribution);
}

function statedIn(
  { span, paragraphText }: Attribution['sentence'],
  { start, end }: { readonly start: number; readonly end: number },
): StatedFact {
  return { paragraph: span.paragraph, start, end, text: paragraphText.slice(start, end), sentence: span };
}

/** Sorts facts that only the other text has last. Above any number of paragraphs. */
const BEHIND = 1e6;

/** Sorts differences by where they stand in the asked text; those that only the other text has come last, in its order. */
function orderOf({ asked, other }: Difference): number {
  // The fraction grows with `start` and stays below 1.
  const order = ({ paragraph, start }: StatedFact) => paragraph + start / (start + 1);
  return asked ? order(asked) : BEHIND + (other ? order(other) : 0);
}

function creditedBy({ credits }: ComparedText): string[] {
  return credits.flatMap(({ agency }) => agency ?? []);
}
