import { RELATION_NAME } from '../answer/RelationName';
import type { MessageKey } from '../messages-text';
import { useTexts } from '../texts-context';
import type { ToldArticle } from './articles-context';

const WORD: Record<ToldArticle['kind'], MessageKey> = {
  ...RELATION_NAME,
  asked: 'thisArticle',
  related: 'toldIndependently',
  version: 'anotherVersion',
};

/** What an article is to the asked one, in a word or two. */
export function RelationWord({ kind }: { kind: ToldArticle['kind'] }) {
  return <>{useTexts().say(WORD[kind])}</>;
}
