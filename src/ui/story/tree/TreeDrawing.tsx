import type { Story } from '../../../messages/contract';
import type { MessageKey } from '../../messages-text';
import { useTexts } from '../../texts-context';
import { pathOf } from './lay-out-tree';
import { TreeNode } from './TreeNode';
import type { TreeLayout, TreeLine } from './tree-layout';

/** Pixels around the drawing, for the borders of the outermost boxes. */
const EDGE = 2;

/** How a link is drawn. The legend and each node say the same in words. */
const LINE_STYLE: Readonly<Record<NonNullable<TreeLine['basis']>, 'said' | 'mentioned' | 'inferred' | 'unsaid'>> = {
  credit: 'said',
  citing: 'said',
  'own-page': 'said',
  quotes: 'said',
  mention: 'mentioned',
  likeness: 'inferred',
  unsaid: 'unsaid',
};

interface Props {
  readonly tree: Story['tree'];
  readonly layout: TreeLayout;
}

export function TreeDrawing({ tree, layout: { width, height, boxes, lines } }: Props) {
  const texts = useTexts();
  const nodes = new Map(tree.nodes.map((node) => [node.id, node]));
  const [whole, tall] = [width + 2 * EDGE, height + 2 * EDGE];
  return (
    <svg
      class="tree"
      role="img"
      aria-label={texts.say('treePicture')}
      width={whole}
      height={tall}
      viewBox={`${-EDGE} ${-EDGE} ${whole} ${tall}`}
    >
      {lines.map((line) => (
        <path key={pathOf(line)} class={`line line-${line.basis === null ? 'folded' : LINE_STYLE[line.basis]}`} d={pathOf(line)} />
      ))}
      {boxes.map(({ folded, x, y, width: wide, height: high, beside }) => (
        <foreignObject key={folded.id} x={x} y={y} width={wide} height={high}>
          <TreeNode folded={folded} beside={beside.flatMap((id) => nodes.get(id) ?? [])} />
        </foreignObject>
      ))}
    </svg>
  );
}

const LEGEND: readonly { readonly style: (typeof LINE_STYLE)[keyof typeof LINE_STYLE]; readonly word: MessageKey }[] = [
  { style: 'said', word: 'legendSaid' },
  { style: 'mentioned', word: 'legendMention' },
  { style: 'inferred', word: 'legendInferred' },
];

/** What each style of line means. */
export function TreeLegend() {
  const texts = useTexts();
  return (
    <ul class="legend">
      {LEGEND.map(({ style, word }) => (
        <li key={style}>
          <svg width="36" height="10" aria-hidden="true">
            <path class={`line line-${style}`} d="M 0 5 L 36 5" />
          </svg>
          {texts.say(word)}
        </li>
      ))}
    </ul>
  );
}
