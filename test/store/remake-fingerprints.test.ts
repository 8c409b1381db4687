import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languageLists } from '../../src/build/language-lists';
import { keptOf, makeFingerprint } from '../../src/core/fingerprint/make-fingerprint';
import { SCHEME } from '../../src/core/fingerprint/scheme';
import { ArticleStore, type NewArticle } from '../../src/store/article-store';
import { packText } from '../../src/store/packed-text';
import { articleOfStory } from './stored';

/** A text of its own, as an older release has stored it: its number was not read. */
async function older(index: number, hasText: boolean): Promise<NewArticle> {
  const text = `Town hall number ${index} counted 4${index}7 votes on Monday, and nobody asked for another count of them.`;
  const { terms, counts, ...fingerprint } = keptOf(makeFingerprint('Votes', [text], 'en', languageLists));
  return {
    ...articleOfStory('dam', 'wire.en', `paper-${index}.example`, 1_000 + index),
    title: 'Votes',
    fingerprint: { ...fingerprint, scheme: 1, terms: terms.slice(1), counts: counts.slice(1) },
    text: hasText ? await packText([text]) : null,
  };
}

const make = async ({ title, lang, text }: { title: string; lang: string; text: Uint8Array | null }) => {
  if (!text) throw new Error('an article without a text was to be made anew');
  const stream = new Blob([new Uint8Array(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return keptOf(makeFingerprint(title, (await new Response(stream).text()).split('\n'), lang, languageLists));
};

describe.each([
  ['the journal', 512, 9],
  ['segments', 4, 9],
  ['segments, more than are made at once', 16, 150],
])('fingerprints of an older scheme in %s', (_where, journalArticles, count) => {
  let store: ArticleStore;
  const numbers: number[] = [];

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    vi.stubGlobal('navigator', {});
    store = new ArticleStore(undefined, journalArticles);
    numbers.length = 0;
    // Every third has no text.
    for (let index = 0; index < count; index++) numbers.push((await store.record(await older(index, index % 3 !== 0))).number);
    await store.settle();
  });

  test('are made anew where the text is kept, and everything else stays', async () => {
    const before = await store.page(0, count);
    expect(await store.remakeFingerprints(make)).toBe(count - Math.ceil(count / 3));
    await store.settle();
    for (const one of [store, new ArticleStore(undefined, journalArticles)]) {
      const after = await one.page(0, 2 * count);
      expect(after.map(({ number }) => number)).toEqual(numbers);
      for (const [index, article] of after.entries()) {
        const { fingerprint, ...rest } = article;
        const { fingerprint: old, ...restBefore } = before[index] as typeof article;
        expect(rest).toEqual(restBefore);
        expect(fingerprint.scheme).toBe(index % 3 === 0 ? 1 : SCHEME);
        expect(fingerprint.terms.length).toBe(old.terms.length + (index % 3 === 0 ? 0 : 1));
      }
      expect((await one.measure()).articles).toBe(count);
    }
  });

  test('are made once', async () => {
    await store.remakeFingerprints(make);
    expect(await store.remakeFingerprints(make)).toBe(0);
  });

  test('stay where the text cannot be read', async () => {
    const before = await store.page(0, count);
    expect(await store.remakeFingerprints(async () => null)).toBe(0);
    expect(await store.page(0, count)).toEqual(before);
  });

  test('are found before and after', async () => {
    const asked = makeFingerprint(
      'Votes',
      ['Town hall number 4 counted 447 votes on Monday, and nobody asked for another count of them.'],
      'en',
      languageLists,
    );
    const isFound = async () => (await store.candidates(asked, 20)).some(({ number }) => number === numbers[4]);
    expect(await isFound()).toBe(true);
    await store.remakeFingerprints(make);
    expect(await isFound()).toBe(true);
  });
});

test('a failure changes nothing, and the next try goes on', async () => {
  globalThis.indexedDB = new IDBFactory();
  const store = new ArticleStore(undefined, 4);
  for (let index = 1; index < 9; index++) await store.record(await older(index, true));
  await store.settle();
  const before = await store.page(0, 20);
  await expect(store.remakeFingerprints(() => Promise.reject(new Error('no lists')))).rejects.toThrow('no lists');
  expect(await store.page(0, 20)).toEqual(before);
  expect(await store.remakeFingerprints(make)).toBe(8);
});
