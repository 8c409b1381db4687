// Marks on the page what it shares with its nearest sibling, and the words that name its sources.
import type { SiblingCopy } from '../../messages/contract';
import { legendWords } from '../../messages/legend-words';
import type { Outcome } from '../use-action';
import type { Command, CommandContext } from './command';

export const markPage: Command = {
  name: 'mark-page',
  key: 'm',
  label: 'markPage',
  short: 'shortMark',
  isOffered: ({ answer }) => answer !== null && (answer.provenance.siblings.length > 0 || hasCredit(answer)),
  run: (context) => markShared(context, context.answer?.provenance.siblings[0] ?? null),
};

/** @param sibling what the page is compared with; null to mark credits alone */
export async function markShared({ ask, browser, tab, texts }: MarkContext, sibling: SiblingCopy | null): Promise<Outcome> {
  const words = legendWords(texts, sibling?.outlet ?? null);
  const { copied, fact, credit } = await ask('markPage', { tabId: tab.tabId, siblingId: sibling?.articleId ?? null, words });
  if (copied + fact + credit === 0) return { said: 'marksNone' };
  browser.leavePopup();
  return { said: 'marksDrawn' };
}

export type MarkContext = Pick<CommandContext, 'ask' | 'browser' | 'tab' | 'texts'>;

function hasCredit({ article, provenance }: NonNullable<CommandContext['answer']>): boolean {
  return provenance.sources.some(({ evidence }) => evidence.some(({ articleId }) => articleId === article.articleId));
}
