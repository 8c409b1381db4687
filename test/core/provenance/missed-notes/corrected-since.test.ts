import { describe, expect, test } from 'vitest';
import type { PageStatements } from '../../../../src/core/model/page-statements';
import type { KnownArticle } from '../../../../src/core/provenance/known-article';
import { missedNotes } from '../../../../src/core/provenance/missed-notes/corrected-since';
import { groupOrigins } from '../../../../src/core/provenance/origins/group-origins';
import { article, compared, comparison, credit } from '../articles';

const NOTHING: PageStatements = { staff: null, kind: null, corrected: null, translated: null, modifiedAt: null };
const NOTE = 'Correction: It was 62, not 26.';
type Corrected = NonNullable<PageStatements['corrected']>;
const noted = (change: Partial<Corrected> = {}, modifiedAt: string | null = null): Partial<KnownArticle> => ({
  page: {
    ...NOTHING,
    corrected: { value: 'correction', quote: NOTE, date: '2026-05-04T12:00:00Z', ...change },
    modifiedAt: modifiedAt === null ? null : { value: modifiedAt, quote: '' },
  },
});
const changed = (value: string): Partial<KnownArticle> => ({ page: { ...NOTHING, modifiedAt: { value, quote: '' } } });

const at = (publishedAt: string, change: Partial<KnownArticle> = {}): Partial<KnownArticle> => ({ publishedAt, ...change });
const original = article('reuters.com', [], at('2026-05-03T08:00:00Z', noted()));
const copy = article('quay.example', [credit('reuters')], at('2026-05-03T10:00:00Z'));
function groupsOf([asked, ...siblings]: readonly KnownArticle[]) {
  if (!asked) return [];
  const copies = siblings.map((sibling) => compared(sibling, 'edited'));
  return groupOrigins({ asked, siblings: copies, related: [], originals: [] }, { houseOf: (domain) => domain, areOneText: () => false })
    .origins.groups;
}
const missed = (story: readonly KnownArticle[], versions: readonly KnownArticle[] = []) =>
  missedNotes(story, versions, groupsOf(story)).map(({ copy: { articleId }, page, since }) => [
    articleId,
    page.articleId,
    since.isAfter,
    since.at,
  ]);

test('a copy that is older than the note of its original, and carries none', () => {
  const [{ since } = { since: null }] = missedNotes([copy, original], [], groupsOf([copy, original]));
  expect(since).toEqual({
    by: { articleId: 'reuters.com', outlet: original.outlet, title: original.title, url: original.url, lang: 'en' },
    isOriginal: true,
    value: 'correction',
    quote: NOTE,
    at: '2026-05-04T12:00:00Z',
    copyAt: '2026-05-03T10:00:00Z',
    isAfter: true,
  });
  // Whichever of them is asked about.
  expect(missed([original, copy])).toEqual(missed([copy, original]));
});

describe('nothing is said of', () => {
  test.each<[string, Partial<KnownArticle>]>([
    ['a copy that carries a note', noted({ date: null })],
    ['a copy that was published later', at('2026-05-05T10:00:00Z')],
    ['a copy that was changed later', changed('2026-05-05T10:00:00Z')],
    ['the page itself at another address', { canonical: 'reuters.com/ferry' }],
  ])('%s', (_, change) => {
    expect(missed([{ ...copy, ...change }, original])).toEqual([]);
  });

  test('an older page of an outlet that corrected its story', () => {
    const newer = { ...copy, ...noted(), articleId: 'newer', address: 'quay.example/newer' };
    expect(missed([copy, original, newer])).toEqual([]);
    expect(missed([copy, original], [newer])).toEqual([]);
  });

  test('another section of a round-up', () => {
    const shares = (ofAsked: number[]) => ({ ...comparison('excerpt'), sections: { ofAsked, ofOther: null, one: null } });
    const asked = article('digest.example', [], at('2026-05-03T07:00:00Z'));
    const of = (known: KnownArticle, section: number) => ({ ...known, comparison: shares([section]) });
    expect(missed([asked, of(copy, 0), of(original, 0)]).map(([id]) => id)).toEqual(['digest.example', 'quay.example']);
    expect(missed([asked, of(copy, 0), of(original, 1)]).map(([id]) => id)).toEqual(['digest.example']);
    const parts = [{ heading: 'Quay', shingles: [], shingleCount: 0, credits: [] }];
    expect(missed([copy, { ...original, parts }])).toEqual([]);
  });

  test('a page that is older than the one that was corrected, where nobody is credited', () => {
    const bare = { ...copy, credits: [] };
    const page = article('mill.example', [], at('2026-05-03T11:00:00Z', noted()));
    expect(missed([bare, page])).toEqual([]);
    expect(missed([bare, { ...page, publishedAt: '2026-05-03T09:00:00Z' }])).toHaveLength(1);
    expect(missed([bare, { ...page, publishedAt: '2026-05-03T09:00:00Z', publishedLikely: true }])).toEqual([]);
  });
});

describe('when', () => {
  const undated = (change: Partial<Corrected> = {}, modifiedAt: string | null = null, more: Partial<KnownArticle> = {}) => ({
    ...original,
    ...noted({ date: null, ...change }, modifiedAt),
    ...more,
  });

  test('a note without a date is not called later', () => {
    expect(missed([copy, undated()])).toEqual([['quay.example', 'reuters.com', false, null]]);
    expect(missed([copy, undated({}, '2026-05-04T12:00:00Z')])).toEqual([['quay.example', 'reuters.com', false, null]]);
  });

  test('by the last change of the page where the note was not there before', () => {
    const since = { newSince: '2026-05-03T12:00:00Z' };
    expect(missed([copy, undated(since, '2026-05-04T12:00:00Z')])).toEqual([['quay.example', 'reuters.com', true, '2026-05-04T12:00:00Z']]);
    // That date did not change with the note.
    expect(missed([copy, undated(since, '2026-05-03T09:00:00Z')])).toEqual([]);
    expect(missed([copy, undated(since)])).toEqual([['quay.example', 'reuters.com', false, null]]);
  });

  test('by the page of the same outlet that had none', () => {
    const before = { ...original, page: NOTHING, articleId: 'before', address: 'reuters.com/before' };
    const after = undated({}, null, { publishedAt: '2026-05-04T12:00:00Z' });
    expect(missed([copy, before, after])).toEqual([['quay.example', 'reuters.com', true, '2026-05-04T12:00:00Z']]);
    expect(missed([copy, after])).toEqual([['quay.example', 'reuters.com', false, null]]);
  });

  test('a note that was there before the copy is not missed by it', () => {
    const late = { ...copy, publishedAt: '2026-05-06T10:00:00Z' };
    expect(missed([late, undated({}, '2026-05-05T12:00:00Z')])).toEqual([]);
    expect(missed([late, undated({}, null, { readAt: Date.parse('2026-05-05T12:00:00Z') })])).toEqual([]);
  });

  test('a day that may be before or after the copy is not called later, and the clock of the page tells', () => {
    const onDay = (date: string, publishedAt: string) => ({ ...original, ...noted({ date }), publishedAt });
    expect(missed([copy, onDay('2026-05-03', '2026-05-03T08:00:00Z')])).toEqual([['quay.example', 'reuters.com', false, '2026-05-03']]);
    const noon = { ...copy, publishedAt: '2026-05-03T12:00:00Z' };
    expect(missed([noon, onDay('2026-05-04', '2026-05-03T08:00:00Z')])[0]?.[2]).toBe(false);
    expect(missed([noon, onDay('2026-05-04', '2026-05-03T10:00:00+02:00')])[0]?.[2]).toBe(true);
  });

  test('a date that had not come when the page was read is none', () => {
    const early = { ...original, readAt: Date.parse('2026-05-03T20:00:00Z') };
    expect(missed([copy, early])).toEqual([['quay.example', 'reuters.com', false, null]]);
  });

  test('a copy without a sure date', () => {
    expect(missed([{ ...copy, publishedAt: null }, original])[0]?.[2]).toBe(false);
    expect(missed([{ ...copy, publishedLikely: true }, original])[0]?.[2]).toBe(false);
  });
});

test('another copy that has the story from the same source', () => {
  const sister = article('mill.example', [credit('reuters')], at('2026-05-03T11:00:00Z', noted()));
  expect(missed([copy, sister])).toEqual([['quay.example', 'mill.example', true, '2026-05-04T12:00:00Z']]);
  expect(
    missed([
      { ...copy, credits: [] },
      { ...sister, credits: [] },
    ]),
  ).toEqual([]);
});

test('a withdrawal is said before a correction, and the original before another copy', () => {
  const sister = article('mill.example', [credit('reuters')], at('2026-05-03T08:00:00Z', noted()));
  expect(missed([copy, sister, original])[0]?.[1]).toBe('reuters.com');
  const gone = { ...sister, ...noted({ value: 'withdrawal' }) };
  expect(missed([copy, original, gone])[0]?.[1]).toBe('mill.example');
});
