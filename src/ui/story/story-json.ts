// The whole story as JSON for other programs; docs/story-json.md describes it. Raised when a program that reads it would have to change.
import type { Story } from '../../messages/contract';

const STORY_VERSION = 1;

/** @param now when it is written */
export function toStoryJson({ article, articles, provenance, tree }: Story, now: Date): string {
  const { sources, siblings, related, origins, earliest } = provenance;
  const relations = new Map<string, string>([...siblings.map(({ articleId, relation }) => [articleId, relation] as const)]);
  const measured = new Map([...siblings, ...related].map((other) => [other.articleId, other]));
  const told = articles.map(({ articleId, ...rest }) => {
    const other = measured.get(articleId);
    return {
      id: articleId,
      ...rest,
      relation: articleId === article.articleId ? 'asked' : (relations.get(articleId) ?? 'related'),
      ...(other && { copied: other.copied, quoted: other.quoted, story: other.story, shared: other.shared, isOriginal: other.isOriginal }),
    };
  });
  const whole = {
    kind: 'wireprint story',
    version: STORY_VERSION,
    writtenAt: now.toISOString(),
    asked: article.articleId,
    articles: told,
    sources,
    origins,
    earliest,
    tree,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
