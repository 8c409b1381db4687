// Reads the list of segments and which of their articles are dead, when the store is opened. What is damaged is left out, so that the rest can be read.
import { codeOf } from '../../core/errors';
import { reportFailure } from '../report-failure';
import { type Blocks, blockKey, damagedBlock, decodeBlock, LIST_KEY, readBlocks } from './blocks';
import { checkDead } from './codec/columns';
import { recoverList } from './recover-list';
import { packSegmentList, type SegmentList, unpackSegmentList } from './segment';

export interface OpenedList {
  readonly list: SegmentList;
  /** Dead bits, by number of the segment. */
  readonly dead: ReadonlyMap<number, Uint8Array>;
  /** How many segments are left out since they cannot be read: their blocks stay, but no list names them. */
  readonly lost: number;
}

/**
 * A list that is lost or damaged is made anew of the blocks, and written.
 *
 * @throws ExpectedError `store-unavailable` for blocks of another layout
 */
export async function openList(blocks: Blocks): Promise<OpenedList> {
  const found = await readList(blocks);
  const { list, lost } = found ?? (await recoverList(blocks));
  const dead = await readDead(blocks, list);
  // Without its dead bits a segment would bring dropped articles back.
  const segments = list.segments.filter((segment) => segment.dead === 0 || dead.has(segment.id));
  const left = { ...list, segments };
  const unread = list.segments.length - segments.length;
  if (!found || unread > 0) {
    const written = blocks.write({ put: [[LIST_KEY, packSegmentList(left)]], drop: [] });
    // Where there is no room for it, it is made anew when the store opens next.
    await reportFailure('keeping the list of segments', written);
  }
  return { list: left, dead, lost: lost + unread };
}

/** Null where it is lost or damaged. */
async function readList(blocks: Blocks): Promise<{ readonly list: SegmentList; readonly lost: number } | null> {
  const [packed] = await readBlocks(blocks, [LIST_KEY]);
  // A store without segments has no list.
  const [any] = packed ? [] : await blocks.readRange({ from: LIST_KEY + 1, to: Number.MAX_SAFE_INTEGER }, 1);
  const list = ifReadable(() => {
    if (any) throw damagedBlock(LIST_KEY, 'is missing');
    return unpackSegmentList(packed);
  });
  return list && { list, lost: 0 };
}

async function readDead(blocks: Blocks, list: SegmentList): Promise<Map<number, Uint8Array>> {
  const worn = list.segments.filter(({ dead }) => dead > 0);
  const keys = worn.map(({ id }) => blockKey(id, 'dead'));
  const found = await readBlocks(blocks, keys);
  const read = worn.map(({ id, articles }, at) => {
    const bits = ifReadable(() => decodeBlock(blockKey(id, 'dead'), found[at], (dead) => checkDead(dead, articles)));
    return bits && ([id, bits] as const);
  });
  return new Map(read.filter((bits) => bits !== null));
}

/** Null, and told on the console, where what is read is damaged. */
function ifReadable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) !== 'store-damaged') throw error;
    console.error('Wireprint: the store opens without a part of it:', error);
    return null;
  }
}
