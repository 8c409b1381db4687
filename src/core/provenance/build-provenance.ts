// Builds the provenance of an article from what is known of it and of the articles that were measured against it.

import { assumedMoment } from '../date-certainty';
import type { OtherArticle, Provenance, RelatedReport, SiblingCopy, Version } from '../model/provenance';
import { type Comparison, isReport, isSibling, type SiblingRelation } from '../model/relation';
import { sourceKey } from '../model/source-key';
import { findEarliest } from './find-earliest';
import { findSources } from './find-sources';
import { type ComparedArticle, type KnownArticle, saidBesides } from './known-article';
import { leftOutSources } from './left-out-sources';
import { type GivenOriginal, originalsByAddress, ownKeyOf } from './named-origins';
import { groupOrigins, type OriginJudge } from './origins/group-origins';
import { findSameOwner, ownedOutlets } from './same-owner';
import { asFarAsShared } from './shared-credits';

/** Maximum number of other reports of the event that are shown; all of them are counted. Chosen by hand. */
const MAX_RELATED = 10;

const KNOWS_NOTHING: OriginJudge = { houseOf: (domain) => domain, areOneText: () => false };

/** What is known of the story as a whole, needed for each of its articles. */
interface WholeStory {
  readonly asked: KnownArticle;
  /** `sourceKey` of each source that the story credits. */
  readonly credited: ReadonlySet<string>;
  /** Ids of the articles that others give as their original. */
  readonly originals: ReadonlySet<string>;
}

/**
 * @param asked the article asked about
 * @param compared articles of other outlets, measured against it, in any order
 * @param versions the asked article seen again
 * @param judge what is known of articles and outlets besides
 */
export function buildProvenance(
  asked: KnownArticle,
  compared: readonly ComparedArticle[],
  versions: readonly ComparedArticle[] = [],
  judge: OriginJudge = KNOWS_NOTHING,
): Provenance {
  const byKinship = compared.map(asFarAsShared).sort((a, b) => b.comparison.kinship - a.comparison.kinship);
  const siblings = byKinship.filter(({ comparison }) => isSibling(comparison.relation));
  const related = byKinship.filter(({ comparison }) => isReport(comparison.relation));
  const pages: KnownArticle[] = [asked, ...siblings];
  const originals = originalsByAddress(pages);
  const { origins, conflict } = groupOrigins({ asked, siblings, related, originals }, judge);
  const story = wholeStory(asked, siblings, originals);
  const sources = findSources(asked, siblings, originals);
  const leftOutBy = leftOutSources({ asked, siblings, compared, sources, conflict });
  return {
    sources,
    siblings: siblings.map((sibling) => siblingCopy(sibling, story, leftOutBy(sibling))),
    related: related.slice(0, MAX_RELATED).map((report) => relatedReport(report, story)),
    versions: versions.map(version).sort((a, b) => moment(b) - moment(a)),
    origins,
    conflict,
    owners: ownedOutlets([...pages, ...related], judge.houseOf),
    earliest: findEarliest(pages, versions),
  };
}

function wholeStory(asked: KnownArticle, siblings: readonly ComparedArticle[], originals: readonly GivenOriginal[]): WholeStory {
  return {
    asked,
    credited: new Set([asked, ...siblings].flatMap(({ credits }) => credits.map(sourceKey))),
    originals: new Set(originals.map(({ original }) => original.articleId)),
  };
}

function siblingCopy(article: ComparedArticle, story: WholeStory, leftOut: string[]): SiblingCopy {
  const { comparison } = article;
  const section = comparison.sections?.one ?? null;
  return {
    ...otherArticle(article, story),
    relation: siblingRelation(comparison),
    ...(section !== null && { section }),
    leftOutSources: leftOut,
  };
}

function relatedReport(article: ComparedArticle, story: WholeStory): RelatedReport {
  const { relation, quoter } = article.comparison;
  return { ...otherArticle(article, story), relation: relation === 'quotes' ? relation : 'related', quoter };
}

function otherArticle(article: ComparedArticle, { asked, credited, originals }: WholeStory): OtherArticle {
  const { articleId, outlet, title, url, lang, publishedAt, comparison } = article;
  const { copied, quoted, storyShare, shared } = comparison;
  const own = ownKeyOf(article);
  return {
    articleId,
    outlet,
    title,
    url,
    lang,
    publishedAt,
    ...saidBesides(article),
    copied,
    quoted,
    storyShare,
    shared,
    isOriginal: (own !== '' && credited.has(own)) || originals.has(articleId),
    sameOwner: findSameOwner(asked, article),
  };
}

function version({ articleId, title, url, publishedAt, publishedLikely, comparison }: ComparedArticle): Version {
  return { articleId, title, url, publishedAt, ...(publishedLikely && { publishedLikely }), copied: comparison.copied };
}

function moment({ publishedAt }: Version): number {
  return assumedMoment(publishedAt) ?? 0;
}

function siblingRelation({ relation }: Comparison): SiblingRelation {
  if (!isSibling(relation)) throw new Error(`A sibling copy has the relation ${relation}`);
  return relation;
}
