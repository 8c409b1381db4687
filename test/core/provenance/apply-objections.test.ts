import { describe, expect, test } from 'vitest';
import { notSameStory, type Objection, objectionId, sameOutlet, wrongSource } from '../../../src/core/model/objection';
import { applyObjections } from '../../../src/core/provenance/apply-objections';
import { buildProvenance } from '../../../src/core/provenance/build-provenance';
import { countOtherOutlets } from '../../../src/core/provenance/count-outlets';
import { housesOf } from '../../../src/core/provenance/houses';
import type { ComparedArticle, KnownArticle } from '../../../src/core/provenance/known-article';
import { article, compared, credit, mention } from './articles';

const asked = article('page.example', [], { publishedAt: '2024-05-03' });
const copy = compared(article('copy.example', [credit('reuters')], { publishedAt: '2024-05-01' }), 'edited');
const other = compared(article('other.example'), 'rewritten', 0.5);
const said = (objection: Objection | null): Objection => {
  if (objection === null) throw new Error('Nothing said');
  return objection;
};
const answer = (objections: readonly Objection[], about: KnownArticle = asked, others: readonly ComparedArticle[] = [copy, other]) => {
  const left = applyObjections(about, { others: [...others], versions: [] }, objections);
  const provenance = buildProvenance(left.asked, left.others);
  return {
    ...provenance,
    siblings: provenance.siblings.map(({ outlet }) => outlet.domain),
    sources: provenance.sources.map(({ agency }) => agency),
    outlets: countOtherOutlets(about.outlet, provenance.siblings, housesOf(objections)),
    inEffect: left.inEffect.length,
  };
};

test('without objections nothing changes', () => {
  expect(answer([])).toMatchObject({ siblings: ['copy.example', 'other.example'], sources: ['reuters'], outlets: 2, inEffect: 0 });
});

describe('not the same story', () => {
  const apart = said(notSameStory(asked, copy));

  test('the article is no sibling, and what it named, counted and dated goes with it', () => {
    expect(answer([apart])).toMatchObject({
      siblings: ['other.example'],
      sources: [],
      origins: { known: 0, unknown: 2 },
      earliest: null,
      outlets: 1,
      inEffect: 1,
    });
  });

  test('it holds seen from the other article', () => {
    const back = compared(asked, 'edited');
    expect(answer([apart], copy, [back]).siblings).toEqual([]);
  });

  test('a third article is not affected', () => {
    expect(answer([apart], other, [copy])).toMatchObject({ siblings: ['copy.example'], inEffect: 0 });
  });

  test('cannot be said without an address', () => {
    expect(notSameStory(asked, { address: '' })).toBeNull();
  });
});

describe('same outlet', () => {
  test('an outlet of the same house does not copy itself', () => {
    expect(answer([said(sameOutlet(asked, copy))])).toMatchObject({ siblings: ['other.example'], outlets: 1, inEffect: 1 });
  });

  test('two siblings of one house count once', () => {
    expect(answer([said(sameOutlet(copy, other))])).toMatchObject({ siblings: ['copy.example', 'other.example'], outlets: 1 });
  });

  test('has no effect where the other outlet is not among the copies', () => {
    expect(answer([said(sameOutlet(asked, article('elsewhere.example')))]).inEffect).toBe(0);
  });

  test('an outlet without a domain is of no house', () => {
    const unknown = compared(article('', [], { articleId: 'u', address: '' }), 'edited');
    expect(sameOutlet(asked, unknown)).toBeNull();
    expect(answer([], article('', [], { address: '' }), [unknown]).siblings).toEqual(['']);
  });
});

describe('wrong source', () => {
  const leftAfter = (objection: Objection | null, page: KnownArticle, versions: ComparedArticle[] = []) =>
    applyObjections(page, { others: [], versions }, [said(objection)]);
  const notReuters = (about: KnownArticle) => said(wrongSource(about, credit('reuters')));

  test('the source is removed, whether the page or a copy names it, and the origin with it', () => {
    const page = article('page.example', [credit('reuters'), mention('afp')]);
    expect(answer([notReuters(page)], page)).toMatchObject({ sources: ['afp'], origins: { known: 0, unknown: 3 }, inEffect: 1 });
  });

  test('of a copy, only what the copy itself says is removed', () => {
    expect(answer([notReuters(copy)])).toMatchObject({ sources: [], inEffect: 0 });
    expect(answer([notReuters(other)]).sources).toEqual(['reuters']);
  });

  test('an agency’s own page among the copies is then no source either, but still a copy', () => {
    const own = compared(article('reuters.com'), 'edited');
    expect(answer([], asked, [own]).sources).toEqual(['reuters']);
    expect(answer([notReuters(asked)], asked, [own])).toMatchObject({
      siblings: ['reuters.com'],
      sources: [],
      origins: { known: 0, unknown: 2 },
    });
  });

  test('no other source came through it, even where words say so', () => {
    const page = article('page.example', [credit('aljazeera'), credit('reuters', { citedBy: 'aljazeera' })]);
    const { asked: left } = leftAfter(wrongSource(page, credit('aljazeera')), page);
    expect(left.credits).toEqual([credit('reuters')]);
  });

  test('a credit that was joint with it is so no longer, unless it names a third source', () => {
    const label = { slot: 'label', joint: true } as const;
    const two = { ...label, quote: 'Al Jazeera + Reuters' };
    const three = { ...label, quote: 'AFP / Reuters / dpa' };
    const credits = [
      credit('aljazeera', two),
      credit('reuters', two),
      credit('afp', three),
      credit('reuters', three),
      credit('dpa', three),
    ];
    const page = article('page.example', credits);
    const left = leftAfter(notReuters(page), page).asked.credits;
    expect(left.map(({ agency, joint }) => [agency, joint])).toEqual([
      ['aljazeera', false],
      ['afp', true],
      ['dpa', true],
    ]);
    expect(leftAfter(notReuters(page), page).asked.credits[1]).toEqual(credits[2]);
  });

  test('it is removed from versions too', () => {
    const page = article('page.example', [credit('reuters')]);
    const version = compared(
      article('page.example', [credit('reuters'), credit('afp')], { address: 'page.example/ferry-update' }),
      'edited',
    );
    const { versions } = leftAfter(notReuters(page), page, [version]);
    expect(versions.map(({ credits }) => credits)).toEqual([[credit('afp')]]);
  });

  test('it is not reported missing in a copy that names it', () => {
    const others = [copy, compared(article('third.example', [credit('reuters')]), 'edited')];
    const left = applyObjections(asked, { others, versions: [] }, [notReuters(copy)]);
    const { siblings } = buildProvenance(left.asked, left.others);
    expect(siblings.map(({ outlet, leftOutSources }) => [outlet.domain, leftOutSources])).toEqual([
      ['copy.example', []],
      ['third.example', []],
    ]);
  });

  test('unnamed agencies can be wrong too', () => {
    const page = article('page.example', [credit(null), credit('reuters')]);
    expect(answer([said(wrongSource(page, credit(null)))], page).sources).toEqual(['reuters']);
  });
});

test('the same objection made from either side is one objection', () => {
  expect(objectionId(said(notSameStory(asked, copy)))).toBe(objectionId(said(notSameStory(copy, asked))));
  expect(objectionId(said(sameOutlet(asked, copy)))).toBe(objectionId(said(sameOutlet(copy, asked))));
  const ids = [notSameStory(asked, copy), sameOutlet(asked, copy), wrongSource(asked, credit('reuters'))];
  expect(new Set(ids.map((objection) => objectionId(said(objection)))).size).toBe(3);
});
