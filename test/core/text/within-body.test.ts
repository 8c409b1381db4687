import { expect, test } from 'vitest';
import { MAX_BODY_LENGTH } from '../../../src/core/bounds';
import { isWithinBody, withinBody } from '../../../src/core/text/within-body';

const HALF = 'a'.repeat(MAX_BODY_LENGTH / 2);

test('paragraphs are taken up to the bound of all together, and those behind it are not', () => {
  expect(withinBody([HALF, HALF])).toHaveLength(2);
  expect(withinBody([HALF, HALF, 'a', 'b'])).toHaveLength(2);
  expect(withinBody([HALF, `${HALF}a`, 'b'])).toEqual([HALF]);
  expect(withinBody([])).toEqual([]);
});

test('what is longer is seen', () => {
  expect(isWithinBody([HALF, HALF])).toBe(true);
  expect(isWithinBody([HALF, HALF, 'a'])).toBe(false);
});
