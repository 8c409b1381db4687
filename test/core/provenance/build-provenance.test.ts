import { describe, expect, test } from 'vitest';
import { SIBLING_RELATIONS } from '../../../src/core/match/relation';
import { buildProvenance } from '../../../src/core/provenance/build-provenance';
import { article, compared, comparison, credit } from './articles';

const asked = article('paper.example', [], { publishedAt: '2024-05-03T10:00:00Z' });

describe('the answer', () => {
  test('of an article that stands alone says that nothing is known', () => {
    expect(buildProvenance(asked, [])).toEqual({
      sources: [],
      siblings: [],
      related: [],
      origins: { known: 0, unknown: 1 },
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

  test('takes neither sources, origins nor dates from what is only related', () => {
    const related = article('reuters.com', [credit('afp')], { publishedAt: '2024-05-01T10:00:00Z' });
    expect(buildProvenance(asked, [compared(related, 'related')])).toMatchObject({
      sources: [],
      origins: { known: 0, unknown: 1 },
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

  test('carries what was measured, and who that is', () => {
    const other = article('a.example', [], { lang: 'fr' });
    const { copied, story, shared } = comparison('edited');
    const { articleId, outlet, title, url, lang, publishedAt } = other;
    expect(buildProvenance(asked, [compared(other, 'edited')]).siblings).toMatchObject([
      { articleId, outlet, title, url, lang, publishedAt, copied, story, shared, relation: 'edited' },
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
