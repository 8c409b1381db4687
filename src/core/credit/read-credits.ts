// What a page says of where its story comes from: every statement in one of the slots, strongest first.
import type { Article } from '../article';
import type { Credit } from './credit';

/** Language of the text (BCP 47, detected) and registrable domain of the outlet; '' where unknown. */
export interface CreditContext {
  readonly lang: string;
  readonly outletDomain: string;
}

/** Every credit and mention of the page, without duplicates, strongest first. An agency's own page never credits itself. */
export function readCredits(_article: Article, _page: CreditContext): Credit[] {
  return [];
}
