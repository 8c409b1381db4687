import { expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { MAX_BODY_LENGTH } from '../../src/core/bounds';
import { readRuns } from '../../src/extract/read-runs';
import { textLines } from '../../src/extract/text-lines';

test('of a page of megabytes the first lines are taken, up to the bound of all together', () => {
  const paragraph = `<p>${'mot '.repeat(4_000)}</p>`;
  const { body } = pageDocument(`<!doctype html><html><head></head><body>${paragraph.repeat(150)}</body></html>`);
  const lines = textLines(readRuns(body).runs, [0], 'https://paper.example/a');
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
  expect(length).toBeGreaterThan(MAX_BODY_LENGTH - 20_000);
});
