// MiniSearch's "more like this": the words of a text as a query, over an index in memory. Its best case: every word of the text is asked for.
import MiniSearch from 'minisearch';
import { type Figures, kB, perSecond, progress, spread } from './figures';
import { ownFingerprint } from './synthetic-articles';

/** Articles in its index, which is in memory whole. */
const ARTICLES = 10_000;
/** Queries that are measured. */
const QUERIES = 40;
/** Progress is reported after so many articles. */
const TOLD_PART = 2000;

export function benchMiniSearch(figures: Figures): void {
  const column = `MiniSearch, ${ARTICLES}`;
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  let spent = 0;
  for (let id = 0; id < ARTICLES; id++) {
    const text = textOf(id);
    const started = performance.now();
    index.add({ id, text });
    spent += performance.now() - started;
    if ((id + 1) % TOLD_PART === 0) progress(`MiniSearch: ${id + 1} of ${ARTICLES} articles`);
  }
  figures.set(column, 'load', perSecond(ARTICLES, spent));
  const times = Array.from({ length: QUERIES }, (_, seed) => {
    const query = textOf(ARTICLES + seed);
    const asked = performance.now();
    index.search(query);
    return performance.now() - asked;
  });
  figures.set(column, 'answer, awake', spread(times));
  // Read whole at each wake.
  figures.set(column, 'disk, right after loading', kB(JSON.stringify(index).length / ARTICLES));
}

/** Its terms as words, each as often as it is said. */
function textOf(seed: number): string {
  const { terms, counts } = ownFingerprint(seed);
  return Array.from(terms, (code, at) => `${code.toString(36)} `.repeat(counts[at] ?? 1)).join('');
}
