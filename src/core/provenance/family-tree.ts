// The family tree of a story: who took it from whom. Links rest on what pages say, and on likeness where they say nothing.
import { agencyById } from '../credit/agencies/agencies';
import type { Credit } from '../model/credit';
import type { FamilyTree, LinkBasis, TreeLink, TreeNode } from '../model/family-tree';
import type { Evidence, Source } from '../model/provenance';
import type { KnownArticle } from './known-article';
import { chooseMainLinks } from './main-links';
import { agencyOf } from './named-origins';

/** A link before the main ones are chosen. */
type LinkClaim = Omit<TreeLink, 'isMain'>;

const UNNAMED = 'unnamed';
const UNKNOWN = 'unknown';
const agencyNode = (agency: string) => `agency ${agency}`;
const articleNode = (articleId: string) => `article ${articleId}`;

/**
 * A source stands above another only where a page says that the lower one took the story from the upper one. That an article credits both is not enough.
 *
 * @param asked the article asked about
 * @param siblings its sibling copies
 * @param sources the sources that were found for them, likeliest first
 */
export function buildFamilyTree(asked: KnownArticle, siblings: readonly KnownArticle[], sources: readonly Source[]): FamilyTree {
  const articles = [asked, ...siblings];
  const likeliest = likeliestOrigin(asked, sources);
  const isOriginKnown = likeliest.from !== UNKNOWN;
  const said = articles.flatMap((article) => claimsOf(article, article === asked || !isOriginKnown));
  // A mention counts as a link only where no source of the story is known.
  const linked = new Set(said.filter(({ basis }) => basis !== 'mention' || !isOriginKnown).map(({ to }) => to));
  const inferred = articles
    .map(({ articleId }) => articleNode(articleId))
    .filter((node) => !linked.has(node))
    .map((to): LinkClaim => ({ ...likeliest, to, basis: 'likeness' }));
  const links = chooseMainLinks(withoutDoubles([...said, ...inferred]), ({ basis }) => WEIGHT[basis]);
  return { nodes: nodesOf(articles, links), links };
}

/** @param takesLesser also take mentions and unnamed agencies; done for the asked article, and for all where no source of the story is known */
function claimsOf(article: KnownArticle, takesLesser: boolean): LinkClaim[] {
  const self = agencyOf(article);
  const node = articleNode(article.articleId);
  const own: LinkClaim[] = self ? [{ from: agencyNode(self), to: node, basis: 'own-page', evidence: null }] : [];
  const taker = self ? agencyNode(self) : node;
  const others = article.credits.filter(({ agency }) => !self || agency !== self);
  const named = others
    .filter(({ agency, strength }) => agency && strength === 'credit')
    .flatMap((credit) => creditClaims(credit, taker, article));
  const known = new Set(named.map(({ from }) => from));
  const lesser = others.flatMap((credit) => lesserClaims(credit, taker, article)).filter(({ from }) => !known.has(from));
  return [...own, ...named, ...(takesLesser ? lesser : [])];
}

function creditClaims(credit: Credit, taker: string, article: KnownArticle): LinkClaim[] {
  const { agency, citedBy } = credit;
  const evidence = evidenceOf(credit, article);
  const from = agencyNode(agency ?? '');
  if (!citedBy || citedBy === agency || agencyNode(citedBy) === taker) return [{ from, to: taker, basis: 'credit', evidence }];
  const through = agencyNode(citedBy);
  return [
    { from: through, to: taker, basis: 'credit', evidence },
    { from, to: through, basis: 'citing', evidence },
  ];
}

function lesserClaims(credit: Credit, taker: string, article: KnownArticle): LinkClaim[] {
  const evidence = evidenceOf(credit, article);
  if (credit.agency && credit.strength === 'mention') return [{ from: agencyNode(credit.agency), to: taker, basis: 'mention', evidence }];
  return credit.agency ? [] : [{ from: UNNAMED, to: taker, basis: credit.strength, evidence }];
}

/** Where an article without any credit most likely comes from: the agency that runs the asked article's site, otherwise the likeliest credited source. */
function likeliestOrigin(asked: KnownArticle, sources: readonly Source[]): Pick<LinkClaim, 'from' | 'evidence'> {
  const self = agencyOf(asked);
  if (self) return { from: agencyNode(self), evidence: null };
  const credited = sources.find(({ agency, strength }) => agency && strength === 'credit');
  if (!credited?.agency) return { from: UNKNOWN, evidence: null };
  return { from: agencyNode(credited.agency), evidence: credited.evidence.find(({ strength }) => strength === 'credit') ?? null };
}

/** How well founded a link is; 0 is best. Credits come before likeness, and likeness before a mention. */
const WEIGHT: Readonly<Record<LinkBasis, number>> = { credit: 0, citing: 0, 'own-page': 0, likeness: 1, mention: 2 };

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

function nodesOf(articles: readonly KnownArticle[], links: readonly TreeLink[]): TreeNode[] {
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]));
  const above = [...ids].filter((id) => !id.startsWith(articleNode(''))).map(sourceNode);
  return [...above, ...articles.map(({ articleId }): TreeNode => ({ id: articleNode(articleId), kind: 'article', name: '', articleId }))];
}

function sourceNode(id: string): TreeNode {
  if (id === UNNAMED || id === UNKNOWN) return { id, kind: id, name: '', articleId: null };
  const agency = id.slice(agencyNode('').length);
  return { id, kind: 'agency', name: agencyById(agency)?.name ?? agency, articleId: null };
}

function evidenceOf({ slot, strength, quote }: Credit, { articleId }: KnownArticle): Evidence {
  return { articleId, slot, strength, quote };
}
