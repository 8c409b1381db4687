// What is read of a follow, in words; each hint says who learns what by it.
import type { Settings } from '../../messages/contract';
import type { MessageKey } from '../messages-text';

type FollowReads = Settings['followReads'];

export const READS_NAME: Readonly<Record<FollowReads, MessageKey>> = {
  titles: 'followTitles',
  'feed-texts': 'followFeedTexts',
  articles: 'followArticles',
};

export const READS_HINT: Readonly<Record<FollowReads, MessageKey>> = {
  titles: 'followTitlesHint',
  'feed-texts': 'followFeedTextsHint',
  articles: 'followArticlesHint',
};
