// Whether the article of a link was read before, and what is known of it.
import type { LanguageLists } from '../core/languages/language-lists';
import type { Reading } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { answerOf, traceAddress } from './find-provenance';

/** Null where no article was read at this address. */
export async function findReading(url: string, store: ArticleStore, lists: LanguageLists): Promise<Reading | null> {
  const traced = await traceAddress(url, store, lists);
  return traced && { readAt: traced.asked.stored.readAt, answer: answerOf(traced) };
}
