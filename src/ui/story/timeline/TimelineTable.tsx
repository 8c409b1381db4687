import { PublishedDate } from '../../answer/PublishedDate';
import type { MessageKey } from '../../messages-text';
import { useTexts } from '../../texts-context';
import { ArticleName } from '../ArticleName';
import { type ArticleInStory, useArticles } from '../articles-context';
import { RelationWord } from '../RelationWord';
import { SameAsTable } from '../SameAsTable';
import type { Timeline } from './lay-out-timeline';

export const CERTAINTY_WORD: Readonly<Record<ArticleInStory['dateCertainty'], MessageKey>> = {
  minute: 'certaintyMinute',
  day: 'certaintyDay',
  'zone-unknown': 'certaintyZone',
  none: 'certaintyNone',
};

/** All dates in order of time; those in the future and the unknown ones last. */
export function TimelineTable({ timeline: { rows, future, undated }, earliestId }: { timeline: Timeline; earliestId: string | null }) {
  const texts = useTexts();
  const articles = useArticles();
  const inOrder = [...rows.map(({ articleId }) => articleId), ...future, ...undated].flatMap((id) => articles.get(id) ?? []);
  return (
    <SameAsTable
      columns={['columnPublished', 'columnCertainty', 'columnWho']}
      rows={inOrder}
      draw={(article) => (
        <tr key={article.articleId}>
          <td>
            <PublishedDate
              iso={article.dateCertainty === 'none' ? null : article.publishedAt}
              isLikely={article.publishedLikely ?? false}
            />
            {article.articleId === earliestId && <span class="tag tag-earliest">{texts.say('tagEarliest')}</span>}
          </td>
          <td>
            {texts.say(CERTAINTY_WORD[article.dateCertainty])}
            {future.includes(article.articleId) && ` · ${texts.say('certaintyFuture')}`}
          </td>
          <th scope="row">
            <ArticleName article={article} />{' '}
            <span class="note">
              <RelationWord kind={article.kind} />
            </span>
          </th>
        </tr>
      )}
    />
  );
}
