// What the page declares of its author and source in JSON-LD, microdata and meta elements.

import type { StructuredClaim } from '../../model/article';
import type { Credit } from '../../model/credit';
import { isWebAddress } from '../../web-address';
import type { CreditPage } from '../credit-page';
import { creditsOf, isDoubtful, isPictureCredit, isSure } from '../make-credit';
import { readEntry } from '../words/read-entry';
import { readLine } from '../words/read-hits';

/**
 * Properties that say who wrote or made the text, in lower case. Left out on purpose: `creditText` and `copyrightHolder`, which credit pictures;
 * `isBasedOn`, `original-source` and `syndication-source`, which nearly always name the page itself.
 */
const AUTHORS = new Set([
  'author',
  'creator',
  'byl',
  'byline',
  'article:author',
  'article.author',
  'articleauthor',
  'dc.creator',
  'dc.source',
  'dcterms.creator',
  'dcterms.source',
  'dcsext.author',
  'sourceorganization',
  'parsely-author',
  'cxenseparse:author',
  'sailthru.author',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'provider',
  'source',
  'news_source',
  'article:source',
  'og:article:author',
  'contributor',
]);
/** Characters of a value: longer ones are prose. Chosen by hand. */
const MAX_VALUE = 200;

/** Credits of what the page declares. */
export function readStructured(page: CreditPage): Credit[] {
  return page.article.structured.flatMap((claim) => (AUTHORS.has(claim.property) ? readClaim(claim, page) : []));
}

function readClaim({ property, value }: StructuredClaim, page: CreditPage): Credit[] {
  if (value.length > MAX_VALUE || isWebAddress(value)) return [];
  const line = readLine(value, page.context);
  if (isPictureCredit(line, page)) return [];
  const entry = readEntry(line);
  if (entry.isPhoto) return [];
  return creditsOf(
    entry,
    'structured',
    `${property}: ${value}`,
    page,
    (source) => source.titled || (isSure(source) && !isDoubtful(source, page)),
  );
}
