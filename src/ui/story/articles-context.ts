// Hands the articles of a story to its parts, by their ids.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SiblingCopy, Story, StoryArticle } from '../../messages/contract';

export interface ToldArticle extends StoryArticle {
  /** What it is to the asked article. */
  readonly kind: 'asked' | SiblingCopy['relation'] | 'related';
  readonly isOriginal: boolean;
}

export type ToldArticles = ReadonlyMap<string, ToldArticle>;

/** In the order of the story: the asked article, its siblings, other reports. */
export function toldArticles({ article, articles, provenance }: Story): ToldArticles {
  const siblings = new Map(provenance.siblings.map((sibling) => [sibling.articleId, sibling]));
  return new Map(
    articles.map((told) => {
      const sibling = siblings.get(told.articleId);
      const kind = told.articleId === article.articleId ? 'asked' : (sibling?.relation ?? 'related');
      return [told.articleId, { ...told, kind, isOriginal: sibling?.isOriginal ?? false }];
    }),
  );
}

const ArticlesContext = createContext<ToldArticles>(new Map());
export const ArticlesProvider = ArticlesContext.Provider;
export const useArticles = (): ToldArticles => useContext(ArticlesContext);
