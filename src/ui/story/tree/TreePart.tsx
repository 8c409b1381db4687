// The family tree of the story: a drawing, and a table that says the same.
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Story } from '../../../messages/contract';
import { MoreButton } from '../../components/MoreButton';
import { useTexts } from '../../texts-context';
import { findAlike, NONE_ALIKE } from '../alike';
import { useArticles } from '../articles-context';
import { FoldSwitch } from '../FoldSwitch';
import { Part } from '../Part';
import { PictureActions } from '../picture/PictureActions';
import { measureWords } from '../picture/paint-picture';
import { treePicture } from '../picture/story-pictures';
import { useWidth } from '../use-width';
import { foldTree } from './fold-tree';
import { layOutTree } from './lay-out-tree';
import { TreeDrawing, TreeLegend } from './TreeDrawing';
import { TreeTable } from './TreeTable';
import type { BoxHeights, TreeLayout } from './tree-layout';

/** Articles drawn below one source; more are folded into one box. Chosen by hand: about one window's height. */
const FIRST_CHILDREN = 12;
/** Articles that one press unfolds below each source. Chosen by hand: a hundred boxes are laid out at once, five hundred take a moment. */
const MORE_CHILDREN = 100;

export function TreePart({ story }: { story: Story }) {
  const { tree } = story;
  const texts = useTexts();
  const articles = useArticles();
  const [shown, setShown] = useState(FIRST_CHILDREN);
  const [frame, width] = useWidth<HTMLDivElement>();
  const [isFolding, setFolding] = useState(true);
  const alike = useMemo(() => findAlike(articles), [articles]);
  const alikeOf = isFolding ? alike : NONE_ALIKE;
  const roots = useMemo(() => foldTree(tree, shown, alikeOf), [tree, shown, alikeOf]);
  const [heights, setHeights] = useState<BoxHeights>(new Map());
  const isFromRight = texts.direction === 'rtl';
  const layout = useMemo(() => layOutTree(roots, tree.links, { width, isFromRight, heights }), [roots, tree, width, isFromRight, heights]);
  // Laid out again where the words need other heights than their boxes have. This ends, since the height of the words does not depend on that of their box.
  useLayoutEffect(() => {
    const needed = frame.current && neededHeights(frame.current, layout);
    if (needed && [...needed].some(([id, height]) => heights.get(id) !== height)) setHeights(needed);
  }, [layout]);
  const showMore = (count: number) => {
    setShown(shown + count);
    // The button moves below all that it brings, so the drawing takes the focus.
    frame.current?.focus({ preventScroll: true });
  };
  // Of the source with the most articles; folding them took the place of one.
  const folded = Math.max(...layout.boxes.map(({ folded: { more, alike: by } }) => (by === null ? more : 0))) - 1;
  return (
    <Part id="tree" title="regionTree">
      <p class="note">{texts.say('treeExplained')}</p>
      <FoldSwitch alike={alike} isOn={isFolding} onChange={setFolding} />
      <div class="drawing" ref={frame} tabIndex={-1}>
        <TreeDrawing tree={tree} layout={layout} />
      </div>
      <TreeLegend />
      <PictureActions
        story={story}
        of="tree"
        draw={(now) => treePicture({ story, articles, texts, now, measure: measureWords(), isAlone: true }, shown, alikeOf)}
      />
      <MoreButton total={shown + folded} hidden={folded} step={MORE_CHILDREN} onMore={showMore} />
      <TreeTable tree={tree} />
    </Part>
  );
}

/** Pixels left above and below the words of a box together, borders included. Chosen by eye. */
const AROUND_WORDS = 10;

/**
 * How tall the boxes have to be for their words, in the language and letters in which these are really shown.
 *
 * @param drawing has a box for each of the layout, in the same order
 */
function neededHeights(drawing: Element, { boxes }: TreeLayout): BoxHeights {
  const drawn = drawing.querySelectorAll('.tree-node');
  return new Map(boxes.map(({ folded }, index) => [folded.id, wordsHeight(drawn[index]) + AROUND_WORDS]));
}

/** In pixels of the drawing, before it is scaled. */
function wordsHeight(box: Element | undefined): number {
  const [first, last] = [box?.firstElementChild, box?.lastElementChild];
  if (!(first instanceof HTMLElement && last instanceof HTMLElement)) return 0;
  return last.offsetTop + last.offsetHeight - first.offsetTop;
}
