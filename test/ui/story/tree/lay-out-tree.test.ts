import { describe, expect, test } from 'vitest';
import { NONE_ALIKE } from '../../../../src/ui/story/alike';
import { type FoldedNode, foldTree } from '../../../../src/ui/story/tree/fold-tree';
import { layOutTree, pathOf } from '../../../../src/ui/story/tree/lay-out-tree';
import type { BoxHeights, TreeBox, TreeLayout } from '../../../../src/ui/story/tree/tree-layout';
import * as stories from '../../stories';

const WIDE = 1_000;
/** Pixels that a window of 320 leaves for the drawing, and less. */
const PHONE = 230;
const layout = (story: typeof stories.whole, width = WIDE, most = 12, isFromRight = false, heights: BoxHeights = new Map()) =>
  layOutTree(foldTree(story.tree, most, NONE_ALIKE), story.tree.links, { width, isFromRight, heights });
const count = (nodes: readonly FoldedNode[]): number => nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
const overlap = (a: TreeBox, b: TreeBox) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const overlapping = ({ boxes }: TreeLayout) => boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)));

describe('folding', () => {
  test('a source with few articles shows them all', () => {
    const roots = foldTree(stories.whole.tree, 12, NONE_ALIKE);
    expect(count(roots)).toBe(stories.whole.tree.nodes.length);
    expect(roots.map(({ id }) => id)).toEqual(['unnamed', 'source reuters', 'source afp', 'unknown']);
    expect(roots[1]?.children.map(({ id }) => id)).toEqual(['source aljazeera']);
  });

  test('of fifty or five hundred articles the first are shown, with the number of the others', () => {
    const [afp] = foldTree(stories.large(500).tree, 12, NONE_ALIKE);
    expect(afp?.children).toHaveLength(12);
    expect(afp?.children.at(-1)?.more).toBe(501 - 11);
    expect(count(foldTree(stories.large(500).tree, Number.POSITIVE_INFINITY, NONE_ALIKE))).toBe(502);
  });
});

describe.each([
  ['the whole story', stories.whole],
  ['fifty articles', stories.large(50)],
  ['one article', stories.alone],
  ['a hostile page', stories.hostile],
])('%s', (_name, story) => {
  test.each([
    ['wide', WIDE],
    ['on a phone', PHONE],
  ])('%s: nothing lies on anything else, nor outside', (_how, width) => {
    const tall = new Map(story.tree.nodes.map(({ id }, index) => [id, 48 + 20 * (index % 4)]));
    for (const [most, heights] of [[12, new Map()] as const, [1_000, new Map()] as const, [1_000, tall] as const]) {
      const drawn = layout(story, width, most, false, heights);
      expect(overlapping(drawn)).toEqual([]);
      expect(drawn.width).toBeLessThanOrEqual(width);
      expect(drawn.boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > drawn.width + 0.1)).toEqual([]);
      expect(drawn.boxes.filter((box) => box.y + box.height > drawn.height + 0.1)).toEqual([]);
    }
  });
});

test('a box is as tall as its words need, and no lower than two lines', () => {
  const heights = new Map([
    ['source reuters', 82],
    ['source aljazeera', 10],
  ]);
  for (const width of [WIDE, PHONE]) {
    const { boxes } = layout(stories.whole, width, 12, false, heights);
    expect(boxes.find(({ folded }) => folded.id === 'source reuters')?.height).toBe(82);
    expect(boxes.find(({ folded }) => folded.id === 'source aljazeera')?.height).toBe(48);
  }
});

test('sources stand left of the articles made from them, and right of them where writing goes from right to left', () => {
  const xOf = (drawn: TreeLayout, id: string) => drawn.boxes.find(({ folded }) => folded.id === id)?.x ?? Number.NaN;
  const [left, right] = [layout(stories.whole), layout(stories.whole, WIDE, 12, true)];
  expect(xOf(left, 'source reuters')).toBeLessThan(xOf(left, 'source aljazeera'));
  expect(xOf(left, 'source aljazeera')).toBeLessThan(xOf(left, 'article page'));
  expect(xOf(right, 'source reuters')).toBeGreaterThan(xOf(right, 'source aljazeera'));
});

test('in a wide window every link is drawn, on a phone only the main ones', () => {
  const { links } = stories.whole.tree;
  expect(
    layout(stories.whole)
      .lines.map(({ basis }) => basis)
      .sort(),
  ).toEqual(links.map(({ basis }) => basis).sort());
  const main = links.filter(({ isMain }) => isMain).map(({ basis }) => basis);
  expect(
    layout(stories.whole, PHONE)
      .lines.flatMap(({ basis }) => basis ?? [])
      .sort(),
  ).toEqual(main.sort());
});

test('a line is written as an SVG path', () => {
  for (const width of [WIDE, PHONE]) {
    for (const line of layout(stories.whole, width).lines) expect(pathOf(line)).toMatch(/^M [\d.]+ [\d.]+( [CL] ([\d.]+ [\d.]+(, )?)+)+$/);
  }
});
