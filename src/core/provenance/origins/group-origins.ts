// Groups the articles of an event by who first told it. What credits nobody and is derived from nothing known stays unknown.
import type { ConflictingCredit, OriginGroup, Origins } from '../../model/provenance';
import type { HouseOf } from '../houses';
import { type ComparedArticle, type KnownArticle, outletKey } from '../known-article';
import type { GivenOriginal } from '../named-origins';
import { bySection } from '../shared-credits';
import { findConflict } from './find-conflict';
import { type AreOneText, findTies } from './find-ties';
import { joinTellers } from './join-tellers';
import { withOwnReports } from './own-reports';
import { findTellers, type Teller, type Tellers } from './tellers';
import type { Telling } from './texts';

/** All that tells of one event. */
export interface EventArticles {
  readonly asked: KnownArticle;
  /** Likeliest first. */
  readonly siblings: readonly ComparedArticle[];
  /** Likeliest first. */
  readonly related: readonly ComparedArticle[];
  /** Articles of the story that others give as their original. */
  readonly originals: readonly GivenOriginal[];
}

/** What is known of articles and outlets besides. */
export interface OriginJudge {
  readonly houseOf: HouseOf;
  readonly areOneText: AreOneText;
}

export interface GroupedOrigins {
  readonly origins: Origins;
  readonly conflict: ConflictingCredit[] | null;
}

/** Groups all that tells of an event by who first told it, and says where copies of one text credit different sources. */
export function groupOrigins(event: EventArticles, { houseOf, areOneText }: OriginJudge): GroupedOrigins {
  const { asked, siblings, related, originals } = event;
  // Each section of a round-up is a telling of its own, to which the copies of that section are tied.
  const sections = bySection(asked);
  const others = [...siblings, ...related];
  const articles = [...sections, ...others];
  const tellers = findTellers(articles, originals, houseOf);
  const credited = [
    ...sections.map((article) => ({ comparison: null, ...whoTold(article, tellers) })),
    ...others.map((article) => ({ comparison: article.comparison, ...whoTold(article, tellers) })),
  ];
  const ties = findTies(credited, areOneText);
  const outletOf = (article: KnownArticle) => houseOf(outletKey(article)) || article.articleId;
  const groups = joinTellers(withOwnReports(credited, ties, tellers), ties).map((group) => {
    const members = group.members.flatMap((index) => credited[index] ?? []);
    const named = mostNamedFirst(group.tellers, members).map(tellers.byKey);
    return originGroup(
      named,
      members.map(({ article }) => article),
      tellers,
      outletOf,
    );
  });
  return { origins: countOrigins(groups, articles.map(outletOf)), conflict: findConflict(credited, ties, tellers, outletOf) };
}

/** Those whom most members name come first. */
function mostNamedFirst(tellers: ReadonlySet<string>, members: readonly Telling[]): string[] {
  const counted = [...tellers].map((key) => ({ key, count: members.filter((member) => member.tellers.has(key)).length }));
  return counted.sort((a, b) => b.count - a.count).map(({ key }) => key);
}

function whoTold(article: KnownArticle, tellers: Tellers): Omit<Telling, 'comparison'> {
  const namesUnnamed = article.credits.some(({ kind, strength }) => kind === 'unnamed' && strength === 'credit');
  return { article, tellers: tellers.of(article), namesUnnamed };
}

function countOrigins(groups: readonly OriginGroup[], outlets: readonly string[]): Origins {
  const isNameless = ({ name }: OriginGroup) => Number(name === null);
  return {
    known: groups.filter(({ name }) => name !== null).length,
    unknown: new Set(groups.flatMap((group) => (group.name === null ? group.articles : []))).size,
    outlets: new Set(outlets).size,
    groups: [...groups].sort((a, b) => isNameless(a) - isNameless(b) || b.outlets - a.outlets),
  };
}

/** The first kind that a teller of the group has: what an agency and an outlet are credited with together has gone through the agency. */
const KINDS = ['agency', 'outlet', 'press-release', 'institution'] as const;

function originGroup(
  named: readonly Teller[],
  members: readonly KnownArticle[],
  tellers: Tellers,
  outletOf: (article: KnownArticle) => string,
): OriginGroup {
  const own = new Set(members.map(tellers.own));
  return {
    kind: KINDS.find((kind) => named.some((teller) => teller.kind === kind)) ?? 'unknown',
    agencies: named.flatMap(({ agency }) => agency ?? []),
    name: named.length > 0 ? named.map(({ name }) => name).join(' + ') : null,
    tellers: named.map(({ key, agency, name }) => ({ key, agency, name })),
    articles: [...new Set(members.map(({ articleId }) => articleId))],
    outlets: new Set(members.map(outletOf)).size,
    ownReport: named.some(({ key, kind }) => kind === 'outlet' && own.has(key)),
  };
}
