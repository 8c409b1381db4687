// Builds the provenance of an article from what is known of it and of the articles that were measured against it.

import { assumedMoment } from '../date-certainty';
import type { OtherArticle, Provenance, RelatedReport, SiblingCopy, Source, Version } from '../model/provenance';
import { type Comparison, isReport, isSibling, type SiblingRelation } from '../model/relation';
import { sourceKey } from '../model/source-key';
import { findEarliest } from './find-earliest';
import { findSources } from './find-sources';
import { type ComparedArticle, type KnownArticle, saidBesides } from './known-article';
import { type GivenOriginal, originalsByAddress, ownKeyOf } from './named-origins';
import { groupOrigins, type OriginJudge } from './origins/group-origins';
import { findSameOwner, ownedOutlets } from './same-owner';
import { asFarAsShared, creditedForShared, tellTheSame } from './shared-credits';

/** Maximum number of other reports of the event that are shown; all of them are counted. Chosen by hand. */
const MAX_RELATED = 10;

const KNOWS_NOTHING: OriginJudge = { houseOf: (domain) => domain, areOneText: () => false };

/** An excerpt with a smaller share of the asked article's words may be a teaser. Chosen by hand: an editor who shortens a story keeps more. */
const TEASER = 0.4;

/** What is known of the story as a whole, needed for each of its articles. */
interface WholeStory {
  readonly asked: KnownArticle;
  /** By their ids. */
  readonly siblings: ReadonlyMap<string, ComparedArticle>;
  readonly sources: readonly Source[];
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
  const left = {
    whole: new Map(compared.map((article) => [article.articleId, article])),
    disputed: disputedSources(story.sources, conflict),
  };
  return {
    sources: story.sources,
    siblings: siblings.map((sibling) => siblingCopy(sibling, story, unnamedSources(sibling, story, left))),
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
    siblings: new Map(siblings.map((sibling) => [sibling.articleId, sibling])),
    sources: findSources(asked, siblings, originals),
    credited: new Set([asked, ...siblings].flatMap(({ credits }) => credits.map(sourceKey))),
    originals: new Set(originals.map(({ original }) => original.articleId)),
  };
}

function siblingCopy(article: ComparedArticle, story: WholeStory, unnamed: string[]): SiblingCopy {
  const { comparison } = article;
  const section = comparison.sections?.one ?? null;
  return {
    ...otherArticle(article, story),
    relation: siblingRelation(comparison),
    ...(section !== null && { section }),
    unnamed,
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

/** What decides besides that a page leaves a source out. */
interface LeftOut {
  /** The articles by their ids, a round-up with the credits of all its sections. */
  readonly whole: ReadonlyMap<string, KnownArticle>;
  /** `sourceKey` of each source about which the copies of one text disagree. */
  readonly disputed: ReadonlySet<string>;
}

/**
 * Names of the sources that some page credits for what it shares with this one, which does not mention them. A source's own page need not name it, and a
 * source that the reader called wrong is not missing. Where copies disagree on the source, who names one of them leaves out none. Of an article that was
 * read in part nothing is said: the rest may name them.
 */
function unnamedSources(article: ComparedArticle, { asked, siblings, sources }: WholeStory, { whole, disputed }: LeftOut): string[] {
  if (isReadInPart(article)) return [];
  const credited = creditedForShared(asked, article);
  const isOfShared = (source: Source): boolean =>
    credited.has(sourceKey(source)) ||
    source.evidence.some(({ articleId, strength }) => {
      const sibling = siblings.get(articleId);
      return strength === 'credit' && sibling !== undefined && tellTheSame(article, sibling);
    });
  const page = whole.get(article.articleId) ?? article;
  const named = new Set([...page.credits.map(sourceKey), ownKeyOf(article), ...(article.notFrom ?? [])]);
  const isOneSide = article.credits.some((credit) => disputed.has(sourceKey(credit)));
  return sources
    .filter((source) => source.kind !== 'unnamed' && source.strength === 'credit' && !named.has(sourceKey(source)) && isOfShared(source))
    .filter((source) => !isOneSide || !disputed.has(sourceKey(source)))
    .map(({ name }) => name);
}

function disputedSources(sources: readonly Source[], conflict: Provenance['conflict']): ReadonlySet<string> {
  const isOne = (source: Source) => conflict?.some(({ agency, name }) => (agency ? agency === source.agency : name === source.name));
  return new Set(sources.filter(isOne).map(sourceKey));
}

/**
 * Its page says so, or it is a small part of the story: a teaser, whose page need not say that there is more. Beside a round-up its length says nothing:
 * it may have the whole of its section.
 */
function isReadInPart({ page, comparison: { relation, lengthRatio, sections } }: ComparedArticle): boolean {
  return page?.partial !== undefined || (relation === 'excerpt' && lengthRatio < TEASER && !sections);
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
