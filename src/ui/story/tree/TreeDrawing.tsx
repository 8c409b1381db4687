import type { Story } from '../../../messages/contract';
import { useTexts } from '../../texts-context';
import { pathOf } from './lay-out-tree';
import { LEGEND, LINE_STYLE } from './line-style';
import { TreeNode } from './TreeNode';
import type { TreeLayout } from './tree-layout';

/** Pixels around the drawing, for the borders of the outermost boxes. */
const EDGE = 2;

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
