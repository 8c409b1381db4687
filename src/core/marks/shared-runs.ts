// Runs of words that stand in two texts, found by the shingles that both have.
import { SHINGLE_SIZE, shingle, WINDOW } from '../fingerprint/shingles';
import { shingleWords, type Token, wordEnd, wordPlaces } from '../text/tokens';

/** A run of tokens, `to` exclusive. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** Shingles, or kept ones, that have to follow each other: a single one is four words, which meet in stock phrases. */
const MIN_RUN = 2;

/**
 * @param tokens of the asked text
 * @param isShared whether the other text has a shingle, as far as is known
 * @param isSample only the winnowed shingles of the other are known: then those of the asked text that winnowing keeps as well are asked for, and what
 *   lies between two neighbours that are shared is taken to be shared
 */
export function sharedRuns(tokens: readonly Token[], isShared: (shingle: number) => boolean, isSample: boolean): TokenRun[] {
  const words = wordPlaces(tokens);
  if (words.length < SHINGLE_SIZE) return [];
  const shingles = shingle(shingleWords(tokens));
  const places = isSample ? winnowedPlaces(shingles) : shingles.keys();
  const runs: TokenRun[] = [];
  let run: number[] = [];
  const close = () => {
    const [first, last] = [words[run[0] ?? 0], words[(run.at(-1) ?? 0) + SHINGLE_SIZE - 1]];
    if (run.length >= MIN_RUN && first !== undefined && last !== undefined) runs.push({ from: first, to: wordEnd(tokens, last) });
    run = [];
  };
  for (const place of places) {
    if (isShared(shingles[place] ?? 0)) run.push(place);
    else close();
  }
  close();
  return joined(runs);
}

/** Where the shingles stand that winnowing keeps, in order. */
function winnowedPlaces(shingles: readonly number[]): number[] {
  const places = new Set<number>();
  for (let from = 0; from <= Math.max(0, shingles.length - WINDOW); from++) {
    let least = from;
    for (let at = from; at < Math.min(from + WINDOW, shingles.length); at++) if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
    places.add(least);
  }
  return [...places].sort((a, b) => a - b);
}

/** Runs that touch or overlap as one: a word that was put between leaves the words around it in shingles of their own. */
function joined(runs: readonly TokenRun[]): TokenRun[] {
  const wide: TokenRun[] = [];
  for (const run of runs) {
    const last = wide.at(-1);
    if (last && run.from <= last.to) wide[wide.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else wide.push(run);
  }
  return wide;
}
