// Where an article says that it comes from: by its credits, or by its address.
import { agencyOfDomain } from '../credit/agencies/agencies';
import { sourceKey } from '../model/source-key';
import { isOtherArticle, type KnownArticle } from './known-article';

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

/**
 * `sourceKey` of each source that an article credits by name, and of the agency on whose site it stands. A mention names no origin.
 *
 * @param credited sources that any report of the event credits: an article on the site of one of them is of that source, too
 */
export function originsNamed(article: KnownArticle, credited: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const own = ownKeyOf(article);
  const isOrigin = agencyOf(article) !== null || credited.has(own);
  return new Set([...creditedKeys(article), ...(isOrigin ? [own] : [])]);
}

/** `sourceKey` of each source that an article credits by name. */
export function creditedKeys({ credits }: KnownArticle): string[] {
  return credits.filter(({ kind, strength }) => kind !== 'unnamed' && strength === 'credit').map(sourceKey);
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
    const isConfirmed = original && original.canonical === '' && isOtherArticle(copy, original);
    return isConfirmed && !copy.notFrom?.includes(original.outlet.domain) ? [{ original, copy }] : [];
  });
}
