import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../src/core/model/credit';
import type { PageStatements } from '../../../src/core/model/page-statements';
import type { Comparison, Relation } from '../../../src/core/model/relation';
import type { KnownArticle } from '../../../src/core/provenance/known-article';
import { settleByCredits } from '../../../src/core/provenance/settle-by-credits';
import { article, comparison, credit, mention } from './articles';

const between = (relation: Relation, change: Partial<Comparison> = {}): Comparison => ({
  ...comparison(relation, 1.2),
  copied: 0.03,
  quoted: 0,
  derived: 1.2,
  ...change,
});
const paper = (...credits: Credit[]) => article('north.example', credits);
const other = (...credits: Credit[]) => article('south.example', credits);
/** The verdict must be one both ways. */
const settled = (one: KnownArticle, two: KnownArticle, measured: Comparison) => {
  const relations = [settleByCredits(one, two, measured).relation, settleByCredits(two, one, measured).relation];
  expect(relations[0]).toBe(relations[1]);
  return relations[0];
};

describe('reports that credit different sources alone', () => {
  test.each(['rewritten', 'translated'] as const)('are not %s from one text', (relation) => {
    expect(settled(paper(credit('ap')), other(credit('afp')), between(relation))).toBe('related');
  });

  test('are not, where one stands on the site of an agency', () => {
    expect(settled(article('reuters.com'), other(credit('afp')), between('rewritten'))).toBe('related');
  });

  test('are copies, where words are copied', () => {
    for (const relation of ['identical', 'edited', 'excerpt'] as const)
      expect(settled(paper(credit('ap')), other(credit('afp')), between(relation, { copied: 0.8 }))).toBe(relation);
    expect(settled(paper(credit('ap')), other(credit('afp')), between('rewritten', { copied: 0.15 }))).toBe('rewritten');
  });

  test('are related, where all that is copied stands in quotation marks', () => {
    expect(settled(paper(credit('ap')), other(credit('afp')), between('rewritten', { copied: 0.15, quoted: 0.9 }))).toBe('related');
  });
});

describe('reports do not disagree on their source', () => {
  test.each<readonly [string, readonly Credit[], readonly Credit[]]>([
    ['where both name one of several', [credit('ap', { joint: true }), credit('afp', { joint: true })], [credit('afp')]],
    ['where one credits nobody', [credit('ap')], []],
    ['where one credits agencies without a name as well', [credit('ap')], [credit('afp'), credit(null)]],
    ['where one was cited by the other’s source', [credit('reuters', { citedBy: 'aljazeera' })], [credit('aljazeera')]],
    ['where the story of one names the other’s source', [credit('ap'), mention('afp')], [credit('afp')]],
  ])('%s', (_what, ofOne, ofTwo) => {
    expect(settled(paper(...ofOne), other(...ofTwo), between('rewritten'))).toBe('rewritten');
  });
});

describe('a report that its outlet signs as its own', () => {
  const staff: PageStatements = {
    staff: { value: true, quote: 'By our correspondent in Oslava' },
    kind: null,
    corrected: null,
    translated: null,
    modifiedAt: null,
  };
  const own = article('north.example', [], { page: staff });

  test('is no translation of an agency’s', () => {
    expect(settled(own, other(credit('afp')), between('translated'))).toBe('related');
    expect(settled(own, article('reuters.com'), between('translated'))).toBe('related');
  });

  test('is one where far more is alike than two reporters would have in common', () => {
    expect(settled(own, other(credit('afp')), between('translated', { derived: 1.6 }))).toBe('translated');
  });

  test('may be one of a report that credits no agency', () => {
    expect(settled(own, other(), between('translated'))).toBe('translated');
  });
});

describe('reports that name one source', () => {
  const [near, far] = [between('related', { derived: 0.8 }), between('related', { derived: 0.7 })];

  test('are made from one text where a little less shows it', () => {
    expect(settled(paper(credit('aa')), other(credit('aa')), near)).toBe('rewritten');
    expect(settled(paper(credit('aa')), other(mention('aa')), near)).toBe('rewritten');
    expect(settled(paper(credit('aa'), credit('afp')), other(credit('aa'), mention('afp')), near)).toBe('rewritten');
    expect(settled(paper(credit('aa')), article('south.example', [mention('aa')], { lang: 'de' }), near)).toBe('translated');
    expect(settleByCredits(paper(credit('aa')), other(credit('aa')), near).derived).toBeGreaterThanOrEqual(1);
  });

  test.each<readonly [string, KnownArticle, KnownArticle, Comparison]>([
    ['where too little shows it', paper(credit('aa')), other(credit('aa')), far],
    ['where the stories of both only mention it', paper(mention('aa')), other(mention('aa')), near],
    ['where they name different ones', paper(credit('aa')), other(credit('afp')), near],
    ['where one names another one beside it', paper(credit('aa'), credit('afp')), other(credit('aa')), near],
  ])('are not, %s', (_what, one, two, measured) => {
    expect(settled(one, two, measured)).toBe('related');
  });
});
