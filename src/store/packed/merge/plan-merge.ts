// Which segments to merge next. Decided from the list alone, without reading blocks.
import { MAX_ARTICLES } from '../codec/postings';
import { living, monthOf, type Segment } from '../segment';

/**
 * Segments of about one size that become one. A higher number moves each article less often, a lower one leaves fewer segments to ask; chosen by
 * hand, close to what LevelDB takes (10).
 */
const FAN_OUT = 8;
/**
 * In a month that is over any two segments or more become one, unless the largest has more than this many times the articles of the others together.
 * Otherwise a large segment is rewritten to absorb a few articles.
 */
const MAX_OUTWEIGHED = 4;
/** A segment with at least this share of dead articles is rewritten without them. Chosen by hand. */
const MAX_DEAD = 0.5;
/**
 * Months that are over become one segment where together they span at most this share of their age: older segments cover longer spans. Chosen by
 * hand.
 */
const SPAN_OF_AGE = 0.5;

/** Numbers of the segments to merge next; empty where nothing is worth merging. @param newest when the last article was read, in milliseconds */
export function planMerge(segments: readonly Segment[], newest: number): number[] {
  return ids(wornOut(segments) ?? crowdedMonth(segments) ?? closedMonth(segments, newest) ?? oldMonths(segments, newest) ?? []);
}

/** The merges that cannot wait while much is added: without them the number of segments, or of dead articles, would grow without bound. */
export function planUrgentMerge(segments: readonly Segment[]): number[] {
  return ids(wornOut(segments) ?? crowdedMonth(segments) ?? []);
}

function ids(segments: readonly Segment[]): number[] {
  return segments.reduce((sum, segment) => sum + living(segment), 0) < MAX_ARTICLES ? segments.map(({ id }) => id) : [];
}

function wornOut(segments: readonly Segment[]): Segment[] | null {
  const worn = segments.find(({ articles, dead }) => dead >= articles * MAX_DEAD);
  return worn ? [worn] : null;
}

function crowdedMonth(segments: readonly Segment[]): Segment[] | null {
  for (const month of groups(segments, monthKey)) {
    for (const tier of groups(month, ({ articles }) => Math.floor(Math.log2(articles) / Math.log2(FAN_OUT)))) {
      if (tier.length >= FAN_OUT) return tier.slice(0, FAN_OUT);
    }
  }
  return null;
}

function closedMonth(segments: readonly Segment[], newest: number): Segment[] | null {
  const isOver = (segment: Segment) => monthOf(segment.newest) < monthOf(newest);
  return groups(segments.filter(isOver), monthKey).find(isEven) ?? null;
}

/** Neighbouring segments that together cover a span that is short compared with their age. */
function oldMonths(segments: readonly Segment[], newest: number): Segment[] | null {
  for (const neighbours of groups(segments, ({ scheme }) => scheme)) {
    for (let from = 0; from < neighbours.length; from++) {
      for (let to = Math.min(neighbours.length, from + FAN_OUT); to >= from + 2; to--) {
        const run = neighbours.slice(from, to);
        if (spanOf(run) <= SPAN_OF_AGE * (newest - lastOf(run)) && isEven(run)) return run;
      }
    }
  }
  return null;
}

/** True where the largest is small enough, compared with the others, to be rewritten with them. */
function isEven(segments: readonly Segment[]): boolean {
  const sizes = segments.map(living);
  const largest = Math.max(...sizes);
  return segments.length >= 2 && largest <= MAX_OUTWEIGHED * (sizes.reduce((sum, size) => sum + size, 0) - largest);
}

function lastOf(run: readonly Segment[]): number {
  return Math.max(...run.map(({ newest }) => newest));
}

function spanOf(run: readonly Segment[]): number {
  return lastOf(run) - Math.min(...run.map(({ oldest }) => oldest));
}

/** The same for segments of one month and scheme; a segment that holds several months has a key of its own. */
function monthKey({ id, scheme, oldest, newest }: Segment): string {
  return `${scheme} ${monthOf(oldest)} ${monthOf(oldest) === monthOf(newest) ? '' : id}`;
}

function groups<Key>(segments: readonly Segment[], keyOf: (segment: Segment) => Key): Segment[][] {
  const found = new Map<Key, Segment[]>();
  for (const segment of segments) {
    const key = keyOf(segment);
    found.set(key, [...(found.get(key) ?? []), segment]);
  }
  return [...found.values()];
}
