import { describe, expect, test } from 'vitest';
import { buildProvenance } from '../../../src/core/provenance/build-provenance';
import { isOfOtherOutlet } from '../../../src/core/provenance/known-article';
import { article, compared } from './articles';

const mirrored = (site: string, change = {}) =>
  article(`archive.org/${site}`, [], {
    url: `https://web.archive.org/web/2026/https://www.${site}/ferry`,
    canonical: `${site}/ferry`,
    page: { staff: { value: true, quote: 'By Ida Moren' }, kind: null, corrected: null, translated: null, modifiedAt: null },
    ...change,
  });

describe('what an archive serves', () => {
  const asked = article('paper.example');

  test('is no page of the agency that it names', () => {
    const forged = { ...mirrored('reuters.com'), comparison: compared(article('reuters.com'), 'identical').comparison };
    const { sources, siblings, origins } = buildProvenance(asked, [forged]);
    expect(sources).toEqual([]);
    expect(siblings.map(({ outlet, isOriginal }) => [outlet.domain, isOriginal])).toEqual([['archive.org/reuters.com', false]]);
    expect(origins).toMatchObject({ known: 0, unknown: 2 });
  });

  test('is no report of the people who signed it, neither the archive’s nor the site’s', () => {
    expect(buildProvenance(mirrored('journal.example'), []).origins).toMatchObject({ known: 0, unknown: 1 });
    expect(buildProvenance({ ...mirrored('journal.example'), outlet: article('journal.example').outlet }, []).origins.known).toBe(1);
  });

  test('is a version of the page that it is said to be a copy of, and no other outlet’s than its site’s', () => {
    expect(isOfOtherOutlet(article('paper.example'), mirrored('paper.example'))).toBe(false);
    expect(
      isOfOtherOutlet(mirrored('paper.example'), {
        ...mirrored('paper.example'),
        outlet: { domain: 'archive.ph/paper.example', name: '' },
      }),
    ).toBe(false);
    expect(isOfOtherOutlet(article('journal.example'), mirrored('paper.example'))).toBe(true);
    expect(isOfOtherOutlet(mirrored('journal.example'), mirrored('paper.example'))).toBe(true);
  });
});
