import type { Story } from '../../../messages/contract';
import { useTexts } from '../../texts-context';
import { pathOf } from './lay-out-tree';
import { TreeNode } from './TreeNode';
import type { TreeLayout, TreeLine } from './tree-layout';

/** Room for the borders of the outermost boxes. */
const EDGE = 2;

/** How a link is drawn; the legend and each node say it in words. */
const LINE_STYLE: Readonly<Record<NonNullable<TreeLine['basis']>, 'said' | 'mentioned' | 'inferred'>> = {
  credit: 'said',
  citing: 'said',
  'own-page': 'said',
  mention: 'mentioned',
  likeness: 'inferred',
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
