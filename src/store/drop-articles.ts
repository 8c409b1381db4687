// Drops articles and their texts: by when they were read, by their numbers, the oldest span, or all. Each returns how many it dropped, if not all.
import type { NumberSpan, OldestSpan } from '../core/model/store-measure';
import { commitTogether, type OpenedStore, runsOf } from './opened-store';
import { type ChosenArticles, chooseNumbered, chooseReadBefore, isWithin } from './packed/read/choose-articles';

/** Articles last read before this moment (milliseconds). */
export async function dropReadBefore(opened: OpenedStore, moment: number): Promise<number> {
  const recent = opened.journal.all.filter(({ readAt }) => readAt < moment).map(({ number }) => number);
  return drop(opened, await chooseReadBefore(opened.segments, moment), recent);
}

/** How many articles `dropReadBefore` would drop. */
export async function countReadBefore({ journal, segments }: OpenedStore, moment: number): Promise<number> {
  const { numbers } = await chooseReadBefore(segments, moment);
  return numbers.length + journal.all.filter(({ readAt }) => readAt < moment).length;
}

/** Articles with one of these numbers that were not read again since a moment (milliseconds). */
export async function dropNumbered(opened: OpenedStore, spans: readonly NumberSpan[], since: number): Promise<number> {
  const recent = opened.journal.all.filter(({ number, readAt }) => isWithin(spans, number) && readAt < since);
  const packed = await chooseNumbered(opened.segments, spans, since);
  return drop(
    opened,
    packed,
    recent.map(({ number }) => number),
  );
}

/** The articles of the span that `oldestSpan` names. */
export async function dropSpan(opened: OpenedStore, span: OldestSpan): Promise<number> {
  const [segment] = opened.segments.all;
  if (segment) return drop(opened, await chooseReadBefore(opened.segments, Number.POSITIVE_INFINITY, [segment]), []);
  const recent = opened.journal.all.filter(({ readAt }) => readAt <= span.to).map(({ number }) => number);
  return drop(opened, { burials: new Map(), numbers: [] }, recent);
}

/** All articles, the objections, and a file that is being imported. */
export async function dropAll(opened: OpenedStore): Promise<void> {
  await opened.segments.clear(
    commitTogether(opened.database, ({ journal, texts, blocks, corrections, imports, track }) => {
      for (const store of [journal, texts, blocks, corrections, imports]) track(store.clear());
    }),
  );
}

/** @param recent numbers of articles of the journal */
async function drop({ database, journal, segments }: OpenedStore, { burials, numbers }: ChosenArticles, recent: readonly number[]) {
  if (numbers.length + recent.length === 0) return 0;
  await segments.bury(
    burials,
    commitTogether(database, ({ journal: rows, texts, track }) => {
      for (const range of runsOf(recent)) track(rows.delete(range));
      for (const range of runsOf([...numbers, ...recent])) track(texts.delete(range));
    }),
  );
  for (const number of recent) journal.remove(number);
  return numbers.length + recent.length;
}
