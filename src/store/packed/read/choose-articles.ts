// Living articles that are to be forgotten, by when they were last read or by their numbers.
import type { Burial, Burials } from '../change-list';
import type { Segment } from '../segment';
import type { Segments } from '../segments';

/** Where articles stand in segments, and their numbers. */
export interface ReadBefore {
  readonly burials: Burials;
  readonly numbers: readonly number[];
}

/** Numbers from one to the other, both included. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
}

export const isWithin = (spans: readonly NumberSpan[], number: number): boolean =>
  spans.some(({ from, to }) => number >= from && number <= to);

/** The living articles that were last read before a moment. @param among the segments to look in; all where not said */
export function readBefore(segments: Segments, moment: number, among: readonly Segment[] = segments.all): Promise<ReadBefore> {
  return choose(segments, moment, among, () => true);
}

/** Those of them that have one of these numbers. */
export function numberedBefore(segments: Segments, spans: readonly NumberSpan[], moment: number): Promise<ReadBefore> {
  return choose(segments, moment, segments.all, (number) => isWithin(spans, number));
}

async function choose(
  segments: Segments,
  moment: number,
  among: readonly Segment[],
  isMeant: (number: number) => boolean,
): Promise<ReadBefore> {
  const older = among.filter(({ oldest }) => oldest < moment);
  const [times, columns] = await Promise.all([segments.columns('times', older), segments.columns('numbers', older)]);
  const burials = new Map<number, Burial>();
  const numbers: number[] = [];
  for (const { id, articles: count } of older) {
    const articles: number[] = [];
    let oldest = Number.POSITIVE_INFINITY;
    for (let local = 0; local < count; local++) {
      if (!segments.isAlive(id, local)) continue;
      const readAt = times.get(id)?.[local] ?? 0;
      const number = columns.get(id)?.[local] ?? 0;
      if (readAt >= moment || !isMeant(number)) {
        oldest = Math.min(oldest, readAt);
        continue;
      }
      articles.push(local);
      numbers.push(number);
    }
    burials.set(id, { articles, oldest });
  }
  return { burials, numbers };
}
