// What the bench asks of the store, run inside the extension's own worker.

import { findProvenance } from '../../src/background/find-provenance';
import { printOfKept } from '../../src/core/fingerprint/make-fingerprint';
import type { LanguageLists } from '../../src/core/languages/language-lists';
import { compareCandidate } from '../../src/core/match/compare';
import type { Fingerprint } from '../../src/core/model/fingerprint';
import type { LibraryQuery, LibraryRow } from '../../src/core/model/library';
import { MAX_CANDIDATES } from '../../src/core/provenance/measure-all';
import { ArticleStore } from '../../src/store/article-store';
import { openStore } from '../../src/store/open-store';
import { LIST_KEY } from '../../src/store/packed/blocks';
import { unpackSegmentList } from '../../src/store/packed/segment';
import { askedFingerprint } from './asked';
import { NaiveStore } from './naive-store';
import { mixed } from './random';
import { isDerived, readAtOf, syntheticArticle, verbatimCopies } from './synthetic-articles';

/** Questions that measure what is found; half of them are about something new and are left out. */
const RECALLED = 400;
/** Articles of one transaction, as in an import. */
const BATCH = 5000;

/** Entries that the library's page asks for at once. */
const LIBRARY_ROWS = 50;

/** Needed to read kept texts alone, and none is kept here. */
const NO_LISTS = {} as LanguageLists;

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

export type LibraryAsked = Pick<LibraryQuery, 'view' | 'order' | 'words'>;

/** What the library shows, and how long it took. */
export interface LibraryLook {
  readonly took: number;
  readonly found: number;
  readonly rows: readonly LibraryRow[];
}

/** How many were found of how many. */
export interface Recall {
  readonly copies: string;
  readonly rewrites: string;
}

export interface CopiedAnswer {
  readonly took: number;
  readonly outlets: number;
  readonly kilobytes: number;
}

/** A fingerprint as a message carries it. */
export type AskedMessage = Omit<Fingerprint, 'shingles' | 'terms' | 'counts'> & Record<'shingles' | 'terms' | 'counts', readonly number[]>;

export const benchCalls = {
  /** Stores the articles with indices `from` up to but without `to`, of `total`; returns the milliseconds that the store took. */
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

  /** Milliseconds from a print to its measured candidates. */
  async answer(name: StoreName, seed: number, total: number): Promise<number> {
    const asked = printOfKept(askedFingerprint(seed, total).fingerprint);
    const started = performance.now();
    const found = await storeOf(name).candidates(asked, MAX_CANDIDATES);
    for (const { fingerprint } of found) compareCandidate(asked, fingerprint);
    return performance.now() - started;
  },

  /** A first answer in a worker that has just been started, in its parts. */
  async wake({ shingles, terms, counts, ...rest }: AskedMessage): Promise<WakeParts> {
    const started = performance.now();
    await packed.paragraphsOf(0);
    const opened = performance.now();
    const fingerprint = { ...rest, shingles: Uint32Array.from(shingles), terms: Uint32Array.from(terms), counts: Uint8Array.from(counts) };
    const asked = printOfKept(fingerprint);
    const candidates = await packed.candidates(asked, MAX_CANDIDATES);
    const found = performance.now();
    for (const { fingerprint } of candidates) compareCandidate(asked, fingerprint);
    return { open: opened - started, find: found - opened, compare: performance.now() - found };
  },

  /** The first entries of the library for a search. */
  async library(asked: LibraryAsked): Promise<Omit<LibraryLook, 'took'>> {
    const { found, rows } = await packed.libraryPage(asked, 0, LIBRARY_ROWS, asked.words === '');
    return { found, rows };
  },

  /** Notes of every article that it was compared. */
  async compareAll(total: number): Promise<void> {
    for (let from = 1; from <= total; from += BATCH) {
      const count = Math.min(BATCH, total + 1 - from);
      const noted = Array.from({ length: count }, (_, at) => ({
        number: from + at,
        bits: 1 + ((from + at) % 200),
        origins: at % 5,
        isAsked: true,
      }));
      await packed.comparisons.note(noted);
    }
  },

  /** How many of the stored articles that the asked copies and rewrites are made from are among the candidates, asked near the time of the stored article. */
  async recall(total: number): Promise<Recall> {
    const found = [0, 0];
    const asked = [0, 0];
    for (let seed = 0; seed < RECALLED; seed++) {
      const { fingerprint, source } = askedFingerprint(seed, total);
      // `copyOf` works on the article's own fingerprint; one that is itself a copy or rewrite is stored with another.
      if (source === null || isDerived(source)) continue;
      const { address, readAt } = syntheticArticle(source, total);
      const candidates = await packed.candidates(printOfKept(fingerprint), MAX_CANDIDATES, readAt);
      const kind = seed % 4;
      asked[kind] = (asked[kind] ?? 0) + 1;
      if (candidates.some((candidate) => candidate.address === address)) found[kind] = (found[kind] ?? 0) + 1;
    }
    return { copies: `${found[0]} of ${asked[0]}`, rewrites: `${found[1]} of ${asked[1]}` };
  },

  /** Stores a story that so many outlets carry word for word; returns their addresses. */
  async loadCopies(name: StoreName, count: number, total: number): Promise<string[]> {
    const copies = verbatimCopies(count, Math.floor(total / 2), total);
    await storeOf(name).recordAll(copies);
    return copies.map(({ url }) => url);
  },

  /** The whole answer about a page of that story, as the popup asks for it: milliseconds, and the outlets that it counts. */
  async answerCopied(url: string): Promise<CopiedAnswer> {
    const started = performance.now();
    const answer = await findProvenance(url, packed, NO_LISTS);
    const took = performance.now() - started;
    return { took, outlets: answer ? answer.otherOutlets + 1 : 0, kilobytes: JSON.stringify(answer).length / 1000 };
  },

  /** One more article, as a page that is read. */
  async record(index: number, total: number): Promise<number> {
    const { firstReadAt: _, ...article } = syntheticArticle(total + index, total);
    const text = new Uint8Array(1900).map((_, at) => mixed(index, at));
    const started = performance.now();
    await packed.record({ ...article, text });
    return performance.now() - started;
  },

  /** Drops the first month; returns milliseconds and number of articles. */
  async dropMonth(total: number): Promise<readonly [number, number]> {
    const started = performance.now();
    const dropped = await packed.dropReadBefore(readAtOf(total / 12, total));
    return [performance.now() - started, dropped];
  },

  /** Bytes of all blocks. */
  async packedBytes(): Promise<number> {
    const database = await openStore(() => {}, PACKED);
    let [from, bytes] = [0, 0];
    for (let keys: number[] = []; ; from = (keys.at(-1) ?? 0) + 1) {
      keys = await database.getAllKeys('blocks', IDBKeyRange.lowerBound(from), BATCH);
      for (const block of await database.getAll('blocks', IDBKeyRange.lowerBound(from), BATCH)) bytes += block.length;
      if (keys.length < BATCH) break;
    }
    for (const record of await database.getAll('comparisons')) bytes += record.length;
    database.close();
    return bytes;
  },

  /** Number of articles in each segment, in order of their oldest readings. */
  async segments(): Promise<readonly number[]> {
    const database = await openStore(() => {}, PACKED);
    const { segments } = unpackSegmentList(await database.get('blocks', LIST_KEY));
    database.close();
    return segments.map(({ articles }) => articles);
  },
};
