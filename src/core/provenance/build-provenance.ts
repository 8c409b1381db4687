// The whole answer from what is known of an article and of those that were measured against it.
import { type Comparison, isSibling, type SiblingRelation } from '../match/relation';
import { countOrigins } from './count-origins';
import { findEarliest } from './find-earliest';
import { agencyOf, findSources } from './find-sources';
import type { ComparedArticle, KnownArticle } from './known-article';
import type { OtherArticle, Provenance, SiblingCopy } from './provenance';

/** Other reports of the event that are worth showing. */
const MOST_RELATED = 10;

/**
 * @param asked the article asked about
 * @param compared articles of other outlets, measured against it, in any order
 */
export function buildProvenance(asked: KnownArticle, compared: readonly ComparedArticle[]): Provenance {
  const byStrength = [...compared].sort((a, b) => b.comparison.strength - a.comparison.strength);
  const siblings = byStrength.filter(({ comparison }) => isSibling(comparison.relation));
  const related = byStrength.filter(({ comparison }) => comparison.relation === 'related');
  const credited = new Set([asked, ...siblings].flatMap(({ credits }) => credits.map(({ agency }) => agency)));
  return {
    sources: findSources(asked, siblings),
    siblings: siblings.map((sibling) => siblingCopy(sibling, credited)),
    related: related.slice(0, MOST_RELATED).map((article) => otherArticle(article, credited)),
    origins: countOrigins(asked, siblings),
    earliest: findEarliest([asked, ...siblings]),
  };
}

function siblingCopy(article: ComparedArticle, credited: ReadonlySet<string | null>): SiblingCopy {
  return { ...otherArticle(article, credited), relation: siblingRelation(article.comparison) };
}

function otherArticle(article: ComparedArticle, credited: ReadonlySet<string | null>): OtherArticle {
  const { articleId, outlet, title, url, lang, publishedAt, comparison } = article;
  const { copied, quoted, story, shared } = comparison;
  const agency = agencyOf(article);
  return {
    articleId,
    outlet,
    title,
    url,
    lang,
    publishedAt,
    copied,
    quoted,
    story,
    shared,
    isOriginal: agency !== null && credited.has(agency),
  };
}

function siblingRelation({ relation }: Comparison): SiblingRelation {
  return isSibling(relation) ? relation : 'rewritten';
}
