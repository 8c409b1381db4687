// Hands the articles of a story to its parts, by their ids.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OtherArticle, SiblingCopy, Story, StoryArticle } from '../../messages/contract';

export interface ToldArticle extends StoryArticle {
  /** What it is to the asked article. */
  readonly kind: 'asked' | SiblingCopy['relation'] | 'related' | 'version';
  /** Null for the asked article, its versions and other reports. */
  readonly sibling: SiblingCopy | null;
  /** Null for the asked article and its versions. */
  readonly other: OtherArticle | null;
}

export type ToldArticles = ReadonlyMap<string, ToldArticle>;

/** In the order of the story: the asked article, its siblings, other reports, its versions. */
export function toldArticles({ article, articles, provenance }: Story): ToldArticles {
  const siblings = new Map(provenance.siblings.map((sibling) => [sibling.articleId, sibling]));
  const related = new Map(provenance.related.map((report) => [report.articleId, report]));
  const kindOf = (articleId: string) => {
    if (articleId === article.articleId) return 'asked';
    return siblings.get(articleId)?.relation ?? (related.has(articleId) ? 'related' : 'version');
  };
  return new Map(
    articles.map((told) => {
      const sibling = siblings.get(told.articleId) ?? null;
      const other = sibling ?? related.get(told.articleId) ?? null;
      return [told.articleId, { ...told, kind: kindOf(told.articleId), sibling, other }];
    }),
  );
}

const ArticlesContext = createContext<ToldArticles>(new Map());
export const ArticlesProvider = ArticlesContext.Provider;
export const useArticles = (): ToldArticles => useContext(ArticlesContext);
