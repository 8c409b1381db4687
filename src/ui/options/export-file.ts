// The whole store as one file: asked for part by part, since one message cannot carry it all.
import type { Ask } from '../start-screen';
import type { Work } from './use-work';

/** @param articles how many there are, as far as is known: what the progress is measured by */
export async function exportWhole(ask: Ask, articles: number, work: Work): Promise<Blob> {
  // Each part a blob of its own, which the browser may lay on disk.
  const parts: Blob[] = [];
  let after: string | null = null;
  do {
    const written: { part: string; next: string | null; articles: number } = await ask('exportPart', { after });
    parts.push(new Blob([written.part]));
    after = written.next;
    work.goOn(Math.min(written.articles / Math.max(articles, 1), 1));
  } while (after !== null);
  return new Blob(parts, { type: 'application/x-ndjson' });
}
