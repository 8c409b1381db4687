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
