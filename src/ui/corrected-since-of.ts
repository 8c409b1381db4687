// Which page of a story was corrected after an article of it.
import type { Answer, CorrectedSince } from '../messages/contract';
import type { MessageKey } from './messages-text';

/** Null for an article that is neither the asked one nor a sibling, and where no page was corrected after it. */
export function correctedSinceOf(
  articleId: string,
  { article, provenance }: Pick<Answer, 'article' | 'provenance'>,
): CorrectedSince | null {
  if (articleId === article.articleId) return provenance.correctedSince ?? null;
  return provenance.siblings.find((sibling) => sibling.articleId === articleId)?.correctedSince ?? null;
}

const AFTER = { correction: 'correctedAfterCopy', withdrawal: 'withdrawnAfterCopy' } as const satisfies Record<string, MessageKey>;
const ELSEWHERE = { correction: 'correctionElsewhere', withdrawal: 'withdrawalElsewhere' } as const satisfies Record<string, MessageKey>;

/** The message for another page's note. “After” is said only where both dates show it. */
export function correctedText({ value, isAfter }: Pick<CorrectedSince, 'value' | 'isAfter'>): MessageKey {
  return (isAfter ? AFTER : ELSEWHERE)[value];
}
