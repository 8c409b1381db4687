// What is known of the article at an address, from the store alone.
import { addressKey } from '../core/address';
import type { Answer } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { answerAbout, askedFromStore } from './answer';

/** Null where no article was read at this address. */
export async function findProvenance(url: string, store: ArticleStore): Promise<Answer | null> {
  const address = addressKey(url);
  const stored = address ? await store.byAddress(address) : null;
  return stored && answerAbout(await askedFromStore(stored), store);
}
