// Makes the export file part by part, so that no part is too large for a message.
import type { Settings } from '../core/model/settings';
import type { ExportCursor, ExportedPart } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { exportFooter, exportHeader, exportLine } from '../store/export-file';

/** Articles in a part: about two megabytes with their texts. Browsers refuse messages of 64 MB and more. */
const PART = 500;

/** @param after `next` of the part before; null for the first part */
export async function exportPart(after: ExportCursor | null, store: ArticleStore, settings: Settings): Promise<ExportedPart> {
  const articles = await store.page(after?.number ?? 0, PART);
  const count = (after?.articles ?? 0) + articles.length;
  const lines = articles.map(exportLine).join('');
  const header = after === null ? exportHeader(settings, await store.corrections.all()) : '';
  const last = articles.length < PART ? undefined : articles.at(-1);
  return {
    part: `${header}${lines}${last ? '' : exportFooter(count)}`,
    next: last ? { number: last.number, articles: count } : null,
    articles: count,
  };
}
