// Pairs the sentences of two texts that make the same statement.
import type { Sentence } from './read-text';
import { countSharedKeys, sentencesByKey } from './shared-keys';

export interface SentencePair {
  readonly asked: Sentence;
  readonly other: Sentence;
  /** Weight of the keys that both have, divided by the geometric mean of the weights of each, 0…1; 1 for the same wording. */
  readonly similarity: number;
}

/** A pair with the share of its words that both sentences have in order, 0…1. */
export interface LikePair extends SentencePair {
  readonly likeness: number;
}

// The thresholds of this file were chosen by hand on pairs of texts about one event: a wrong pair shows a difference that is not there,
// a missed pair only hides one.

/** Below this, two sentences share a name or two and make different statements. */
const MIN_SIMILARITY = 0.3;
/** Enough similarity where the sentences share `MIN_SHARED_FACTS`: a rewriter keeps the facts and changes the other words. */
const MIN_FACTUAL_SIMILARITY = 0.22;
/**
 * Facts that show, also with few shared words, that two sentences make one statement: two of them, such as a person and a country, are often shared
 * by chance.
 */
const MIN_SHARED_FACTS = 3;
/** Minimum share of an unpaired sentence's weight that the partner of its neighbour must have: then the other text has both as one sentence. */
const MIN_CONTAINED = 0.5;
/** Bonus for similar neighbours, times their similarity: it decides between two sentences with the same words. */
const NEIGHBOUR_WEIGHT = 0.2;
/** Bonus for sentences at the same position of both texts: small, so that it only decides between equally similar ones. */
const POSITION_WEIGHT = 0.05;
/** A key that stands in more sentences than this does not help to tell them apart; skipping it bounds the work on long texts. */
const MAX_SENTENCES_WITH_KEY = 40;

interface ScoredPair extends SentencePair {
  readonly score: number;
}

/**
 * Pairs sentences in any order. Each sentence has one partner at most, except where one text split a sentence of the other: then each part is a pair.
 * After Barzilay and Elhadad, Sentence alignment for monolingual comparable corpora (2003): similarity by weighted words, corrected by the
 * similarity of the neighbours. The best pair is taken first, instead of their local alignment, so that moved paragraphs cost nothing.
 */
export function alignSentences(asked: readonly Sentence[], other: readonly Sentence[]): SentencePair[] {
  const similar = similarities(asked, other);
  const candidates = candidatePairs(asked, other, similar);
  const pairs = bestFirst(candidates.filter(isAlike));
  return [...pairs, ...splitParts(pairs, similar, asked, other)].sort(
    (a, b) => a.asked.index - b.asked.index || a.other.index - b.other.index,
  );
}

function candidatePairs(asked: readonly Sentence[], other: readonly Sentence[], similar: Similarities): ScoredPair[] {
  const of = (i: number, j: number) => similar.get(i)?.get(j)?.similarity ?? 0;
  const candidates: ScoredPair[] = [];
  for (const [i, row] of similar) {
    for (const [j, { similarity }] of row) {
      const [one, two] = [asked[i], other[j]];
      if (!one || !two) continue;
      const beside = Math.max(of(i - 1, j - 1), of(i + 1, j + 1));
      const apart = Math.abs(i / asked.length - j / other.length);
      const score = similarity + NEIGHBOUR_WEIGHT * beside + POSITION_WEIGHT * (1 - apart);
      candidates.push({ asked: one, other: two, similarity, score });
    }
  }
  return candidates;
}

function isAlike({ asked, other, similarity }: SentencePair): boolean {
  if (similarity >= MIN_SIMILARITY) return true;
  return similarity >= MIN_FACTUAL_SIMILARITY && countSharedKeys(asked.facts, other.facts) >= MIN_SHARED_FACTS;
}

function bestFirst(candidates: ScoredPair[]): SentencePair[] {
  const taken = { asked: new Set<number>(), other: new Set<number>() };
  const pairs: SentencePair[] = [];
  for (const pair of candidates.sort((a, b) => b.score - a.score)) {
    if (taken.asked.has(pair.asked.index) || taken.other.has(pair.other.index)) continue;
    taken.asked.add(pair.asked.index);
    taken.other.add(pair.other.index);
    pairs.push(pair);
  }
  return pairs;
}

/** Pairs for unpaired sentences that stand next to a paired one and are contained in its partner. */
function splitParts(
  pairs: readonly SentencePair[],
  similar: Similarities,
  asked: readonly Sentence[],
  other: readonly Sentence[],
): SentencePair[] {
  const inAsked = new Set(pairs.map((pair) => pair.asked.index));
  const inOther = new Set(pairs.map((pair) => pair.other.index));
  const parts = new Map<string, SentencePair>();
  const add = (key: string, one: Sentence | undefined, two: Sentence | undefined) => {
    if (!one || !two) return;
    const found = similar.get(one.index)?.get(two.index);
    if (!found || found.contained < MIN_CONTAINED || (parts.get(key)?.similarity ?? 0) >= found.similarity) return;
    parts.set(key, { asked: one, other: two, similarity: found.similarity });
  };
  for (const pair of pairs) {
    for (const step of [-1, 1]) {
      const [i, j] = [pair.asked.index + step, pair.other.index + step];
      if (!inAsked.has(i)) add(`asked ${i}`, asked[i], pair.other);
      if (!inOther.has(j)) add(`other ${j}`, pair.asked, other[j]);
    }
  }
  return [...parts.values()];
}

interface Similarity {
  readonly similarity: number;
  /** The shared weight divided by the weight of the lighter sentence, 0…1. */
  readonly contained: number;
}
/** By index of the asked sentence, then of the other; pairs that share nothing are missing. */
type Similarities = Map<number, Map<number, Similarity>>;

function similarities(asked: readonly Sentence[], other: readonly Sentence[]): Similarities {
  const [inAsked, inOther] = [sentencesByKey(asked), sentencesByKey(other)];
  const weightOf = (key: string) => keyWeight(key, Math.max(inAsked.get(key)?.length ?? 1, inOther.get(key)?.length ?? 1));
  const sum = ({ clues }: Sentence) => [...new Set(clues.map(({ key }) => key))].reduce((total, key) => total + weightOf(key), 0);
  const sums = { asked: asked.map(sum), other: other.map(sum) };
  const similar: Similarities = new Map();
  for (const [i, sentence] of asked.entries()) {
    const shared = new Map<number, number>();
    for (const key of new Set(sentence.clues.map((clue) => clue.key))) {
      const found = inOther.get(key) ?? [];
      if (found.length <= MAX_SENTENCES_WITH_KEY) for (const j of found) shared.set(j, (shared.get(j) ?? 0) + weightOf(key));
    }
    const row = new Map<number, Similarity>();
    for (const [j, weight] of shared) {
      const [one, two] = [sums.asked[i] ?? 0, sums.other[j] ?? 0];
      row.set(j, { similarity: weight / Math.sqrt(one * two), contained: weight / Math.min(one, two) });
    }
    similar.set(i, row);
  }
  addSameWording(asked, other, similar);
  return similar;
}

/** Sentences with the same words are the same, also those made of stop words alone, which have no clues: `He did not.` */
function addSameWording(asked: readonly Sentence[], other: readonly Sentence[], similar: Similarities): void {
  const byWording = new Map<string, number[]>();
  for (const { wording, index } of other) byWording.set(wording, [...(byWording.get(wording) ?? []), index]);
  for (const { wording, index } of asked) {
    const same = (byWording.get(wording) ?? []).slice(0, MAX_SENTENCES_WITH_KEY);
    for (const j of same) similar.get(index)?.set(j, { similarity: 1, contained: 1 });
  }
}

/** By the first letter of a key: n number, m name, p place, w word. Numbers and names tell more than words, countries less. Chosen by hand. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { n: 1.5, m: 1.2, p: 0.8, w: 1 };

/** Falls with the number of sentences that have the key, as in tf-idf. */
function keyWeight(key: string, sentences: number): number {
  return (KIND_WEIGHTS[key.charAt(0)] ?? 1) / (1 + Math.log(sentences));
}
