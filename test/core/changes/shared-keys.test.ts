import { describe, expect, test } from 'vitest';
import { countSharedKeys, sentencesByKey } from '../../../src/core/changes/shared-keys';
import { readPair } from './texts';

const keyed = (...keys: string[]) => keys.map((key) => ({ key }));

describe('countSharedKeys', () => {
  test.each([
    ['nothing', keyed(), keyed(), [], 0],
    ['one side empty', keyed('n 3'), keyed(), [], 0],
    ['keys in another order', keyed('n 3', 'p NO'), keyed('p NO', 'n 3'), [], 2],
    ['a repeated key counts once', keyed('n 3', 'n 3'), keyed('n 3', 'n 3'), [], 1],
    ['another kind is another key', keyed('n 3'), keyed('w 3'), [], 0],
    ['keys that are left out', keyed('n 3', 'p NO'), keyed('n 3', 'p NO'), ['p NO'], 1],
  ])('%s', (_what, one, two, without, count) => {
    expect(countSharedKeys(one, two, without)).toBe(count);
    expect(countSharedKeys(two, one, without)).toBe(count);
  });
});

describe('sentencesByKey', () => {
  test('gives each sentence once, in order', () => {
    const [text] = readPair('en', ['The ferry left and the ferry burned. Rain fell.', 'A second ferry came.']);
    const byKey = sentencesByKey(text.sentences);
    expect(byKey.get('w ferry')).toEqual([0, 2]);
    expect(byKey.get('w rain')).toEqual([1]);
    expect(byKey.get('w train')).toBeUndefined();
  });

  test('is empty for no sentences', () => {
    expect(sentencesByKey([]).size).toBe(0);
  });
});
