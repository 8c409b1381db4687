// Articles as the tests of the store need them: made up of numbered words, by a seed, so that some share much and most little.
import { languageLists } from '../../src/build/language-lists';
import { keptOf, makeFingerprint, type Print } from '../../src/core/fingerprint/make-fingerprint';
import type { NewArticle } from '../../src/store/article-store';

/** A generator of numbers from 0 to 1 that is the same in every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface MadeArticle {
  readonly article: NewArticle;
  readonly print: Print;
  readonly paragraphs: readonly string[];
}

export const FIRST_READ = Date.UTC(2024, 2, 20);
const HOUR = 3_600_000;

/** Every third repeats most of the story two before it, as a copy does. */
export function makeArticles(count: number, seed = 1, hoursApart = 1, words = 25): MadeArticle[] {
  const random = seeded(seed);
  const stories: string[][] = [];
  return Array.from({ length: count }, (_, index) => {
    const before = index % 3 === 2 ? stories[index - 2] : undefined;
    const paragraphs = before ? before.slice(0, 3) : Array.from({ length: 4 }, () => paragraph(random, words));
    stories.push(paragraphs);
    const print = makeFingerprint(`Title ${index}`, paragraphs, 'en', languageLists);
    const outlet = `news${Math.floor(random() * 20)}.example`;
    const article: NewArticle = {
      address: `${outlet}/story/${index}`,
      url: `https://${outlet}/story/${index}`,
      outletDomain: outlet,
      outletName: `News of ${outlet}`,
      title: `Title ${index}`,
      lang: 'en',
      publishedAt: index % 4 ? `2024-03-20T10:${10 + (index % 50)}:00Z` : null,
      readAt: FIRST_READ + index * hoursApart * HOUR,
      credits: index % 2 ? [CREDIT] : [],
      fingerprint: keptOf(print),
      text: index % 5 ? null : new TextEncoder().encode(paragraphs.join('\n')),
    };
    return { article, print, paragraphs };
  });
}

const CREDIT = {
  agency: 'reuters',
  outlet: null,
  name: 'Reuters',
  kind: 'agency',
  slot: 'dateline',
  strength: 'credit',
  quote: 'BERLIN (Reuters) –',
  joint: false,
  citedBy: null,
} as const;

function paragraph(random: () => number, count: number): string {
  const words = Array.from({ length: count }, () => {
    // Squared twice: a few words make up most of the text.
    const rank = Math.floor(5000 * random() ** 3);
    return rank % 7 === 3 ? `Name${letters(rank)}` : rank % 11 === 5 ? String(rank * 13) : `word${letters(rank)}`;
  });
  return `${words.join(' ')}.`;
}

function letters(rank: number): string {
  return [...String(rank)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('');
}
