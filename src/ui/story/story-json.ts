// The whole story as JSON for other programs; docs/story-json.md describes it.
import type { Story } from '../../messages/contract';

/** Raised when a change of the form would break programs that read the file. */
const STORY_VERSION = 1;

/** @param now when the file is written */
export function toStoryJson({ article, articles, provenance, tree }: Story, now: Date): string {
  const { sources, siblings, related, origins, earliest } = provenance;
  const relations = new Map<string, string>([
    [article.articleId, 'asked'],
    ...siblings.map(({ articleId, relation }) => [articleId, relation] as const),
    ...related.map(({ articleId }) => [articleId, 'related'] as const),
  ]);
  const unnamed = new Map(siblings.map((sibling) => [sibling.articleId, sibling.unnamed]));
  const measured = new Map([...siblings, ...related].map((other) => [other.articleId, other]));
  const written = articles.map(({ articleId, ...rest }) => {
    const other = measured.get(articleId);
    return {
      id: articleId,
      ...rest,
      relation: relations.get(articleId) ?? 'version',
      ...(other && {
        copied: other.copied,
        quoted: other.quoted,
        story: other.storyShare,
        shared: other.shared,
        isOriginal: other.isOriginal,
        sameOwner: other.sameOwner,
      }),
      ...(unnamed.has(articleId) && { unnamed: unnamed.get(articleId) }),
    };
  });
  const whole = {
    kind: 'wireprint story',
    version: STORY_VERSION,
    writtenAt: now.toISOString(),
    asked: article.articleId,
    articles: written,
    sources,
    origins,
    earliest,
    tree,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
