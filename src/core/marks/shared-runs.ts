// Finds runs of words that stand in two texts, by the shingles that both have.
import { SHINGLE_SIZE, shingle, winnowedIndexes } from '../fingerprint/shingles';
import { shingleWords, type Token, wordEnd, wordIndexes } from '../text/tokens';

/** A run of tokens, `to` exclusive. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** Shingles (of a sample: neighbours in it) that must follow each other. A single one is four words, as stock phrases have. */
const MIN_RUN = 2;

/**
 * @param tokens of the asked text
 * @param isShared whether the other text is known to have a shingle
 * @param isSample only the winnowed shingles of the other text are known. Then only the shingles are looked up that winnowing keeps of the asked text,
 *   and the words between two neighbours of them that are shared count as shared
 */
export function sharedRuns(tokens: readonly Token[], isShared: (shingle: number) => boolean, isSample: boolean): TokenRun[] {
  const words = wordIndexes(tokens);
  if (words.length < SHINGLE_SIZE) return [];
  const shingles = shingle(shingleWords(tokens));
  const indexes = isSample ? winnowedIndexes(shingles) : shingles.keys();
  const runs: TokenRun[] = [];
  let run: number[] = [];
  const close = () => {
    const [first, last] = [words[run[0] ?? 0], words[(run.at(-1) ?? 0) + SHINGLE_SIZE - 1]];
    if (run.length >= MIN_RUN && first !== undefined && last !== undefined) runs.push({ from: first, to: wordEnd(tokens, last) });
    run = [];
  };
  for (const index of indexes) {
    if (isShared(shingles[index] ?? 0)) run.push(index);
    else close();
  }
  close();
  return joined(runs);
}

/** Joins runs that touch or overlap: a word that the other text puts between breaks the shingles, not the words around it. */
function joined(runs: readonly TokenRun[]): TokenRun[] {
  const wide: TokenRun[] = [];
  for (const run of runs) {
    const last = wide.at(-1);
    if (last && run.from <= last.to) wide[wide.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else wide.push(run);
  }
  return wide;
}
