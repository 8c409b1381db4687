import { describe, expect, test } from 'vitest';
import { largestGroup, likeChosen } from '../../src/extract/like-chosen';
import type { TextRun } from '../../src/extract/read-runs';
import { pageOf } from './page';

const { body } = pageOf({});
const run = (markup: string, change: Partial<TextRun> = {}): TextRun => ({
  text: 'The ferry left the harbour at noon with many people on board of it.',
  parent: body,
  boxes: [],
  markup,
  kind: '',
  isHeading: false,
  href: '',
  lastHref: '',
  opensWithLink: false,
  links: [],
  linked: 0,
  isTitle: false,
  date: '',
  ...change,
});
const short = run('p', { text: 'Short' });
const chosen = (runs: readonly TextRun[], ...indexes: number[]) => [...likeChosen(runs, new Set(indexes))].sort((a, b) => a - b);

describe('runs with the markup of the chosen ones', () => {
  test.each([
    ['join before, between and behind', [run('p'), run('p'), run('p'), run('p')], [1], [0, 1, 2, 3]],
    ['not where their markup differs', [run('p'), run('li'), run('p')], [0], [0, 2]],
    ['not where they are short', [run('p'), short], [0], [0]],
    ['not where they are links', [run('p'), run('p', { linked: 0.5 })], [0], [0]],
    ['not where they are asides', [run('p'), run('p', { kind: 'aside' })], [0], [0]],
    ['over 25 others', [run('p'), ...Array.from({ length: 25 }, () => run('li')), run('p')], [0], [0, 26]],
    ['not over more', [run('p'), ...Array.from({ length: 26 }, () => run('li')), run('p')], [0], [0]],
    [
      'over asides, which do not count',
      [run('p'), ...Array.from({ length: 40 }, () => run('li', { kind: 'aside' })), run('p')],
      [0],
      [0, 41],
    ],
    [
      'not by a markup that few of the chosen have',
      [...Array.from({ length: 9 }, () => run('p')), run('li'), run('li')],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    ['nothing chosen', [run('p')], [], []],
    ['no runs', [], [], []],
  ])('%s', (_what, runs, indexes, expected) => {
    expect(chosen(runs, ...indexes)).toEqual(expected);
  });
});

describe('the largest group', () => {
  test.each([
    ['by text, not by number', [run('p'), run('p'), run('div', { text: 'long text '.repeat(40) })], false, [2]],
    ['without asides', [run('p'), run('li', { kind: 'aside' }), run('li', { kind: 'aside' })], false, [0]],
    ['of asides alone', [run('p'), run('li', { kind: 'aside' }), run('li', { kind: 'aside' })], true, [1, 2]],
    ['without links and short runs', [short, run('p', { linked: 0.9 })], false, []],
  ])('%s', (_what, runs, ofAsides, indexes) => {
    expect([...largestGroup(runs, ofAsides)]).toEqual(indexes);
  });
});
