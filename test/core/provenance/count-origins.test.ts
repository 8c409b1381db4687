import { describe, expect, test } from 'vitest';
import { countOrigins } from '../../../src/core/provenance/count-origins';
import { originalsByAddress } from '../../../src/core/provenance/named-origins';
import { article, credit, mention } from './articles';

const KNOWN = { known: 1, unknown: 0 };
const UNKNOWN = { known: 0, unknown: 1 };
const plain = article('paper.example');

describe('a story has one origin, however many carry it', () => {
  test.each([
    ['known by the page’s own credit', article('paper.example', [credit('reuters')]), [], KNOWN],
    ['known by the credit of one sibling', plain, [article('a.example'), article('b.example', [credit('afp')])], KNOWN],
    ['known by the agency’s own page', plain, [article('reuters.com')], KNOWN],
    ['known where the page is an agency’s own', article('reuters.com'), [], KNOWN],
    ['one, where all credit the same', article('a.example', [credit('afp')]), [article('b.example', [credit('afp')])], KNOWN],
    [
      'one, where they are copies of each other and credit two',
      article('a.example', [credit('afp')]),
      [article('b.example', [credit('dpa')])],
      KNOWN,
    ],
    ['unknown where nobody credits anybody', plain, [article('a.example'), article('b.example')], UNKNOWN],
    ['unknown where a source is only mentioned', article('paper.example', [mention('afp')]), [], UNKNOWN],
    ['unknown where agencies are not named', article('paper.example', [credit(null)]), [], UNKNOWN],
  ])('%s', (_what, asked, siblings, origins) => {
    const story = [asked, ...siblings];
    expect(countOrigins(story, originalsByAddress(story))).toEqual(origins);
  });
});
