import { describe, expect, test } from 'vitest';
import {
  beginTracking,
  type FoundStory,
  importedStory,
  trackedWith,
  withFound,
  withKnown,
  withoutArticles,
} from '../../../src/core/library/tracked-story';

const found = (asked: number, copies: readonly number[] = [], reports: readonly number[] = []): FoundStory => ({
  asked,
  copies,
  reports,
  addresses: [asked, ...copies].map((number) => `outlet${number}.example/story`),
});
const story = beginTracking('outlet1.example/story', 1_000, found(1, [2], [3]));

describe('a tracked story', () => {
  test('begins with what is known, and nothing of it is new', () => {
    expect(story).toMatchObject({ copies: [1, 2], reports: [3], fresh: [] });
  });

  test.each<[string, FoundStory, Partial<typeof story>]>([
    ['a copy of a copy is new', found(4, [2]), { copies: [1, 2, 4], reports: [3], fresh: [4] }],
    ['so is a report beside a copy', found(5, [], [2]), { copies: [1, 2], reports: [3, 5], fresh: [5] }],
    ['and what a comparison of one of its articles finds', found(1, [2, 6], [3, 7]), { copies: [1, 2, 6], reports: [3, 7], fresh: [6, 7] }],
    ['a report that turns out to be a copy is new no more than it was', found(3, [1]), { copies: [1, 2, 3], reports: [], fresh: [] }],
  ])('%s', (_what, trace, expected) => {
    expect(withFound(story, trace)).toMatchObject(expected);
  });

  test.each([
    ['a comparison that adds nothing', found(2, [1], [3])],
    ['another story', found(8, [9], [10])],
    ['what is beside a report alone', found(8, [], [3])],
    ['a copy of a report', found(8, [3])],
  ])('is left as it is by %s', (_what, trace) => {
    expect(withFound(story, trace)).toBe(story);
  });

  test('knows what comes back to it, and only what was new stays new', () => {
    expect(withKnown({ ...story, fresh: [2] }, found(4, [2], [5]))).toMatchObject({ copies: [1, 2, 4], reports: [3, 5], fresh: [2] });
    expect(withKnown(story, found(8, [9]))).toBe(story);
  });

  test('from a file begins with the first comparison of its article, or of a copy', () => {
    const imported = importedStory('outlet1.example/story', 5, 1);
    expect(imported.copies).toEqual([1]);
    const begun = withFound(imported, found(7, [1]));
    expect(begun).toEqual({ address: imported.address, since: 5, copies: [7, 1], reports: [], fresh: [] });
    expect(withFound(begun, found(8, [1])).fresh).toEqual([8]);
    expect(withFound(imported, found(7))).toBe(imported);
  });

  test('from a file that does not hold its article begins with the first comparison of a copy too', () => {
    const imported = importedStory('outlet1.example/story', 5, null);
    expect(imported.copies).toEqual([]);
    expect(withFound(imported, found(7, [1]))).toMatchObject({ copies: [7, 1], fresh: [] });
  });

  test('loses the articles that are stored no longer', () => {
    expect(withoutArticles({ ...story, fresh: [2] }, (number) => number !== 2)).toMatchObject({ copies: [1], reports: [3], fresh: [] });
    expect(withoutArticles(story, () => true)).toBe(story);
  });

  test('is found by its articles, not by reports on it', () => {
    const at = (number: number, address = 'x.example/y') => trackedWith([story], { number, address });
    expect([at(2), at(99, story.address), at(3), at(4)]).toEqual([story, story, null, null]);
  });
});
