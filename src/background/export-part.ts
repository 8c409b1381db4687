// The export file, a part at a time, so that no part outgrows a message.
import type { Settings } from '../core/model/settings';
import type { ArticleStore } from '../store/article-store';
import { exportFooter, exportHeader, exportLine } from '../store/export-file';

/** Articles in a part: with their texts about two megabytes. */
const PART = 500;

/**
 * @param after what the part before answered as `next`: number of its last article and articles so far, `120 118`; null for the first
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
