// What sentences have in common. Clues and facts are compared by their keys: equal keys mean the same.
import type { Sentence } from './read-text';

interface Keyed {
  readonly key: string;
}

/** Number of distinct keys that stand on both sides, not counting those of `without`. */
export function countSharedKeys(one: readonly Keyed[], two: readonly Keyed[], without: readonly string[] = []): number {
  const keys = new Set(two.map(({ key }) => key));
  return new Set(one.map(({ key }) => key).filter((key) => keys.has(key) && !without.includes(key))).size;
}

/** For each clue key the indexes of the sentences that have it, ascending. */
export function sentencesByKey(sentences: readonly Sentence[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, { clues }] of sentences.entries()) {
    for (const key of new Set(clues.map((clue) => clue.key))) {
      const found = byKey.get(key);
      if (found) found.push(index);
      else byKey.set(key, [index]);
    }
  }
  return byKey;
}
