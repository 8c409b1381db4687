import { describe, expect, test } from 'vitest';
import { MAX_SELECTED_LENGTH } from '../../src/core/bounds';
import { type Lookup, lookupOf, lookupPath } from '../../src/messages/lookup';

const readBack = (lookup: Lookup) => lookupOf(new URL(lookupPath(lookup), 'https://own.example').search);

describe('what a menu asks', () => {
  test.each<Lookup>([
    { about: 'link', url: 'https://paper.example/a?b=1&c=%20#d' },
    { about: 'words', words: '“Ferry” & port = 900 #1', url: 'https://paper.example/' },
    { about: 'never', tabId: '7' },
  ])('comes back from the address: %j', (lookup) => {
    expect(readBack(lookup)).toEqual(lookup);
  });

  test('is cut where too many words were selected', () => {
    expect(readBack({ about: 'words', words: 'x'.repeat(9_000), url: '' })).toMatchObject({ words: 'x'.repeat(MAX_SELECTED_LENGTH) });
  });

  test.each(['', '?about=all', '?url=https://paper.example/'])('is nothing in “%s”', (search) => {
    expect(lookupOf(search)).toBeNull();
  });
});
