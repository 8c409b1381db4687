// The nodes of a family tree: the sources that links lead from, and the articles.
import { agencyById } from '../../credit/agencies/agencies';
import type { TreeLink, TreeNode } from '../../model/family-tree';
import type { Source } from '../../model/provenance';
import { type Nameable, sourceKey } from '../../model/source-key';
import type { KnownArticle } from '../known-article';

/** Ids of the nodes above articles of which no source is named, or none is known. */
export const UNNAMED = 'unnamed';
export const UNKNOWN = 'unknown';
export const sourceNode = (key: string) => `source ${key}`;
export const articleNode = (articleId: string) => `article ${articleId}`;

type NamedNode = Pick<Nameable, 'agency' | 'name'> & { readonly kind: TreeNode['kind'] };

/** What each source is called, by the id of its node. */
export function namesOf(
  articles: readonly KnownArticle[],
  sources: readonly Source[],
  tellers: readonly (NamedNode & { readonly key: string })[],
): ReadonlyMap<string, NamedNode> {
  const credited = [...sources, ...articles.flatMap(({ credits }) => credits)];
  const grouped = tellers.map((teller) => [sourceNode(teller.key), teller] as const);
  return new Map<string, NamedNode>([...grouped, ...credited.map((source) => [sourceNode(sourceKey(source)), source] as const)]);
}

/** The nodes that links lead from, and one for each article. */
export function nodesOf(articles: readonly KnownArticle[], names: ReadonlyMap<string, NamedNode>, links: readonly TreeLink[]): TreeNode[] {
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]));
  const above = [...ids].filter((id) => !id.startsWith(articleNode(''))).map((id) => nodeAbove(id, names.get(id)));
  return [
    ...above,
    ...articles.map(({ articleId }): TreeNode => ({ id: articleNode(articleId), kind: 'article', name: '', agency: null, articleId })),
  ];
}

function nodeAbove(id: string, named: NamedNode | undefined): TreeNode {
  if (id === UNNAMED || id === UNKNOWN) return { id, kind: id, name: '', agency: null, articleId: null };
  const key = id.slice(sourceNode('').length);
  const agency = agencyById(named?.agency ?? key);
  return { id, kind: named?.kind ?? 'agency', name: agency?.name ?? named?.name ?? key, agency: agency?.id ?? null, articleId: null };
}
