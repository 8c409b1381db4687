// Keeps what a comparison found of a stored article and of its copies: the library lists by it, and counts what is new of tracked stories. Only of pages that are
// kept: a private window leaves no trace.
import { notedOf } from '../core/library/comparisons';
import type { ArticleStore } from '../store/article-store';
import { reportFailure } from '../store/report-failure';
import { foundBy, type StoreTrace } from './trace-article';

/** Nobody waits for it: where it fails, the next comparison says the same. @param isSeen the reader has the whole story in front */
export function noteComparison(traced: StoreTrace, store: ArticleStore, isSeen = false): void {
  void reportFailure('noting what a comparison found', keepComparison(traced, store, isSeen));
}

export async function keepComparison(traced: StoreTrace, store: ArticleStore, isSeen = false): Promise<void> {
  await store.comparisons.note(notedOf(traced.asked.articleId, traced.provenance));
  const found = foundBy(traced);
  await (isSeen ? store.tracked.see(found) : store.tracked.note(found));
}
