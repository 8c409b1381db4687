// Compares stored articles with all others, as when they were read: imported ones never were, and others came since.
import type { LanguageLists } from '../core/languages/language-lists';
import type { ArticleStore } from '../store/article-store';
import { keepComparison } from './note-comparison';
import { askedFromStore, traceInStore } from './trace-article';

/** Returns how many of them are stored, and were compared. */
export async function compareStored(numbers: readonly number[], store: ArticleStore, lists: LanguageLists): Promise<number> {
  let compared = 0;
  for (const number of numbers) {
    const stored = await store.byNumber(number);
    if (!stored) continue;
    await keepComparison(await traceInStore(await askedFromStore(stored, lists), store, lists), store);
    compared++;
  }
  return compared;
}
