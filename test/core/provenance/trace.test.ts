import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { keptOf, makeFingerprint, type Print } from '../../../src/core/fingerprint/make-fingerprint';
import type { Objection } from '../../../src/core/model/objection';
import type { KnownArticle } from '../../../src/core/provenance/known-article';
import { MAX_CANDIDATES, MAX_COPIES } from '../../../src/core/provenance/measure-all';
import { measure, type TracedArticle } from '../../../src/core/provenance/measure-candidates';
import { trace } from '../../../src/core/provenance/trace';
import type { IndexedArticle, TraceIndex } from '../../../src/core/provenance/trace-index';
import { storyPrint } from '../../fixtures/stories/read-story';
import { article, credit } from './articles';

const asked: TracedArticle = { ...article('quay.example'), readAt: 5_000, print: storyPrint('dam', 'wire.en') };

/** An index of a few articles, which notes every call. */
class FewArticles implements TraceIndex<IndexedArticle> {
  readonly calls: unknown[] = [];
  readonly #prints = new Map<string, Print>();
  readonly #rows: IndexedArticle[] = [];

  with(known: KnownArticle, print: Print, kept = keptOf(print)): this {
    this.#rows.push({ ...known, fingerprint: kept });
    this.#prints.set(known.articleId, print);
    return this;
  }

  async candidates(print: Print, max: number, around: number | null) {
    this.calls.push(['candidates', print === asked.print, max, around]);
    return this.#rows.slice(0, max);
  }

  async copies(_: Print, from: number, to: number) {
    this.calls.push(['copies', from, to]);
    return this.#rows.slice(from, to);
  }

  async exact({ articleId }: IndexedArticle) {
    this.calls.push(['exact', articleId]);
    return this.#prints.get(articleId) ?? null;
  }

  async texts() {
    return null;
  }
}

const ids = (articles: readonly KnownArticle[]) => articles.map(({ articleId }) => articleId);
const copy = storyPrint('dam', 'copied.en');

describe('a trace', () => {
  test('asks the index once, near the time at which the article was read', async () => {
    const index = new FewArticles();
    const { provenance, others, versions } = await trace(asked, index);
    expect(index.calls).toEqual([['candidates', true, MAX_CANDIDATES, 5_000]]);
    expect([others, versions, provenance.siblings]).toEqual([[], [], []]);
    expect(provenance.origins).toMatchObject({ known: 0, unknown: 1 });
  });

  test('tells siblings, versions and unrelated articles apart, and finds the source', async () => {
    const index = new FewArticles()
      .with(article('harbour.example', [credit('reuters')]), copy)
      .with(article('mill.example'), storyPrint('dam', 'unrelated.en'))
      .with(article('quay.example', [], { articleId: 'update', address: 'quay.example/update' }), copy);
    const traced = await trace(asked, index);
    expect(ids(traced.others)).toEqual(['harbour.example', 'mill.example']);
    expect(ids(traced.versions)).toEqual(['update']);
    expect(traced.provenance.siblings.map(({ articleId }) => articleId)).toEqual(['harbour.example']);
    expect(traced.provenance.sources.map(({ agency }) => agency)).toEqual(['reuters']);
    expect(traced.provenance.origins).toMatchObject({ known: 1, unknown: 0 });
  });

  test('leaves the asked article out, where the index holds it', async () => {
    const index = new FewArticles().with(article('quay.example'), asked.print);
    const { others, versions } = await trace(asked, index);
    expect([others, versions]).toEqual([[], []]);
  });

  test('keeps articles without an address apart', async () => {
    const nameless = { ...asked, address: '' };
    const index = new FewArticles().with(article('', [], { articleId: 'other', address: '', outlet: { domain: '', name: '' } }), copy);
    expect(ids((await trace(nameless, index)).others)).toEqual(['other']);
  });
});

describe('of a story with many copies', () => {
  const copiesAt = (outlets: number) => {
    const index = new FewArticles();
    for (let at = 0; at < outlets; at++) index.with(article(`outlet${at}.example`), copy);
    return index;
  };
  const further = (index: FewArticles) => index.calls.filter((call) => Array.isArray(call) && call[0] === 'copies');

  test('every copy is measured, and nothing is said of more', async () => {
    const index = copiesAt(500);
    const { provenance } = await trace(asked, index);
    expect(provenance.siblings).toHaveLength(500);
    expect(new Set(ids(provenance.siblings as never)).size).toBe(500);
    expect(provenance.origins.atLeast).toBeUndefined();
    expect(further(index)).toEqual([
      ['copies', 50, 200],
      ['copies', 200, 800],
    ]);
  });

  test('beyond the bound the answer holds for at least those that were measured', async () => {
    const { provenance } = await trace(asked, copiesAt(MAX_COPIES + 1));
    expect(provenance.siblings).toHaveLength(MAX_COPIES);
    expect(provenance.origins.atLeast).toBe(true);
  });

  test('the index is asked no further where the last of a part are no copies', async () => {
    const index = copiesAt(42);
    for (let at = 0; at < 300; at++) index.with(article(`mill${at}.example`), storyPrint('dam', 'unrelated.en'));
    const { provenance } = await trace(asked, index);
    expect(provenance.siblings).toHaveLength(42);
    expect(further(index)).toEqual([]);
  });
});

describe('a text is looked at again', () => {
  // The stored fingerprint has eight shingles of another text and two of the wire text, a share near the bound. The text itself is all of the wire text.
  const whole = storyPrint('dam', 'wire.en');
  const elsewhere = makeFingerprint(
    'Council',
    ['The council of Dorrin met on Monday and spoke of the new school by the mill and its roof.'],
    'en',
    languageLists,
  );
  const nearBound = {
    ...keptOf(elsewhere),
    shingles: Uint32Array.from([...elsewhere.shingles.slice(0, 8), ...whole.shingles.slice(0, 2)]).sort(),
  };

  test('where the kept fingerprint does not decide', async () => {
    expect(measure(asked, article('harbour.example'), nearBound).isSure).toBe(false);
    const index = new FewArticles().with(article('harbour.example'), whole, nearBound);
    const { others } = await trace(asked, index);
    expect(index.calls).toContainEqual(['exact', 'harbour.example']);
    expect(others.map(({ comparison, comparable }) => [comparison.relation, comparable === whole])).toEqual([['identical', true]]);
  });

  test('and nowhere else', async () => {
    const index = new FewArticles().with(article('harbour.example'), whole).with(article('mill.example'), elsewhere);
    await trace(asked, index);
    expect(index.calls.filter((call) => Array.isArray(call) && call[0] === 'exact')).toEqual([]);
  });

  test('the fingerprint alone decides where the text was not kept', async () => {
    const index = new FewArticles().with(article('harbour.example'), whole, nearBound);
    index.exact = async () => null;
    const { others } = await trace(asked, index);
    expect(others[0]?.comparable).toBe(nearBound);
  });
});

test('objections are applied before provenance is built, and those in effect are named', async () => {
  const index = new FewArticles().with(article('harbour.example', [credit('reuters')]), copy).with(article('mill.example'), copy);
  const apart: Objection = { kind: 'not-same-story', articles: ['harbour.example/ferry', 'quay.example/ferry'] };
  const elsewhere: Objection = { kind: 'not-same-story', articles: ['a.example/ferry', 'b.example/ferry'] };
  const { others, inEffect, provenance } = await trace(asked, index, [apart, elsewhere]);
  expect(ids(others)).toEqual(['mill.example']);
  expect(provenance.sources).toEqual([]);
  expect(inEffect).toEqual([apart]);
});
