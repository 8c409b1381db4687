// Hands the articles of a story, by their ids, to the parts of its page.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CorrectedSince, OtherArticle, RelatedReport, SiblingCopy, Story, StoryArticle } from '../../messages/contract';
import { correctedSinceOf } from '../corrected-since-of';

/** `quotes`: it quotes the asked article. `quoted`: the asked article quotes it. */
type ReportKind = 'related' | 'quotes' | 'quoted';

export interface ArticleInStory extends StoryArticle {
  /** How it relates to the asked article. */
  readonly kind: 'asked' | SiblingCopy['relation'] | ReportKind | 'version';
  /** Null for the asked article, its versions and other reports. */
  readonly sibling: SiblingCopy | null;
  /** Null for the asked article and its versions. */
  readonly other: OtherArticle | null;
  /** Null where no page of the story was corrected after it, or that is not known. */
  readonly correctedSince: CorrectedSince | null;
}

export type ArticlesInStory = ReadonlyMap<string, ArticleInStory>;

/** In the order of the story: the asked article, its siblings, other reports, its versions. */
export function articlesInStory(story: Story): ArticlesInStory {
  const { article, articles, provenance } = story;
  const siblings = new Map(provenance.siblings.map((sibling) => [sibling.articleId, sibling]));
  const related = new Map(provenance.related.map((report) => [report.articleId, report]));
  const kindOf = (articleId: string) => {
    if (articleId === article.articleId) return 'asked';
    const report = related.get(articleId);
    return siblings.get(articleId)?.relation ?? (report ? reportKind(report) : 'version');
  };
  return new Map(
    articles.map((one) => {
      const sibling = siblings.get(one.articleId) ?? null;
      const other = sibling ?? related.get(one.articleId) ?? null;
      const correctedSince = correctedSinceOf(one.articleId, story);
      return [one.articleId, { ...one, kind: kindOf(one.articleId), sibling, other, correctedSince }];
    }),
  );
}

/** Another report, seen from the asked article. */
function reportKind({ quoter }: RelatedReport): ReportKind {
  if (quoter === null) return 'related';
  return quoter === 'other' ? 'quotes' : 'quoted';
}

const ArticlesContext = createContext<ArticlesInStory>(new Map());
export const ArticlesProvider = ArticlesContext.Provider;
export const useArticles = (): ArticlesInStory => useContext(ArticlesContext);
