// Paragraphs of one text look alike in the markup: what looks like the body's paragraphs, and stands among them, is body.
import type { Block } from './read-blocks';

/** Shorter runs say little about where the body is. */
const PROSE_CHARS = 60;
/** A way of marking paragraphs that carries this share of the body's prose is the body's own. */
const OWN_SHARE = 0.15;
/** How many foreign runs may lie between two pieces of one body: pictures, boxes, advertisements. */
const GAP = 25;

/** The numbers of the blocks that make up the group of like paragraphs with most text; `ofAsides` looks among what was set aside. */
export function largestGroup(blocks: readonly Block[], ofAsides = false): Set<number> {
  const groups = new Map<string, { chars: number; numbers: Set<number> }>();
  let largest = { chars: 0, numbers: new Set<number>() };
  blocks.forEach((block, at) => {
    if ((block.kind !== '') !== ofAsides || !isLong(block)) return;
    const { look } = block;
    const group = groups.get(look) ?? { chars: 0, numbers: new Set() };
    groups.set(look, group);
    group.chars += block.text.length;
    group.numbers.add(at);
    if (group.chars > largest.chars) largest = group;
  });
  return largest.numbers;
}

/** The chosen blocks and those that look like them and lie near. */
export function likeChosen(blocks: readonly Block[], chosen: ReadonlySet<number>): Set<number> {
  const looks = ownLooks(blocks, chosen);
  const all = new Set(chosen);
  const spread = (step: 1 | -1): void => {
    let away = Number.POSITIVE_INFINITY;
    for (let at = step > 0 ? 0 : blocks.length - 1; blocks[at]; at += step) {
      const block = blocks[at];
      if (all.has(at) && block && isProse(block)) away = 0;
      else if (block && away <= GAP && isProse(block) && looks.has(block.look)) {
        all.add(at);
        away = 0;
      } else if (block?.kind === '') away++;
    }
  };
  spread(1);
  spread(-1);
  return all;
}

function ownLooks(blocks: readonly Block[], chosen: ReadonlySet<number>): Set<string> {
  const chars = new Map<string, number>();
  let all = 0;
  for (const at of chosen) {
    const block = blocks[at];
    if (!block || !isProse(block)) continue;
    all += block.text.length;
    chars.set(block.look, (chars.get(block.look) ?? 0) + block.text.length);
  }
  return new Set([...chars].filter(([, own]) => own >= all * OWN_SHARE).map(([look]) => look));
}

function isProse(block: Block): boolean {
  return block.kind === '' && isLong(block);
}

function isLong({ linked, text }: Block): boolean {
  return linked < 0.4 && text.length >= PROSE_CHARS;
}
