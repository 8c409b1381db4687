// Shows an answer outside the popup: on the toolbar button of its tab, and in the panel where one is open.
import { tellAnswered } from '../messages/answered';
import type { Answer } from '../messages/contract';
import { showBadge } from './browser-calls';

/** The badge has room for about this many characters before browsers cut it. */
const MAX_COUNT = 99;

/** Does nothing where the tab or the answer is unknown. */
export async function showAnswer(tabId: number | null, answer: Answer | null): Promise<void> {
  if (tabId === null || answer === null) return;
  await showBadge(tabId, badgeOf(answer));
  // A panel asks the store for the answer, so that one about an article that was not stored is not announced.
  if (answer.article.kept) tellAnswered(tabId);
}

/** The number of sibling copies; `•` where none is known but a source is credited; nothing otherwise. */
export function badgeOf({ provenance: { siblings, sources } }: Answer): string {
  if (siblings.length > 0) return siblings.length > MAX_COUNT ? `${MAX_COUNT}+` : String(siblings.length);
  return sources.some(({ kind, strength }) => kind !== 'unnamed' && strength === 'credit') ? '•' : '';
}
