import { expect, test } from 'vitest';
import { readableRows } from '../../src/store/readable-rows';
import { articleOfStory } from './stored';

test('credits of a release that knew only agencies get the fields that they lack', () => {
  const { text: _, ...article } = articleOfStory('dam', 'wire.en', 'paper.example');
  const row = { ...article, number: 1, firstReadAt: 5 };
  const early = { ...row, credits: row.credits.map(({ outlet: _outlet, kind: _kind, ...credit }) => credit) };
  expect(readableRows([early])).toEqual([row]);
});
