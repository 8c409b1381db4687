// The popup as the browser draws it: as wide as it asks to be, and never wider than its window.
import { expect, test } from 'vitest';
import { SHIPPED } from './harness/builds';
import { openForAll } from './harness/open-for-all';
import type { Reader } from './harness/reader';
import { OWN } from './scenarios';

let reader: Reader;

openForAll({ build: SHIPPED, pages: OWN.pages }, (opened) => {
  reader = opened;
});

test('an answer fits the popup: nothing is cut, and nothing scrolls', async () => {
  await reader.measurePopup(await reader.visit(OWN.first));
  const { width, height, cutWidth, cutHeight } = await reader.measurePopup(await reader.visit(OWN.second));
  expect(width).toBeGreaterThanOrEqual(360);
  expect(height).toBeGreaterThan(300);
  expect(cutHeight).toBe(0);
  expect(cutWidth).toBe(0);
});
