// Counts how many of the stored articles were read on each day, in the reader's time zone.
import { HOUR } from '../core/durations';
import type { ArticleStore } from '../store/article-store';

/** Oldest first; days without a reading are left out. */
export async function countReadings(store: ArticleStore): Promise<{ day: string; articles: number }[]> {
  const days = new Map<string, number>();
  const hours = [...(await store.readingsByHour())].sort(([a], [b]) => a - b);
  for (const [hour, articles] of hours) {
    const day = localDay(new Date(hour * HOUR));
    days.set(day, (days.get(day) ?? 0) + articles);
  }
  return [...days].map(([day, articles]) => ({ day, articles }));
}

function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
