// An answer where the reader looks: on the toolbar button, and in the panel where one is open.
import { tellAnswered } from '../messages/answered';
import type { Answer } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import { badgeOf } from './badge';
import { runReader, showBadge, tabPage } from './browser-calls';
import { readTab } from './read-tab';

/** @param noticed as `readTab` takes it */
export async function readAndShow(tabId: number, noticed: string | null, store: ArticleStore) {
  const [settings, page] = await Promise.all([loadSettings(), tabPage(tabId)]);
  const answer = await readTab({
    store,
    keepText: settings.keepText,
    now: Date.now(),
    page,
    noticed,
    runReader: () => runReader(tabId),
  });
  await showAnswer(tabId, answer);
  return answer;
}

/** Nothing is shown where no tab or no answer is known. */
export async function showAnswer(tabId: number | null, answer: Answer | null): Promise<void> {
  if (tabId === null || answer === null) return;
  await showBadge(tabId, badgeOf(answer));
  // What is not kept cannot be asked for again.
  if (answer.article.kept) tellAnswered(tabId);
}
