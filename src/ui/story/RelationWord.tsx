import { RELATION_NAME } from '../answer/RelationName';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import type { ArticleInStory } from './articles-context';

export const RELATION_WORD: Record<ArticleInStory['kind'], MessageKey> = {
  ...RELATION_NAME,
  asked: 'thisArticle',
  related: 'toldIndependently',
  quotes: 'quotesThis',
  quoted: 'quotedHere',
  version: 'anotherVersion',
};

/** How an article relates to the asked one, in a word or two. */
export function RelationWord({ kind }: { kind: ArticleInStory['kind'] }) {
  return <>{useTexts().say(RELATION_WORD[kind])}</>;
}
