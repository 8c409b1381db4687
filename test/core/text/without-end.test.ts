import { expect, test } from 'vitest';
import { withoutEnd } from '../../../src/core/text/without-end';

test.each([
  ['Okt. .', 'Okt'],
  ['. a', '. a'],
  [' ..', ''],
  ['', ''],
])('signs at the end are left out: “%s”', (text, bare) => {
  expect(withoutEnd(text, /[\s.]/)).toBe(bare);
});
