// One step from a list of segments to the next: which blocks are put and dropped, and what can be forgotten in memory.
import { type BlockChanges, blockKey, LIST_KEY, segmentRange } from './blocks';
import { type DeadBits, withDead } from './codec/columns';
import { packSegmentList, type Segment, type SegmentList } from './segment';

/** The articles of one segment that die. */
export interface Burial {
  /** Their indexes in the segment. */
  readonly articles: readonly number[];
  /** When the oldest remaining article was read, in milliseconds since 1970; absent if that does not change. */
  readonly oldest?: number;
}
/** Burials by number of the segment. */
export type Burials = ReadonlyMap<number, Burial>;

export type NextList = Pick<SegmentList, 'segments' | 'vocabularies'>;
export interface ListChange {
  readonly list: SegmentList;
  readonly changes: BlockChanges;
  /** The new dead bits of the segments in which articles die, by number of the segment. */
  readonly dead: ReadonlyMap<number, DeadBits>;
  /** Numbers of segments and vocabularies that are dropped. */
  readonly gone: readonly number[];
}

/** @param dead the dead bits before this change, by number of the segment */
export function changeList(
  before: SegmentList,
  next: NextList,
  burials: Burials,
  dead: ReadonlyMap<number, Uint8Array>,
  numbers: Pick<SegmentList, 'next' | 'unfinished'>,
): ListChange {
  const bits = new Map<number, DeadBits>();
  const segments = next.segments.flatMap((segment): Segment | Segment[] => {
    const burial = burials.get(segment.id);
    if (!burial?.articles.length) return segment;
    const marked = withDead(dead.get(segment.id), burial.articles, segment.articles);
    const count = countBits(marked);
    // No article is left alive: the segment is dropped whole.
    if (count === segment.articles) return [];
    bits.set(segment.id, marked);
    return { ...segment, dead: count, oldest: burial.oldest ?? segment.oldest };
  });
  const named = new Set(segments.flatMap(({ vocabularies }) => vocabularies));
  const list: SegmentList = {
    segments: segments.sort((a, b) => a.oldest - b.oldest),
    vocabularies: next.vocabularies.filter(({ id }) => named.has(id)),
    ...numbers,
  };
  const kept = new Set([...segments.map(({ id }) => id), ...named]);
  const gone = [...new Set(before.segments.flatMap(({ id, vocabularies }) => [id, ...vocabularies]))].filter((id) => !kept.has(id));
  const marks = [...bits].map(([id, marked]) => [blockKey(id, 'dead'), marked] as const);
  return {
    list,
    changes: { put: [...marks, [LIST_KEY, packSegmentList(list)]], drop: gone.map((id) => segmentRange(id)) },
    dead: bits,
    gone,
  };
}

function countBits(bits: Uint8Array): number {
  let count = 0;
  for (let byte of bits) for (; byte; byte &= byte - 1) count++;
  return count;
}
