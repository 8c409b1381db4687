// The family tree of a story: who took it from whom. Links rest on what pages say, and on likeness where they say nothing.
import type { Credit } from '../../model/credit';
import type { FamilyTree, LinkBasis, TreeLink } from '../../model/family-tree';
import type { Evidence, OriginGroup, Source } from '../../model/provenance';
import { sourceKey } from '../../model/source-key';
import type { ComparedArticle, KnownArticle } from '../known-article';
import { agencyOf, ownKeyOf } from '../named-origins';
import { asFarAsShared, creditedForShared } from '../shared-credits';
import { chooseMainLinks } from './main-links';
import { articleNode, namesOf, nodesOf, sourceNode, UNKNOWN, UNNAMED } from './tree-nodes';

/** Another report of the event. */
export interface EventReport {
  readonly article: KnownArticle;
  /** It quotes the asked article at length. */
  readonly isQuoting: boolean;
}

/** What was read on the event besides the story. */
export interface TreeEvent {
  readonly reports: readonly EventReport[];
  /** Of the story and the reports. */
  readonly groups: readonly OriginGroup[];
}

const NO_EVENT: TreeEvent = { reports: [], groups: [] };

/** A link before the main ones are chosen. */
type LinkClaim = Omit<TreeLink, 'isMain'>;

/**
 * A source stands above another only where a page says that the lower one took the story from the upper one. That an article credits both is not enough.
 *
 * @param asked the article asked about
 * @param siblings its sibling copies
 * @param sources the sources that were found for them, likeliest first
 * @param event other reports, which stand under the origins that they are grouped by
 */
export function buildFamilyTree(
  asked: KnownArticle,
  siblings: readonly (KnownArticle | ComparedArticle)[],
  sources: readonly Source[],
  { reports, groups }: TreeEvent = NO_EVENT,
): FamilyTree {
  const articles = [asked, ...siblings.map((sibling) => ('comparison' in sibling ? asFarAsShared(sibling) : sibling))];
  const tellers = groups.flatMap((group) => group.tellers.map((teller) => ({ ...teller, kind: group.kind })));
  const named = new Set([...sources.map(sourceKey), ...tellers.map(({ key }) => key)]);
  const likeliest = likeliestOrigin(asked, sources, named, groups);
  const isOriginKnown = likeliest.from !== UNKNOWN;
  const said = articles.flatMap((article) => claimsOf(article, article === asked || !isOriginKnown, named));
  // A mention counts as a link only where no source of the story is known.
  const linked = new Set(said.filter(({ basis }) => basis !== 'mention' || !isOriginKnown).map(({ to }) => to));
  const inferred = articles
    .filter(({ articleId }) => !linked.has(articleNode(articleId)))
    .map((article): LinkClaim => {
      const from = sectionOrigin(article, asked, sources) ?? likeliest;
      return { ...from, to: articleNode(article.articleId), basis: 'likeness' };
    });
  const told = reports.flatMap((report) => reportClaims(report, named, groups));
  const links = chooseMainLinks(withoutDoubles([...said, ...inferred, ...told]), ({ basis }) => WEIGHT[basis]);
  const all = [...articles, ...reports.map(({ article }) => article)];
  return { nodes: nodesOf(all, namesOf(all, sources, tellers), links), links };
}

/**
 * @param takesLesser also take mentions and unnamed agencies; done for the asked article, and for all where no source of the story is known
 * @param sources `sourceKey` of each source of the story
 */
function claimsOf(article: KnownArticle, takesLesser: boolean, sources: ReadonlySet<string>): LinkClaim[] {
  const self = sourceOfPage(article, sources);
  const node = articleNode(article.articleId);
  const own: LinkClaim[] = self ? [{ from: sourceNode(self), to: node, basis: 'own-page', evidence: null }] : [];
  const taker = self ? sourceNode(self) : node;
  const others = article.credits.filter((credit) => !self || sourceKey(credit) !== self);
  const named = others
    .filter(({ kind, strength }) => kind !== 'unnamed' && strength === 'credit')
    .flatMap((credit) => creditClaims(credit, taker, article));
  const known = new Set(named.map(({ from }) => from));
  const lesser = others.flatMap((credit) => lesserClaims(credit, taker, article)).filter(({ from }) => !known.has(from));
  return [...own, ...named, ...(takesLesser ? lesser : [])];
}

/** By what it says itself, else under the origin that it is grouped by. */
function reportClaims({ article, isQuoting }: EventReport, named: ReadonlySet<string>, groups: readonly OriginGroup[]): LinkClaim[] {
  const said = claimsOf(article, false, named);
  if (said.length > 0) return said;
  const from = tellerNode(article, groups);
  const basis = from === UNKNOWN ? 'unsaid' : isQuoting ? 'quotes' : 'likeness';
  return [{ from, to: articleNode(article.articleId), basis, evidence: null }];
}

/** The first teller of the origin that an article is grouped by; unknown where that has no name. */
function tellerNode({ articleId }: KnownArticle, groups: readonly OriginGroup[]): string {
  const [teller] = groups.find(({ name, articles }) => name !== null && articles.includes(articleId))?.tellers ?? [];
  return teller === undefined ? UNKNOWN : sourceNode(teller.key);
}

/** The agency, or the outlet that another page names as its source, on whose site the article stands; '' where there is none. */
function sourceOfPage(article: KnownArticle, sources: ReadonlySet<string>): string {
  const own = ownKeyOf(article);
  return agencyOf(article) !== null || sources.has(own) ? own : '';
}

function creditClaims(credit: Credit, taker: string, article: KnownArticle): LinkClaim[] {
  const { citedBy } = credit;
  const key = sourceKey(credit);
  const evidence = evidenceOf(credit, article);
  const from = sourceNode(key);
  if (!citedBy || citedBy === key || sourceNode(citedBy) === taker) return [{ from, to: taker, basis: 'credit', evidence }];
  const through = sourceNode(citedBy);
  return [
    { from: through, to: taker, basis: 'credit', evidence },
    { from, to: through, basis: 'citing', evidence },
  ];
}

function lesserClaims(credit: Credit, taker: string, article: KnownArticle): LinkClaim[] {
  const evidence = evidenceOf(credit, article);
  if (credit.kind === 'unnamed') return [{ from: UNNAMED, to: taker, basis: credit.strength, evidence }];
  return credit.strength === 'mention' ? [{ from: sourceNode(sourceKey(credit)), to: taker, basis: 'mention', evidence }] : [];
}

/** Where an article without any credit most likely comes from: the source that runs the asked article's site, otherwise the likeliest credited one. */
function likeliestOrigin(
  asked: KnownArticle,
  sources: readonly Source[],
  named: ReadonlySet<string>,
  groups: readonly OriginGroup[],
): Pick<LinkClaim, 'from' | 'evidence'> {
  const self = sourceOfPage(asked, named);
  if (self) return { from: sourceNode(self), evidence: null };
  return firstCredited(sources) ?? { from: tellerNode(asked, groups), evidence: null };
}

/** The same for a copy of one section of the asked round-up: of that section's sources. Null where the asked article is one story. */
function sectionOrigin(
  article: KnownArticle | ComparedArticle,
  asked: KnownArticle,
  sources: readonly Source[],
): Pick<LinkClaim, 'from' | 'evidence'> | null {
  if (!('comparison' in article) || !article.comparison.sections?.ofAsked) return null;
  const credited = creditedForShared(asked, article);
  return firstCredited(sources.filter((source) => credited.has(sourceKey(source)))) ?? { from: UNKNOWN, evidence: null };
}

function firstCredited(sources: readonly Source[]): Pick<LinkClaim, 'from' | 'evidence'> | null {
  const credited = sources.find(({ kind, strength }) => kind !== 'unnamed' && strength === 'credit');
  if (!credited) return null;
  return { from: sourceNode(sourceKey(credited)), evidence: credited.evidence.find(({ strength }) => strength === 'credit') ?? null };
}

/** How well founded a link is; 0 is best. Credits come before likeness, and likeness before a mention. */
const WEIGHT: Readonly<Record<LinkBasis, number>> = { credit: 0, citing: 0, 'own-page': 0, likeness: 1, quotes: 1, mention: 2, unsaid: 2 };

/** Each link once, on its best basis. */
function withoutDoubles(claims: readonly LinkClaim[]): LinkClaim[] {
  const best = new Map<string, LinkClaim>();
  for (const claim of claims) {
    const key = `${claim.from}\n${claim.to}`;
    const known = best.get(key);
    if (claim.from !== claim.to && (!known || WEIGHT[claim.basis] < WEIGHT[known.basis])) best.set(key, claim);
  }
  return [...best.values()].sort((a, b) => WEIGHT[a.basis] - WEIGHT[b.basis]);
}

function evidenceOf({ slot, strength, quote }: Credit, { articleId }: KnownArticle): Evidence {
  return { articleId, slot, strength, quote };
}
