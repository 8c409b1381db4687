// The whole story as JSON for other programs; docs/story-json.md describes it.
import type { Story } from '../../messages/contract';
import { type ArticleInStory, articlesInStory } from './articles-context';

/** Raised when a change of the form would break programs that read the file. */
const STORY_VERSION = 1;

/** @param now when the file is written */
export function toStoryJson(story: Story, now: Date): string {
  const { sources, origins, owners, conflict, earliest } = story.provenance;
  const whole = {
    kind: 'wireprint story',
    version: STORY_VERSION,
    writtenAt: now.toISOString(),
    asked: story.article.articleId,
    articles: [...articlesInStory(story).values()].map(toArticleJson),
    sources,
    origins,
    owners,
    conflict,
    earliest,
    tree: story.tree,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function toArticleJson({ articleId, kind, sibling, other, correctedSince, wrongSources, ...article }: ArticleInStory): object {
  return {
    id: articleId,
    ...article,
    wrongSources: wrongSources.map(({ name }) => name),
    relation: kind,
    ...(other && {
      copied: other.copied,
      quoted: other.quoted,
      story: other.storyShare,
      shared: other.shared,
      isOriginal: other.isOriginal,
      sameOwner: other.sameOwner,
    }),
    ...(sibling && { leftOutSources: sibling.leftOutSources, ...(sibling.section && { section: sibling.section }) }),
    ...(correctedSince && { correctedSince }),
  };
}
