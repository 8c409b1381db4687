// Articles made up with the statistics of real ones, as many as wanted and the same in every run. No text of any corpus is in them.
//
// Measured on the news streams that matching is measured on (French 3,593, German 1,500, Arabic 3,000, English 313 articles), then rounded:
//   words an article       log-normal; median 499, 599, 212, 469; sigma 0.79, 0.80, 0.70, 1.02    here 500 and 0.8
//   shingles a word        0.94 to 0.99; of them kept 0.285                                        here 0.95 and 0.285
//   terms                  1.0 to 2.6 × words^0.78…0.86                                            here 1.2 × words^0.85
//   kinds of terms         words 56 to 88 in 100, names 8 to 42, numbers 2 to 4, places 1 to 2     here 79, 16, 3.5, 1.5
//   how often a term is    Zipf-Mandelbrot, 1 / (rank + q)^s; words s 1.05…1.20 q 40…150, names s 1.15…1.80 q 10…80, numbers s 1.10…2.05 q 1…40
//   classes by rank        the commonest names have two or three consonants, the rarest six, and so on
//   said once, twice, …    74, 15, 5, 3, 3 in 100
//   shingles of others     21 to 60 in 100, by copies and stock phrases                            here one article in eight is a copy, one in eight a rewrite

import { SCHEME } from '../../src/core/fingerprint/scheme';
import type { Fingerprint } from '../../src/core/model/fingerprint';
import type { StoredArticle } from '../../src/core/model/stored-article';
import { mixed, type Random, randomOf } from './random';

export type SyntheticArticle = Omit<StoredArticle, 'number'>;

// What the columns "here" above say.

/** Words of the median article. */
const MEDIAN_WORDS = 500;
/** Of the logarithm of the number of words. */
const WORDS_SIGMA = 0.8;
/** Distinct shingles for each word. */
const SHINGLES_A_WORD = 0.95;
/** Share of the shingles that are kept. */
const KEPT_SHINGLES = 0.285;
/** A text with at most this many shingles keeps all of them (fingerprint/shingles.ts). */
const SHORT_TEXT = 128;
/** Share of the kept shingles that are stock phrases, which any article may have. */
const STOCK_SHINGLES = 0.06;

interface TermKindShape {
  readonly share: number;
  readonly s: number;
  readonly q: number;
  /** Terms that there are: the tail of real words is thinner than the law. */
  readonly max: number;
  /** For ranks to 30, 300, 3,000 and beyond: how often each class of term-code.ts is met, as pairs of class and hundredths. */
  readonly classes: ReadonlyArray<ReadonlyArray<readonly [number, number]>>;
}
const WORD_CLASSES = [
  [13, 15],
  [14, 15],
  [15, 70],
] as const;
const KINDS: readonly TermKindShape[] = [
  { share: 0.79, s: 1.05, q: 80, max: 120_000, classes: [WORD_CLASSES, WORD_CLASSES, WORD_CLASSES, WORD_CLASSES] },
  {
    share: 0.16,
    s: 1.45,
    q: 40,
    max: 1_000_000,
    classes: [
      [
        [6, 45],
        [7, 40],
        [8, 12],
        [9, 3],
      ],
      [
        [6, 10],
        [7, 42],
        [8, 33],
        [9, 12],
        [10, 3],
      ],
      [
        [7, 6],
        [8, 28],
        [9, 34],
        [10, 32],
      ],
      [
        [8, 13],
        [9, 40],
        [10, 47],
      ],
    ],
  },
  {
    share: 0.035,
    s: 1.6,
    q: 20,
    max: 1_000_000,
    classes: [
      [
        [1, 27],
        [2, 14],
        [3, 15],
        [4, 44],
      ],
      [
        [2, 18],
        [3, 17],
        [4, 45],
        [5, 20],
      ],
      [
        [2, 4],
        [3, 2],
        [4, 18],
        [5, 76],
      ],
      [
        [4, 10],
        [5, 90],
      ],
    ],
  },
  { share: 0.015, s: 2.2, q: 5, max: 300, classes: [[[0, 100]], [[0, 100]], [[0, 100]], [[0, 100]]] },
];
/** Misspellings and the like: terms that no other article has. */
const NEVER_AGAIN = 0.01;
/** Percentiles of terms that are said once, at most twice, … five times. */
const COUNTS = [74, 89, 94, 97, 100];

/** In milliseconds. */
const DAY = 86_400_000;
/** The mean month, in milliseconds. */
const MONTH = 30.4 * DAY;
const FIRST_READ = Date.UTC(2023, 0, 1);
/** The articles are read over so many months. */
const MONTHS = 12;

/** When the article with this index, of so many, is read: they are spread evenly over a year. */
export function readAtOf(index: number, total: number): number {
  return Math.floor(FIRST_READ + (index / total) * MONTHS * MONTH);
}

/** The article with this index; copies and rewrites are made of one of the thousand before them. */
export function syntheticArticle(index: number, total: number): SyntheticArticle {
  const random = randomOf(mixed(index, 1));
  const [domain, readAt] = [`outlet${Math.floor(400 * random() ** 3)}.example`, readAtOf(index, total)];
  const path = `/${letters(random, 9)}/${letters(random, 14)}/${slug(random, 44 + 30 * random())}-${index}.html`;
  const credits = random() < 0.6 ? [creditOf(random)] : [];
  return {
    address: `${domain}${path}`,
    url: `https://www.${domain}${path}`,
    outletDomain: domain,
    outletName: `The ${domain.replace('.example', '')} Herald`,
    title: slug(random, 40 + 40 * random()).replaceAll('-', ' '),
    lang: 'fr',
    publishedAt: new Date(readAt - Math.floor(random() * 86_400_000)).toISOString(),
    firstReadAt: readAt,
    readAt,
    credits,
    fingerprint: fingerprintOf(index),
    text: null,
  };
}

/** A story that so many outlets carry word for word, within the day after it was first read. @param source index of the article that it is */
export function verbatimCopies(count: number, source: number, total: number): SyntheticArticle[] {
  const original = syntheticArticle(source, total);
  return Array.from({ length: count }, (_, at) => {
    const [domain, readAt] = [`carrier${at}.example`, original.readAt + Math.floor((at / count) * DAY)];
    const url = `https://www.${domain}/news/${slug(randomOf(mixed(at, 8)), 50)}-${at}.html`;
    const address = url.slice('https://www.'.length);
    return { ...original, address, url, outletDomain: domain, outletName: `The ${domain} Post`, firstReadAt: readAt, readAt };
  });
}

function fingerprintOf(index: number): Fingerprint {
  if (!isDerived(index)) return ownFingerprint(index);
  const source = ownFingerprint(Math.max(0, index - 1 - (mixed(index, 3) % 1000)));
  return kindOf(index) === 0 ? copyOf(source, index) : rewriteOf(source, index);
}

/** Whether the article with this index is a copy or a rewrite of another. */
export function isDerived(index: number): boolean {
  return index > 0 && kindOf(index) <= 1;
}

function kindOf(index: number): number {
  return mixed(index, 2) % 8;
}

/** Most of the words of another article, and some of its own. */
export function copyOf(source: Fingerprint, seed: number): Fingerprint {
  const random = randomOf(mixed(seed, 4));
  const [own, share] = [ownFingerprint(seed), 0.4 + 0.6 * random()];
  const shingles = blend(random, source.shingles, own.shingles, share, source.shingles.length).sort();
  return { ...source, shingles, ...terms(blend(random, source.terms, own.terms, share, source.terms.length), random) };
}

/** The facts and rarer words of another article in other words. */
export function rewriteOf(source: Fingerprint, seed: number): Fingerprint {
  const random = randomOf(mixed(seed, 5));
  const own = ownFingerprint(seed);
  return { ...own, ...terms(blend(random, source.terms, own.terms, 0.6, own.terms.length), random) };
}

/** An article that owes nothing to any other. */
export function ownFingerprint(seed: number): Fingerprint {
  const random = randomOf(mixed(seed, 6));
  const wordCount = Math.max(40, Math.round(MEDIAN_WORDS * Math.exp(WORDS_SIGMA * normal(random))));
  const shingleCount = Math.round(wordCount * SHINGLES_A_WORD);
  const kept = shingleCount <= SHORT_TEXT ? shingleCount : Math.round(shingleCount * KEPT_SHINGLES);
  const shingles = new Set<number>();
  while (shingles.size < kept) shingles.add(random() < STOCK_SHINGLES ? stockShingle(random) : Math.floor(random() * 2 ** 32));
  const codes = new Set<number>();
  const wanted = Math.round(1.2 * wordCount ** 0.85);
  for (let tries = 0; codes.size < wanted && tries < 4 * wanted; tries++) codes.add(termOf(random));
  return {
    scheme: SCHEME,
    lang: 'fr',
    wordCount,
    shingleCount,
    shingles: Uint32Array.from(shingles).sort(),
    ...terms(Uint32Array.from(codes), random),
  };
}

function terms(codes: Uint32Array, random: Random): Pick<Fingerprint, 'terms' | 'counts'> {
  const counts = Uint8Array.from(codes, () => {
    const drawn = 100 * random();
    return 1 + COUNTS.findIndex((upTo) => drawn < upTo);
  });
  return { terms: codes, counts };
}

function termOf(random: Random): number {
  const drawn = random();
  let kind = 0;
  while (kind < KINDS.length - 1 && drawn >= (KIND_ENDS[kind] ?? 1)) kind++;
  const rank = random() < NEVER_AGAIN ? 2 ** 24 + Math.floor(2 ** 30 * random()) : rankOf(random, ranksOf(kind));
  const hash = mixed(rank, 100 + kind);
  const chosen = CLASSES[kind]?.[rank < 30 ? 0 : rank < 300 ? 1 : rank < 3000 ? 2 : 3]?.[hash % 100] ?? 15;
  return ((mixed(hash, kind) & ~15) | chosen) >>> 0;
}

/** Zipf and Mandelbrot's law at so many even steps of chance. */
const STEPS = 2 ** 16;
/** Made when first needed: the worker that is woken makes up nothing. */
let ranksOfKinds: readonly Uint32Array[] | null = null;

function ranksOf(kind: number): Uint32Array {
  ranksOfKinds ??= KINDS.map(({ s, q, max }) => {
    const [first, last] = [(1 + q) ** (1 - s), (max + q) ** (1 - s)];
    return Uint32Array.from({ length: STEPS + 1 }, (_, step) => (first + (step / STEPS) * (last - first)) ** (1 / (1 - s)) - q - 1);
  });
  return ranksOfKinds[kind] ?? new Uint32Array(1);
}
const KIND_ENDS = KINDS.map((_, kind) => KINDS.slice(0, kind + 1).reduce((sum, { share }) => sum + share, 0));
/** The class of each hundredth. */
const CLASSES = KINDS.map(({ classes }) => classes.map((band) => band.flatMap(([one, hundredths]) => Array<number>(hundredths).fill(one))));

function rankOf(random: Random, ranks: Uint32Array): number {
  const step = Math.floor(STEPS * random());
  const [from, to] = [ranks[step] ?? 0, ranks[step + 1] ?? 0];
  return from + Math.floor((to - from) * random());
}

function stockShingle(random: Random): number {
  return mixed(Math.floor(20_000 * random() ** 3), 7);
}

function blend(random: Random, first: Uint32Array, second: Uint32Array, share: number, length: number): Uint32Array {
  const blended = new Set<number>();
  for (const code of first) if (blended.size < length && random() < share) blended.add(code);
  for (const code of second) if (blended.size < length) blended.add(code);
  return Uint32Array.from(blended);
}

const QUOTES = ['(Reuters) –', 'Avec AFP', 'Source: AFP', '© 2023 AP. All rights reserved.', 'dpa/lsw', 'Par AFP'];
function creditOf(random: Random): StoredArticle['credits'][number] {
  const at = Math.floor(QUOTES.length * random());
  const quote = random() < 0.5 ? (QUOTES[at] ?? '') : `${slug(random, 12)} ${QUOTES[at]}`;
  const agency = { agency: `agency${at}`, outlet: null, name: `Agency ${at}`, kind: 'agency' } as const;
  return { ...agency, slot: 'dateline', strength: 'credit', quote, joint: false, citedBy: null };
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function letters(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += 'eaistnrulodmcp'[Math.floor(14 * random() ** 1.3)];
  return text;
}

function slug(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += `${text && '-'}${letters(random, 2 + 9 * random())}`;
  return text;
}
