// Chooses the living articles of segments that are to be dropped: by when they were last read, or by their numbers.
import type { Burial, Burials } from '../change-list';
import type { Segment } from '../segment';
import type { Segments } from '../segments';
import type { NumberedLocation } from './find-numbers';
import type { ArticleLocation } from './locations';

/** The chosen articles: what dies in each segment, and their numbers. */
export interface ChosenArticles {
  readonly burials: Burials;
  readonly numbers: readonly number[];
}

/** The living articles that were last read before a moment. @param among the segments to look in, by default all */
export function chooseReadBefore(segments: Segments, moment: number, among: readonly Segment[] = segments.all): Promise<ChosenArticles> {
  return choose(segments, moment, among, () => true);
}

/** The living articles whose numbers are meant and that were last read before a moment. */
export function chooseNumbered(segments: Segments, isMeant: (number: number) => boolean, moment: number): Promise<ChosenArticles> {
  return choose(segments, moment, segments.all, isMeant);
}

/** Where the living articles are that have a number above this one, or were last read at this moment or later. */
export async function locationsSince(segments: Segments, number: number, moment: number): Promise<ArticleLocation[]> {
  const [times, numbers] = await Promise.all([segments.columns('times', segments.all), segments.columns('numbers', segments.all)]);
  return segments.all.flatMap((segment) => {
    const [timesHere, numbersHere] = [times.get(segment.id) as Float64Array, numbers.get(segment.id) as Float64Array];
    const isSince = (index: number) => (numbersHere[index] as number) > number || (timesHere[index] as number) >= moment;
    const indexes = [...numbersHere.keys()].filter((index) => segments.isAlive(segment.id, index) && isSince(index));
    return indexes.map((index) => ({ segment, index }));
  });
}

/** The living articles that were last read after a moment. */
export async function locationsReadAfter(segments: Segments, moment: number): Promise<NumberedLocation[]> {
  const later = segments.all.filter(({ newest }) => newest > moment);
  const [times, numbers] = await Promise.all([segments.columns('times', later), segments.columns('numbers', later)]);
  return later.flatMap((segment) => {
    const [timesHere, numbersHere] = [times.get(segment.id) as Float64Array, numbers.get(segment.id) as Float64Array];
    const indexes = [...timesHere.keys()].filter((index) => (timesHere[index] as number) > moment && segments.isAlive(segment.id, index));
    return indexes.map((index) => ({ number: numbersHere[index] as number, location: { segment, index } }));
  });
}

/** Where the living articles are that were last read from one moment, included, to another, excluded. */
export async function locationsReadIn(segments: Segments, from: number, to: number): Promise<ArticleLocation[]> {
  const near = segments.all.filter(({ oldest, newest }) => newest >= from && oldest < to);
  const times = await segments.columns('times', near);
  return near.flatMap((segment) => {
    const here = times.get(segment.id) as Float64Array;
    const isIn = (index: number) => (here[index] as number) >= from && (here[index] as number) < to;
    const indexes = [...here.keys()].filter((index) => isIn(index) && segments.isAlive(segment.id, index));
    return indexes.map((index) => ({ segment, index }));
  });
}

async function choose(
  segments: Segments,
  moment: number,
  among: readonly Segment[],
  isMeant: (number: number) => boolean,
): Promise<ChosenArticles> {
  const older = among.filter(({ oldest }) => oldest < moment);
  const [times, columns] = await Promise.all([segments.columns('times', older), segments.columns('numbers', older)]);
  const burials = new Map<number, Burial>();
  const numbers: number[] = [];
  for (const { id, articles: count } of older) {
    const [timesHere, numbersHere] = [times.get(id) as Float64Array, columns.get(id) as Float64Array];
    const articles: number[] = [];
    let oldest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      if (!segments.isAlive(id, index)) continue;
      const readAt = timesHere[index] as number;
      const number = numbersHere[index] as number;
      if (readAt >= moment || !isMeant(number)) {
        oldest = Math.min(oldest, readAt);
        continue;
      }
      articles.push(index);
      numbers.push(number);
    }
    burials.set(id, { articles, oldest });
  }
  return { burials, numbers };
}
