import { describe, expect, test } from 'vitest';
import { readPartial } from '../../../src/core/page/read-partial';
import { articleOf, fillerLines } from '../credit/page-of';

const read = (last: string, structured: { property: string; value: string }[] = []) =>
  readPartial({ ...articleOf(fillerLines(3)), paragraphs: ['The wall was approved on Monday.', last], structured });
const paid = (value: string) => [{ property: 'isaccessibleforfree', value }];

describe('only part of an article is on its page', () => {
  test.each([
    'Work begins with the …',
    'Work begins with the...',
    'Work begins with the […]',
    'Work begins with the [...]',
    '工事は始まり（…）',
  ])('where its text breaks off: %s', (last) => {
    expect(read(last)).toEqual({ value: 'cut', quote: last });
  });

  test.each(['false', 'False', 'https://schema.org/False'])('where the page says that it is not free: %s', (value) => {
    expect(read('Work begins in May.', paid(value))?.value).toBe('paywall');
  });
});

test.each<readonly [string, string, { property: string; value: string }[]]>([
  ['its text ends', 'Work begins in May.', []],
  ['it is free', 'Work begins in May.', paid('true')],
  ['words are left out within it', 'Work begins … in May.', []],
])('nothing shows that there is more, where %s', (_what, last, structured) => {
  expect(read(last, structured)).toBeNull();
});
