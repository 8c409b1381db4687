// What the bench asks of the store, run inside the extension's own worker.
import { type Print, printOfKept } from '../../src/core/fingerprint/make-fingerprint';
import { compareCandidate } from '../../src/core/match/compare';
import { ArticleStore } from '../../src/store/article-store';
import { openStore } from '../../src/store/open-store';
import { LIST_KEY } from '../../src/store/packed/blocks';
import { unpackList } from '../../src/store/packed/segment';
import { NaiveStore } from './naive-store';
import { mixed } from './random';
import { copyOf, ownFingerprint, readAtOf, rewriteOf, syntheticArticle } from './synthetic-articles';

/** Candidates measured for one answer, as the extension does. */
const MOST_CANDIDATES = 50;
/** As an import file has them. */
const BATCH = 5000;

const PACKED = 'bench packed';
const packed = new ArticleStore(PACKED);
const naive = new NaiveStore('bench naive');
const storeOf = (name: StoreName) => (name === 'packed' ? packed : naive);
export type StoreName = 'packed' | 'naive';

/** Milliseconds to open the store, to find candidates and to measure them. */
export interface WakeParts {
  readonly open: number;
  readonly find: number;
  readonly compare: number;
}

export const benchCalls = {
  /** Puts articles from one place to another of so many; answers the milliseconds that the store took. */
  async load(name: StoreName, from: number, to: number, total: number): Promise<number> {
    let spent = 0;
    for (let at = from; at < to; at += BATCH) {
      const articles = Array.from({ length: Math.min(BATCH, to - at) }, (_, index) => syntheticArticle(at + index, total));
      const started = performance.now();
      await storeOf(name).recordAll(articles);
      spent += performance.now() - started;
    }
    return spent;
  },

  async settle(): Promise<number> {
    const started = performance.now();
    await packed.settle();
    return performance.now() - started;
  },

  /** Milliseconds from a print to its measured candidates, and how many these were. */
  async answer(name: StoreName, seed: number, total: number): Promise<readonly [number, number]> {
    const asked = askedPrint(seed, total);
    const started = performance.now();
    const found = await storeOf(name).candidates(asked, MOST_CANDIDATES);
    for (const { fingerprint } of found) compareCandidate(asked, fingerprint);
    return [performance.now() - started, found.length];
  },

  /** A first answer in a worker that has just been started, in its parts. */
  async wake(seed: number, total: number): Promise<WakeParts> {
    const started = performance.now();
    await packed.textOf(0);
    const opened = performance.now();
    const asked = askedPrint(seed, total);
    const asking = performance.now();
    const candidates = await packed.candidates(asked, MOST_CANDIDATES);
    const found = performance.now();
    for (const { fingerprint } of candidates) compareCandidate(asked, fingerprint);
    return { open: opened - started, find: found - asking, compare: performance.now() - found };
  },

  /** One more article, as a page that is read. */
  async record(index: number, total: number): Promise<number> {
    const { firstReadAt: _, ...article } = syntheticArticle(total + index, total);
    const text = new Uint8Array(1900).map((_, at) => mixed(index, at));
    const started = performance.now();
    await packed.record({ ...article, text });
    return performance.now() - started;
  },

  /** Drops the first month; answers milliseconds and articles. */
  async dropMonth(total: number): Promise<readonly [number, number]> {
    const started = performance.now();
    const dropped = await packed.dropReadBefore(readAtOf(total / 12, total));
    return [performance.now() - started, dropped];
  },

  /** Copies all blocks to a database of their own: what they take once nothing deleted is left among them. */
  async copyBlocks(): Promise<void> {
    const database = await openStore(() => {}, PACKED);
    const copy = await openStore(() => {}, 'bench copy');
    let from = 0;
    for (;;) {
      const keys = await database.getAllKeys('blocks', IDBKeyRange.lowerBound(from), BATCH);
      const values = await database.getAll('blocks', IDBKeyRange.lowerBound(from), BATCH);
      const { store, done } = copy.transaction('blocks', 'readwrite', { durability: 'relaxed' });
      for (const [index, key] of keys.entries()) void store.put(values[index] ?? new Uint8Array(), key);
      await done;
      if (keys.length < BATCH) break;
      from = (keys.at(-1) ?? 0) + 1;
    }
    database.close();
    copy.close();
  },

  /** Articles in each segment, longest read first, and their packed bytes together. */
  async layout(): Promise<{ readonly sizes: readonly number[]; readonly bytes: number }> {
    const database = await openStore(() => {}, PACKED);
    const { segments } = unpackList(await database.get('blocks', LIST_KEY));
    database.close();
    return { sizes: segments.map(({ articles }) => articles), bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0) };
  },
};

/** One in four asks with a copy of a stored article, one in four with a rewrite, the others with something new. */
function askedPrint(seed: number, total: number): Print {
  const source = ownFingerprint(mixed(seed, 11) % total);
  const unseen = 2 ** 30 + seed;
  const fingerprint = [copyOf(source, unseen), rewriteOf(source, unseen), ownFingerprint(unseen), ownFingerprint(unseen)][seed % 4];
  return printOfKept(fingerprint ?? source);
}
