// Shows an answer outside the popup: on the toolbar button of its tab, and in the panel where one is open.
import { tellAnswered } from '../messages/answered';
import type { Answer } from '../messages/contract';
import { reportFailure } from '../store/report-failure';
import { answerLook } from './button-look';
import { shownState } from './shown-state';
import { tabPage } from './tabs';
import { paintButton } from './toolbar-calls';

/** Does nothing where the tab or the answer is unknown. */
export async function showAnswer(tabId: number | null, answer: Answer | null): Promise<void> {
  if (tabId === null || answer === null) return;
  await reportFailure('showing an answer on the toolbar button', showOnButton(tabId, answer));
  // A panel asks the store for the answer, so that one about an article that was not stored is not announced.
  if (answer.article.kept) tellAnswered(tabId);
}

/** Shows a stored answer on the button of the tab whose page was asked about. */
export async function showStoredAnswer(tabId: number | null, url: string, answer: Answer | null): Promise<void> {
  if (tabId === null || answer === null) return;
  // A tab that was closed meanwhile shows nothing.
  const shown = await tabPage(tabId).catch(() => null);
  // It may have moved on to another page, whose button the browser has cleared already.
  if (shown?.url === url) await reportFailure('showing a stored answer on the toolbar button', showOnButton(tabId, answer));
}

/** The browser takes it away when the tab shows another page. */
export async function showOnButton(tabId: number, answer: Answer): Promise<void> {
  await paintButton(tabId, answerLook(answer, await shownState(Date.now())));
}
