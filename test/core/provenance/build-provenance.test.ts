import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Credit } from '../../../src/core/model/credit';
import { SIBLING_RELATIONS } from '../../../src/core/model/relation';
import { buildProvenance } from '../../../src/core/provenance/build-provenance';
import { article, compared, comparison, credit, mention } from './articles';

const asked = article('paper.example', [], { publishedAt: '2024-05-03T10:00:00Z' });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the answer', () => {
  test('of an article that stands alone says that nothing is known', () => {
    expect(buildProvenance(asked, [])).toEqual({
      sources: [],
      siblings: [],
      related: [],
      versions: [],
      origins: {
        known: 0,
        unknown: 1,
        outlets: 1,
        groups: [{ kind: 'unknown', agencies: [], name: null, tellers: [], articles: ['paper.example'], outlets: 1, ownReport: false }],
      },
      owners: [],
      conflict: null,
      earliest: null,
    });
  });

  test.each(SIBLING_RELATIONS)('shows what is %s as a sibling', (relation) => {
    const { siblings, related } = buildProvenance(asked, [compared(article('a.example'), relation)]);
    expect(siblings.map((sibling) => [sibling.articleId, sibling.relation])).toEqual([['a.example', relation]]);
    expect(related).toEqual([]);
  });

  test('shows what is related apart, and leaves out what is not', () => {
    const { siblings, related } = buildProvenance(asked, [
      compared(article('a.example'), 'related'),
      compared(article('b.example'), 'unrelated'),
    ]);
    expect(siblings).toEqual([]);
    expect(related.map(({ articleId }) => articleId)).toEqual(['a.example']);
  });

  test('puts the strongest first', () => {
    const { siblings, related } = buildProvenance(asked, [
      compared(article('a.example'), 'rewritten', 1.2),
      compared(article('b.example'), 'identical', 2),
      compared(article('c.example'), 'edited', 1.6),
      compared(article('d.example'), 'related', 0.3),
      compared(article('e.example'), 'related', 0.6),
    ]);
    expect(siblings.map(({ articleId }) => articleId)).toEqual(['b.example', 'c.example', 'a.example']);
    expect(related.map(({ articleId }) => articleId)).toEqual(['e.example', 'd.example']);
  });

  test('shows ten related reports at most, and every sibling', () => {
    const many = Array.from({ length: 30 }, (_, i) => article(`${i}.example`));
    expect(
      buildProvenance(
        asked,
        many.map((other) => compared(other, 'related')),
      ).related,
    ).toHaveLength(10);
    expect(
      buildProvenance(
        asked,
        many.map((other) => compared(other, 'edited')),
      ).siblings,
    ).toHaveLength(30);
  });

  test('takes neither sources nor dates from what is only related, and counts its origins', () => {
    const related = article('reuters.com', [credit('afp')], { publishedAt: '2024-05-01T10:00:00Z' });
    expect(buildProvenance(asked, [compared(related, 'related')])).toMatchObject({
      sources: [],
      origins: { known: 1, unknown: 1 },
      earliest: null,
    });
  });

  test('takes all three from a sibling', () => {
    const sibling = article('a.example', [credit('afp')], { publishedAt: '2024-05-01T10:00:00Z' });
    expect(buildProvenance(asked, [compared(sibling, 'rewritten')])).toMatchObject({
      sources: [{ agency: 'afp', evidence: [{ articleId: 'a.example' }] }],
      origins: { known: 1, unknown: 0 },
      earliest: { articleId: 'a.example', publishedAt: '2024-05-01T10:00:00Z' },
    });
  });

  test('carries the figures, and the article that they belong to', () => {
    const other = article('a.example', [], { lang: 'fr' });
    const { copied, storyShare, shared } = comparison('edited');
    const { articleId, outlet, title, url, lang, publishedAt } = other;
    expect(buildProvenance(asked, [compared(other, 'edited')]).siblings).toMatchObject([
      { articleId, outlet, title, url, lang, publishedAt, copied, storyShare, shared, relation: 'edited' },
    ]);
  });
});

describe('the original', () => {
  const originals = (...articles: Parameters<typeof compared>[]) => {
    const { siblings, related } = buildProvenance(
      article('paper.example', [credit('reuters')]),
      articles.map((one) => compared(...one)),
    );
    return [...siblings, ...related].filter(({ isOriginal }) => isOriginal).map(({ articleId }) => articleId);
  };

  test('is the page of the agency that the story credits', () => {
    expect(originals([article('reuters.com'), 'identical'], [article('a.example'), 'identical'])).toEqual(['reuters.com']);
  });

  test('is shown as such where it is only related, too', () => {
    expect(originals([article('reuters.com'), 'related'])).toEqual(['reuters.com']);
  });

  test('is not the page of another agency', () => {
    expect(originals([article('afp.com'), 'edited'])).toEqual([]);
  });
});

describe('what an answer says of its articles', () => {
  test('the credited sources that a copy has no word of', () => {
    const silent = compared(article('silent.example'), 'edited');
    const naming = compared(article('naming.example', [mention('afp')]), 'edited');
    const { siblings } = buildProvenance(article('quay.example', [credit('afp')]), [silent, naming]);
    expect(siblings.map(({ articleId, leftOutSources }) => [articleId, leftOutSources])).toEqual([
      ['silent.example', ['Agence France-Presse']],
      ['naming.example', []],
    ]);
  });

  test('none to copies that disagree on their source, where each names one', () => {
    const [asked, one, silent] = [
      article('quay.example', [credit('afp')]),
      article('lock.example', [credit('dpa')]),
      article('mill.example'),
    ];
    const { conflict, siblings } = buildProvenance(asked, [compared(one, 'edited'), compared(silent, 'edited')]);
    expect(conflict).toHaveLength(2);
    expect(siblings.map(({ articleId, leftOutSources }) => [articleId, leftOutSources])).toEqual([
      ['lock.example', []],
      ['mill.example', ['Agence France-Presse', 'Deutsche Presse-Agentur']],
    ]);
  });

  test('none that a round-up names in another section', () => {
    const part = (heading: string, credits: Credit[]) => ({ heading, credits, shingleCount: 50, shingles: [] });
    const parts = [part('Ferry', [credit('dpa')]), part('Storm', [credit('afp')])];
    const roundUp = compared(article('lock.example', [credit('dpa'), credit('afp')], { parts }), 'excerpt');
    const sharing = { ...roundUp, comparison: { ...roundUp.comparison, sections: { ofAsked: null, ofOther: [0], one: 'Ferry' } } };
    const { siblings } = buildProvenance(article('quay.example', [credit('afp'), credit('reuters')]), [sharing]);
    expect(siblings[0]?.leftOutSources).toEqual(['Reuters']);
  });

  test('nothing of a copy that was read in part', () => {
    const page = { staff: null, kind: null, corrected: null, translated: null, modifiedAt: null };
    const cut = compared(article('cut.example', [], { page: { ...page, partial: { value: 'cut', quote: 'to the quay …' } } }), 'edited');
    const excerpt = compared(article('teaser.example'), 'excerpt');
    const lengths = (lengthRatio: number) => ({ ...excerpt, comparison: { ...excerpt.comparison, lengthRatio } });
    const leftOutSources = [cut, lengths(0.2), lengths(0.5)].map(
      (copy) => buildProvenance(article('quay.example', [credit('afp')]), [copy]).siblings[0]?.leftOutSources,
    );
    expect(leftOutSources).toEqual([[], [], ['Agence France-Presse']]);
  });

  test('an agency need not name itself', () => {
    const own = compared(article('afp.com'), 'identical');
    expect(buildProvenance(article('quay.example', [credit('afp')]), [own]).siblings[0]?.leftOutSources).toEqual([]);
  });

  test('the owner that both pages name', () => {
    const house = compared(article('lock.example', [], { owner: 'HARBOUR MEDIA' }), 'identical');
    const other = compared(article('mill.example', [], { owner: 'Mill Press' }), 'identical');
    const { siblings } = buildProvenance(article('quay.example', [], { owner: 'Harbour Media, Inc.' }), [house, other]);
    expect(siblings.map(({ sameOwner }) => sameOwner)).toEqual([{ by: 'copyright', words: 'HARBOUR MEDIA' }, null]);
  });

  test('the site that both give as the address of their own', () => {
    const canonical = { canonical: 'network.example/ferry' };
    const twin = compared(article('lock.example', [], canonical), 'identical');
    const { siblings } = buildProvenance(article('quay.example', [], canonical), [twin]);
    expect(siblings[0]?.sameOwner).toEqual({ by: 'canonical', words: 'network.example' });
  });

  test('two outlets of one portal are siblings, and the portal owns neither', () => {
    const canonical = { canonical: 'yahoo.com/news/ferry' };
    const twin = compared(article('yahoo.com/hill-post', [], canonical), 'identical');
    const { siblings } = buildProvenance(article('yahoo.com/harbour-gazette', [], canonical), [twin]);
    expect(siblings).toHaveLength(1);
    expect(siblings[0]?.sameOwner ?? null).toBeNull();
  });

  test('a page that a copy gives as its original is the source and one known origin', () => {
    const original = compared(article('lock.example'), 'identical');
    const asked = article('quay.example', [], { canonical: 'lock.example/ferry' });
    const { sources, siblings, origins } = buildProvenance(asked, [original]);
    expect(sources).toMatchObject([
      { agency: null, outlet: 'lock.example', strength: 'credit', evidence: [{ slot: 'canonical', quote: 'lock.example/ferry' }] },
    ]);
    expect(siblings[0]?.isOriginal).toBe(true);
    expect(origins).toMatchObject({ known: 1, unknown: 0, groups: [{ kind: 'outlet', name: 'The lock.example', ownReport: true }] });
  });

  test('an original that names the copy in its turn is none', () => {
    const other = compared(article('lock.example', [], { canonical: 'quay.example/ferry' }), 'identical');
    const { sources, origins } = buildProvenance(article('quay.example', [], { canonical: 'lock.example/ferry' }), [other]);
    expect(sources).toEqual([]);
    expect(origins).toMatchObject({ known: 0, unknown: 2 });
  });

  test('versions, newest first', () => {
    const first = compared(article('quay.example', [], { articleId: 'first', publishedAt: '2024-05-03' }), 'edited');
    const last = compared(article('quay.example', [], { articleId: 'last', publishedAt: '2024-05-05' }), 'edited');
    const { versions, siblings } = buildProvenance(article('quay.example'), [], [first, last]);
    expect(versions.map(({ articleId }) => articleId)).toEqual(['last', 'first']);
    expect(siblings).toEqual([]);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('versions without a zone are ordered alike on a machine in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const versions = ['2024-05-03T10:15:00Z', '2024-05-03T10:00:00', '2024-05-03T10:30:00'].map((publishedAt, index) =>
      compared(article('quay.example', [], { articleId: String(index), publishedAt }), 'edited'),
    );
    const ordered = buildProvenance(article('quay.example'), [], versions).versions;
    expect(ordered.map(({ articleId }) => articleId)).toEqual(['2', '0', '1']);
  });
});
