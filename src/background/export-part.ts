// Makes the export file part by part, so that no part is too large for a message.
import type { Settings } from '../core/model/settings';
import type { ArticleStore } from '../store/article-store';
import { exportFooter, exportHeader, exportLine } from '../store/export-file';

/** Articles in a part: about two megabytes with their texts. Browsers refuse messages of 64 MB and more. */
const PART = 500;

/**
 * @param after `next` of the part before: number of its last article and count of articles so far, `120 118`; null for the first part
 */
export async function exportPart(
  after: string | null,
  store: ArticleStore,
  settings: Settings,
): Promise<{ part: string; next: string | null; articles: number }> {
  const [last = 0, before = 0] = (after ?? '').split(' ').map(Number);
  const articles = await store.page(last, PART);
  const count = before + articles.length;
  const lines = articles.map(exportLine).join('');
  const header = after === null ? exportHeader(settings, await store.corrections.all()) : '';
  const isLast = articles.length < PART;
  return {
    part: `${header}${lines}${isLast ? exportFooter(count) : ''}`,
    next: isLast ? null : `${articles.at(-1)?.number} ${count}`,
    articles: count,
  };
}
