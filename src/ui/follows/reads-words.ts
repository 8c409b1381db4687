// What is read of a follow, in words; each hint says who learns what by it.
import type { FollowReads } from '../../messages/follows';
import type { MessageKey } from '../messages-text';

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
