import { describe, expect, test } from 'vitest';
import type { PageStatements } from '../../../src/core/model/page-statements';
import type { Comparison } from '../../../src/core/model/relation';
import { settleVerdict } from '../../../src/core/provenance/settle-verdict';
import { article, comparison } from './articles';

const OPINION: PageStatements = {
  staff: null,
  kind: { value: 'opinion', quote: 'Opinion' },
  corrected: null,
  translated: null,
  modifiedAt: null,
};

describe('a page that quotes another', () => {
  const quoting = (quoter: Comparison['quoter']): Comparison => ({ ...comparison('edited', 1.4), quoter });
  const [piece, report] = [article('valley.example', [], { page: OPINION }), article('north.example')];

  test.each([
    ['an opinion piece is asked about', piece, report, 'asked'],
    ['the report is asked about', report, piece, 'other'],
  ] as const)('quotes it, where %s', (_what, asked, other, quoter) => {
    expect(settleVerdict(asked, other, quoting(quoter))).toMatchObject({ relation: 'quotes', quoter });
  });

  test('is a copy where it does not say that it is an opinion piece', () => {
    expect(settleVerdict(report, article('south.example'), quoting('asked'))).toMatchObject({ relation: 'edited', quoter: null });
  });

  test('is a copy where the opinion piece is the one that is quoted', () => {
    expect(settleVerdict(piece, report, quoting('other'))).toMatchObject({ relation: 'edited', quoter: null });
  });
});

describe('an end that two articles share', () => {
  const sharing = (asked: number, other: number): Comparison => ({ ...comparison('edited', 1.7), beforeEnd: { asked, other } });
  const titled = (domain: string, title: string) => ({ ...article(domain), title });
  const [one, two] = [titled('valley.example', 'New bridge'), titled('north.example', 'Last picture show')];

  test('makes no copy of stories that begin in words of their own', () => {
    expect(settleVerdict(one, two, sharing(5, 6))).toMatchObject({ relation: 'unrelated', derived: 0 });
  });

  test.each([
    ['one of them', 5, 3],
    ['the other', 2, 6],
  ])('is a copy under another title, where the title is all that %s has before it', (_which, asked, other) => {
    expect(settleVerdict(one, two, sharing(asked, other)).relation).toBe('edited');
  });
});

describe('a copy whose numbers are others', () => {
  const copy: Comparison = { ...comparison('edited', 1.7), mayTellOfTwoDays: true };
  const on = (publishedAt: string | null, change: object = {}) => article('valley.example', [], { publishedAt, ...change });
  const first = article('north.example', [], { publishedAt: '2026-11-09T08:00:00Z' });

  test('is the report of another day where it comes days later', () => {
    expect(settleVerdict(first, on('2026-11-12T08:00:00Z'), copy)).toMatchObject({ relation: 'unrelated', derived: 0 });
    expect(settleVerdict(on('2026-11-12T08:00:00Z'), first, copy)).toMatchObject({ relation: 'unrelated', derived: 0 });
  });

  test.each([
    ['it comes within a day', on('2026-11-10T07:00:00Z')],
    ['it has no date', on(null)],
    ['its date is only likely', on('2026-11-12T08:00:00Z', { publishedLikely: true })],
  ])('is an update where %s', (_when, later) => {
    expect(settleVerdict(first, later, copy).relation).toBe('edited');
  });
});
