// The numbers by which a report names its articles: [1] is the asked one.
import { type ArticleInStory, useArticles } from '../articles-context';

export interface NumberedArticle {
  readonly article: ArticleInStory;
  /** From 1 on, in the order of the story. */
  readonly number: number;
}

export function useNumberedArticles(): NumberedArticle[] {
  return [...useArticles().values()].map((article, index) => ({ article, number: index + 1 }));
}

/** Null for an article that the story does not list. */
export function useNumberOf(articleId: string): number | null {
  const index = [...useArticles().keys()].indexOf(articleId);
  return index === -1 ? null : index + 1;
}

/** The id of an article's entry in the list. */
export const entryIdOf = (number: number): string => `article-${number}`;
