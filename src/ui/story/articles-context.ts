// Hands the articles of a story, by their ids, to the parts of its page.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OtherArticle, SiblingCopy, Story, StoryArticle } from '../../messages/contract';

export interface ArticleInStory extends StoryArticle {
  /** How it relates to the asked article. */
  readonly kind: 'asked' | SiblingCopy['relation'] | 'related' | 'version';
  /** Null for the asked article, its versions and other reports. */
  readonly sibling: SiblingCopy | null;
  /** Null for the asked article and its versions. */
  readonly other: OtherArticle | null;
}

export type ArticlesInStory = ReadonlyMap<string, ArticleInStory>;

/** In the order of the story: the asked article, its siblings, other reports, its versions. */
export function articlesInStory({ article, articles, provenance }: Story): ArticlesInStory {
  const siblings = new Map(provenance.siblings.map((sibling) => [sibling.articleId, sibling]));
  const related = new Map(provenance.related.map((report) => [report.articleId, report]));
  const kindOf = (articleId: string) => {
    if (articleId === article.articleId) return 'asked';
    return siblings.get(articleId)?.relation ?? (related.has(articleId) ? 'related' : 'version');
  };
  return new Map(
    articles.map((one) => {
      const sibling = siblings.get(one.articleId) ?? null;
      const other = sibling ?? related.get(one.articleId) ?? null;
      return [one.articleId, { ...one, kind: kindOf(one.articleId), sibling, other }];
    }),
  );
}

const ArticlesContext = createContext<ArticlesInStory>(new Map());
export const ArticlesProvider = ArticlesContext.Provider;
export const useArticles = (): ArticlesInStory => useContext(ArticlesContext);
