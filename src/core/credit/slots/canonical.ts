// `rel=canonical` that names a page of an agency as the original.

import type { Credit } from '../../model/credit';
import { MAX_QUOTE } from '../../text/cut-quote';
import { hostOf, isWebAddress } from '../../web-address';
import { agencyOfDomain } from '../agencies/agencies';
import type { CreditPage } from '../credit-page';
import { namedAgency } from '../make-credit';

/** The credit of a canonical address on an agency's domain. A page may name any address, so this is a credit and no proof. */
export function readCanonical(page: CreditPage): Credit[] {
  const url = page.article.canonicalUrl ?? '';
  const agency = agencyOfDomain(isWebAddress(url) ? hostOf(new URL(url)) : '');
  if (!agency || page.own.has(agency.id) || page.context.outletDomain === '') return [];
  return [
    {
      ...namedAgency(agency),
      slot: 'canonical',
      strength: 'credit',
      quote: url.slice(0, MAX_QUOTE.credit),
      joint: false,
      citedBy: null,
    },
  ];
}
