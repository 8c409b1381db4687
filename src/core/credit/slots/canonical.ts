// `rel=canonical` that names an agency's own page as the original.

import { isWebAddress } from '../../address';
import type { Credit } from '../../model/credit';
import { agencyOfDomain } from '../agencies/agencies';
import type { CreditPage } from '../credit-page';

/** The credit of a canonical address on an agency's domain. A page may name any address: it is a credit, no proof. */
export function readCanonical(page: CreditPage): Credit[] {
  const url = page.article.canonicalUrl ?? '';
  const agency = agencyOfDomain(isWebAddress(url) ? new URL(url).hostname : '');
  if (!agency || page.own.has(agency.id) || page.context.outletDomain === '') return [];
  return [
    { agency: agency.id, name: agency.name, slot: 'canonical', strength: 'credit', quote: url.slice(0, 200), joint: false, citedBy: null },
  ];
}
