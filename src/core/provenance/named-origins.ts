// Whose page an article is by its address, and which page others give as the address of their original.
import { agencyOfDomain } from '../credit/agencies/agencies';
import { isOfOtherOutlet, type KnownArticle } from './known-article';

/** Id of the agency whose own site the article stands on; null on other sites, and where the reader called that agency a wrong source. */
export function agencyOf(article: KnownArticle): string | null {
  const id = agencyOfDomain(article.outlet.domain)?.id;
  return id === undefined || article.notFrom?.includes(id) ? null : id;
}

/** `sourceKey` of the source whose own site the article stands on: an agency, or else the outlet's domain; '' where neither is known. */
export function ownKeyOf(article: KnownArticle): string {
  const { domain } = article.outlet;
  return agencyOf(article) ?? (article.notFrom?.includes(domain) ? '' : domain);
}

/** A page of a story that another page of it gives as its original. */
export interface GivenOriginal {
  readonly original: KnownArticle;
  readonly copy: KnownArticle;
}

/** Pages of the story that another outlet's page gives as its own address. The page at that address must be known and must not point elsewhere itself. */
export function originalsByAddress(story: readonly KnownArticle[]): GivenOriginal[] {
  const byAddress = new Map(story.filter(({ address }) => address !== '').map((article) => [article.address, article]));
  return story.flatMap((copy) => {
    const original = copy.canonical === '' ? undefined : byAddress.get(copy.canonical);
    const isConfirmed = original && original.canonical === '' && isOfOtherOutlet(copy, original);
    return isConfirmed && !copy.notFrom?.includes(original.outlet.domain) ? [{ original, copy }] : [];
  });
}
