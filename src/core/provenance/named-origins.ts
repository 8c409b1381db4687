// Where one article says that it comes from, and where its address does.
import { agencyOfDomain } from '../credit/agencies/agencies';
import { isOtherArticle, type KnownArticle } from './known-article';

/** Id of the agency whose own site the article stands on; null for everyone else, and where the reader said that it does not come from there. */
export function agencyOf(article: KnownArticle): string | null {
  const id = agencyOfDomain(article.outlet.domain)?.id;
  return id === undefined || article.notFrom?.includes(id) ? null : id;
}

/** Ids of the agencies that an article credits, or stands on the site of; a mention is no origin. */
export function originsNamed(article: KnownArticle): ReadonlySet<string> {
  const credited = article.credits.flatMap(({ agency, strength }) => (agency && strength === 'credit' ? [agency] : []));
  return new Set([...credited, agencyOf(article)].filter((agency) => agency !== null));
}

/** A page of a story that another page of it gives as its original. */
export interface GivenOriginal {
  readonly original: KnownArticle;
  readonly copy: KnownArticle;
}

/** Pages of this story at the address that another outlet's page of it gives as its own: what the one says, and the other bears out. */
export function originalsByAddress(story: readonly KnownArticle[]): GivenOriginal[] {
  const byAddress = new Map(story.filter(({ address }) => address !== '').map((article) => [article.address, article]));
  return story.flatMap((copy) => {
    const original = copy.canonical === '' ? undefined : byAddress.get(copy.canonical);
    const isBorneOut = original && original.canonical === '' && isOtherArticle(copy, original);
    return isBorneOut && !copy.notFrom?.includes(original.outlet.domain) ? [{ original, copy }] : [];
  });
}
