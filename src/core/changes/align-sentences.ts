// Which sentence of one text says what a sentence of the other says.
import type { Sentence } from './read-text';

export interface SentencePair {
  readonly asked: Sentence;
  readonly other: Sentence;
  /** Weight of what both say against the geometric mean of what each says, 0…1; 1 for the same wording. */
  readonly similarity: number;
}

/** Below this two sentences of one story have a name or two in common and say different things. */
const MIN_SIMILARITY = 0.3;
/** Less is enough where so many facts are the same: a rewriter keeps them and changes the rest. */
const MIN_FACTUAL = 0.22;
const MIN_SHARED_FACTS = 3;
/** A sentence beside a pair joins it where so much of it is said there: one text split what the other said in one. */
const MIN_CONTAINED = 0.5;
/** What the neighbours' likeness adds: of two sentences that say the same, the one in the same surroundings is meant. */
const NEIGHBOUR_WEIGHT = 0.2;
/** What the same place in both texts adds; decides only between equals. */
const PLACE_WEIGHT = 0.05;
/** A word of more sentences than this tells none from another. */
const MAX_HOLDERS = 40;

interface Candidate extends SentencePair {
  readonly score: number;
}

/**
 * Pairs the sentences of two texts, in any order and each at most once, but for a sentence that the other text split (one pair a part).
 * After Barzilay and Elhadad, Sentence alignment for monolingual comparable corpora (2003): likeness by weighted words, corrected by the
 * likeness of what stands around; greedy instead of their local alignment, so that moved paragraphs cost nothing.
 */
export function alignSentences(asked: readonly Sentence[], other: readonly Sentence[]): SentencePair[] {
  const similar = similarities(asked, other);
  const of = (i: number, j: number) => similar.get(i)?.get(j)?.similarity ?? 0;
  const candidates: Candidate[] = [];
  for (const [i, row] of similar) {
    for (const [j, { similarity }] of row) {
      const [one, two] = [asked[i], other[j]];
      if (!one || !two) continue;
      const around = Math.max(of(i - 1, j - 1), of(i + 1, j + 1));
      const apart = Math.abs(i / asked.length - j / other.length);
      candidates.push({ asked: one, other: two, similarity, score: similarity + NEIGHBOUR_WEIGHT * around + PLACE_WEIGHT * (1 - apart) });
    }
  }
  const pairs = bestFirst(candidates.filter(isAlike));
  return [...pairs, ...splitParts(pairs, similar, asked, other)].sort(
    (a, b) => a.asked.index - b.asked.index || a.other.index - b.other.index,
  );
}

function isAlike({ asked, other, similarity }: SentencePair): boolean {
  return similarity >= MIN_SIMILARITY || (similarity >= MIN_FACTUAL && sharedFacts(asked, other) >= MIN_SHARED_FACTS);
}

function sharedFacts(asked: Sentence, other: Sentence): number {
  const keys = new Set(other.facts.map(({ key }) => key));
  return new Set(asked.facts.map(({ key }) => key).filter((key) => keys.has(key))).size;
}

function bestFirst(candidates: Candidate[]): SentencePair[] {
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

/** Sentences without a pair that stand beside one of a pair and are said in its other half. */
function splitParts(
  pairs: readonly SentencePair[],
  similar: Similarities,
  asked: readonly Sentence[],
  other: readonly Sentence[],
): SentencePair[] {
  const inAsked = new Set(pairs.map((pair) => pair.asked.index));
  const inOther = new Set(pairs.map((pair) => pair.other.index));
  const parts = new Map<string, SentencePair>();
  for (const pair of pairs) {
    for (const step of [-1, 1]) {
      const [i, j] = [pair.asked.index, pair.other.index];
      for (const [one, two, isFree] of [
        [asked[i + step], pair.other, !inAsked.has(i + step)],
        [pair.asked, other[j + step], !inOther.has(j + step)],
      ] as const) {
        const found = one && two && isFree ? similar.get(one.index)?.get(two.index) : undefined;
        if (!one || !two || !found || found.contained < MIN_CONTAINED) continue;
        const key = one === pair.asked ? `other ${two.index}` : `asked ${one.index}`;
        if ((parts.get(key)?.similarity ?? 0) < found.similarity) parts.set(key, { asked: one, other: two, similarity: found.similarity });
      }
    }
  }
  return [...parts.values()];
}

interface Similarity {
  readonly similarity: number;
  /** The shared weight against the lighter sentence, 0…1. */
  readonly contained: number;
}
type Similarities = Map<number, Map<number, Similarity>>;

function similarities(asked: readonly Sentence[], other: readonly Sentence[]): Similarities {
  const holders = [holdersOf(asked), holdersOf(other)] as const;
  const weightOf = (key: string) => keyWeight(key, Math.max(holders[0].get(key)?.length ?? 1, holders[1].get(key)?.length ?? 1));
  const sum = ({ units }: Sentence) => [...new Set(units.map(({ key }) => key))].reduce((total, key) => total + weightOf(key), 0);
  const sums = [asked.map(sum), other.map(sum)] as const;
  const similar: Similarities = new Map();
  for (const [i, sentence] of asked.entries()) {
    const shared = new Map<number, number>();
    for (const key of new Set(sentence.units.map((unit) => unit.key))) {
      const inOther = holders[1].get(key) ?? [];
      if (inOther.length <= MAX_HOLDERS) for (const j of inOther) shared.set(j, (shared.get(j) ?? 0) + weightOf(key));
    }
    const row = new Map<number, Similarity>();
    for (const [j, weight] of shared) {
      const [one, two] = [sums[0][i] ?? 0, sums[1][j] ?? 0];
      row.set(j, { similarity: weight / Math.sqrt(one * two), contained: weight / Math.min(one, two) });
    }
    similar.set(i, row);
  }
  addSameWording(asked, other, similar);
  return similar;
}

/** Sentences without a single telling word (`He did not.`) are known by their wording alone. */
function addSameWording(asked: readonly Sentence[], other: readonly Sentence[], similar: Similarities): void {
  const byWording = new Map<string, number[]>();
  for (const { wording, index } of other) byWording.set(wording, [...(byWording.get(wording) ?? []), index]);
  for (const { wording, index } of asked) {
    for (const j of (byWording.get(wording) ?? []).slice(0, MAX_HOLDERS)) similar.get(index)?.set(j, { similarity: 1, contained: 1 });
  }
}

/** Sentences that hold each key. */
function holdersOf(sentences: readonly Sentence[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { units }] of sentences.entries()) {
    for (const key of new Set(units.map((unit) => unit.key))) {
      const held = holders.get(key);
      if (held) held.push(at);
      else holders.set(key, [at]);
    }
  }
  return holders;
}

/** An exact figure or a name says more than a word, a country less, and all the less the more sentences have it. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { n: 1.5, m: 1.2, p: 0.8, w: 1 };

function keyWeight(key: string, holders: number): number {
  return (KIND_WEIGHTS[key.charAt(0)] ?? 1) / (1 + Math.log(holders));
}
