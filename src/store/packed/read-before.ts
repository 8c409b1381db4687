// What was last read before a moment, in segments.

import type { Burial, Burials } from './change-list';
import type { Segment } from './segment';
import type { Segments } from './segments';

export interface ReadBefore {
  readonly burials: Burials;
  readonly numbers: readonly number[];
}

/** The living articles that were last read before a moment: where they stand, and their numbers. @param among the segments to look in; all where not said */
export async function readBefore(segments: Segments, moment: number, among: readonly Segment[] = segments.all): Promise<ReadBefore> {
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
      if (readAt >= moment) {
        oldest = Math.min(oldest, readAt);
        continue;
      }
      articles.push(local);
      numbers.push(columns.get(id)?.[local] ?? 0);
    }
    burials.set(id, { articles, oldest });
  }
  return { burials, numbers };
}
