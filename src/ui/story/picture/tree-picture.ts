// The family tree as a drawing, with the same boxes, lines and words as on the screen.
import type { MessageKey, Texts } from '../../messages-text';
import { tamePageText } from '../../page-text';
import { type AlikeOf, sayAlike } from '../alike';
import type { ArticlesInStory } from '../articles-context';
import { RELATION_WORD } from '../RelationWord';
import type { Colour } from '../report/report-colours';
import { BASIS_WORD } from '../tree/basis-word';
import { type FoldedNode, foldTree, type Tree } from '../tree/fold-tree';
import { layOutTree, pathOf } from '../tree/lay-out-tree';
import { LEGEND, LINE_STYLE } from '../tree/line-style';
import type { TreeBox, TreeLayout, TreeLine } from '../tree/tree-layout';
import { ASCENT, type Drawing, LINE_HEIGHT, type Measure, NAME_FONT, NOTE_FONT, type Shape, type Stroke } from './picture';
import { wrapWords } from './wrap-words';

/** Pixels of the whole drawing: three columns of boxes, and no more than a page of paper shows. */
const WIDTH = 760;
/** Pixels between a box and its words, at the sides and at top and bottom. */
const PADDING = 10;
/** Lines of a name and of what is said below it. The report lists all of it. */
const MAX_LINES = 2;
/** Pixels of a line in the legend, and of the words beside it. */
const SAMPLE = { length: 36, gap: 8, height: 24 } as const;
/** Isolates keep a name of another script from reordering the words around it. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

export interface TreeDrawn {
  readonly tree: Tree;
  readonly articles: ArticlesInStory;
  /** Articles drawn below one source. */
  readonly maxChildren: number;
  readonly alikeOf: AlikeOf;
  readonly texts: Texts;
}

export function drawTree({ tree, articles, maxChildren, alikeOf, texts }: TreeDrawn, measure: Measure): Drawing {
  const roots = foldTree(tree, maxChildren, alikeOf);
  const room = { width: WIDTH, isFromRight: texts.direction === 'rtl' };
  const wordsOf = (box: TreeBox) => boxLines(box, nodeWords(box, tree, articles, texts), measure);
  // How high a box must be depends on its width, which the first layout gives.
  const first = layOutTree(roots, tree.links, { ...room, heights: new Map() });
  const heights = new Map(first.boxes.map((box) => [box.folded.id, wordsOf(box).length * LINE_HEIGHT + PADDING]));
  const layout = layOutTree(roots, tree.links, { ...room, heights });
  const legend = drawLegend(layout, texts);
  return {
    width: WIDTH,
    height: layout.height + SAMPLE.gap * 2 + LEGEND.length * SAMPLE.height,
    shapes: [
      ...layout.lines.map(drawLine),
      ...layout.boxes.flatMap((box) => drawBox(box, wordsOf(box), articles, room.isFromRight)),
      ...legend,
    ],
  };
}

/** The name of a box, and what is said of it below. */
type NodeWords = readonly [name: string, ...notes: string[]];

function nodeWords(
  { folded: { node, more, alike, link }, beside }: TreeBox,
  tree: Tree,
  articles: ArticlesInStory,
  texts: Texts,
): NodeWords {
  if (node === null) return [alike ? sayAlike(alike, more, texts) : texts.sayCount('treeMore', more)];
  const article = articles.get(node.articleId ?? '');
  const basis = link === null ? [] : [texts.say(BASIS_WORD[link.basis])];
  const others = tree.nodes.filter(({ id }) => beside.includes(id)).map((other) => isolated(sourceWord(other, texts)));
  const also = others.length === 0 ? [] : [texts.say('alsoFrom', joined(others, texts))];
  if (!article) return [isolated(sourceWord(node, texts)), ...basis, ...also];
  const name = tamePageText(article.outlet.name || article.outlet.domain) || texts.say('outletUnknown');
  return [isolated(name), [texts.say(RELATION_WORD[article.kind]), ...basis].join(' · '), ...also];
}

function sourceWord({ kind, name }: Pick<Tree['nodes'][number], 'kind' | 'name'>, texts: Texts): string {
  const words: Partial<Record<typeof kind, MessageKey>> = { unknown: 'originUnknown', unnamed: 'unnamedAgencies' };
  const word = words[kind];
  return word ? texts.say(word) : tamePageText(name);
}

const joined = (names: readonly string[], texts: Texts): string =>
  texts
    .cutList(names.length)
    .map((piece) => (typeof piece === 'string' ? piece : names[piece]))
    .join('');

interface Line {
  readonly text: string;
  readonly isName: boolean;
}

function boxLines({ width, folded }: TreeBox, [name, ...notes]: NodeWords, measure: Measure): Line[] {
  const room = { width: width - 2 * PADDING, maxLines: MAX_LINES };
  const nameFont = folded.node === null ? NOTE_FONT : NAME_FONT;
  const linesOf = (words: string, isName: boolean) =>
    wrapWords(words, { ...room, font: isName ? nameFont : NOTE_FONT }, measure).map((text) => ({
      text,
      isName: isName && nameFont === NAME_FONT,
    }));
  return [...linesOf(name, true), ...notes.flatMap((words) => linesOf(words, false))];
}

function drawBox(box: TreeBox, lines: readonly Line[], articles: ArticlesInStory, isFromRight: boolean): Shape[] {
  const { x, y, width, height, folded } = box;
  const look = lookOf(folded, articles);
  const top = y + (height - lines.length * LINE_HEIGHT) / 2;
  const start = isFromRight ? x + width - PADDING : x + PADDING;
  return [
    { kind: 'box', x, y, width, height, round: 8, ...look },
    ...lines.map(({ text, isName }, index): Shape => {
      const font = isName ? NAME_FONT : NOTE_FONT;
      return {
        kind: 'words',
        text,
        x: start,
        y: top + index * LINE_HEIGHT + ASCENT,
        font,
        colour: isName ? 'ink' : 'ink-soft',
        anchor: 'start',
      };
    }),
  ];
}

/** As the styles of the screen: sources in their own colour, what is unknown or folded dashed, the asked article set off. */
function lookOf({ node }: FoldedNode, articles: ArticlesInStory): { fill: Colour; stroke: Stroke } {
  const stroke = (colour: Colour, width: number, dashes: readonly number[] = []) => ({ colour, width, dashes });
  if (node === null || node.kind === 'unknown' || node.kind === 'unnamed')
    return { fill: 'card', stroke: stroke('control-line', 1, [4, 3]) };
  if (node.kind !== 'article') return { fill: 'origin-wash', stroke: stroke('origin', 1) };
  const isAsked = articles.get(node.articleId ?? '')?.kind === 'asked';
  return { fill: 'card', stroke: isAsked ? stroke('accent', 2) : stroke('control-line', 1) };
}

const STROKES: Readonly<Record<'said' | 'mentioned' | 'inferred' | 'unsaid' | 'folded', Stroke>> = {
  said: { colour: 'ink-soft', width: 1.5, dashes: [] },
  mentioned: { colour: 'ink-soft', width: 2, dashes: [1.5, 4] },
  inferred: { colour: 'ink-soft', width: 1.5, dashes: [7, 5] },
  unsaid: { colour: 'control-line', width: 1.5, dashes: [2, 6] },
  folded: { colour: 'control-line', width: 1.5, dashes: [] },
};

const drawLine = (line: TreeLine): Shape => ({
  kind: 'path',
  d: pathOf(line),
  stroke: STROKES[line.basis === null ? 'folded' : LINE_STYLE[line.basis]],
});

/** What each style of line means, below the tree. */
function drawLegend({ height }: TreeLayout, texts: Texts): Shape[] {
  const isFromRight = texts.direction === 'rtl';
  return LEGEND.flatMap(({ style, word }, index): Shape[] => {
    const y = height + SAMPLE.gap * 2 + index * SAMPLE.height + SAMPLE.height / 2;
    const [from, to] = isFromRight ? [WIDTH, WIDTH - SAMPLE.length] : [0, SAMPLE.length];
    const x = isFromRight ? to - SAMPLE.gap : to + SAMPLE.gap;
    return [
      { kind: 'path', d: `M ${from} ${y} L ${to} ${y}`, stroke: STROKES[style] },
      { kind: 'words', text: texts.say(word), x, y: y + 4, font: NOTE_FONT, colour: 'ink-soft', anchor: 'start' },
    ];
  });
}
