// The popup as the browser draws it: as wide as it asks to be, and never wider than its window.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED } from './harness/builds';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { OWN } from './scenarios';

let web: NewsServer;
let reader: Reader;

beforeAll(async () => {
  web = await serveNewsWeb(OWN.pages);
  reader = await Reader.open({ build: SHIPPED, web });
});
afterAll(async () => {
  await reader.close();
  await web.stop();
  expect(foreignRequests(web.log)).toEqual([]);
});

test('an answer fits the popup: nothing is cut, and nothing scrolls', async () => {
  await reader.measurePopup(await reader.visit(OWN.first));
  const { width, height, cutWidth, cutHeight } = await reader.measurePopup(await reader.visit(OWN.second));
  expect(width).toBeGreaterThanOrEqual(360);
  expect(height).toBeGreaterThan(300);
  expect(cutHeight).toBe(0);
  expect(cutWidth).toBe(0);
});
