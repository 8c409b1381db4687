import { PublishedDate } from '../../answer/PublishedDate';
import { ShowMore } from '../../components/ShowMore';
import type { MessageKey } from '../../messages-text';
import { useTexts } from '../../texts-context';
import { ArticleName } from '../ArticleName';
import { useArticles } from '../articles-context';

const FIRST = 5;

/** Articles that have no place on the line of time. */
export function ApartList({ title, ids }: { title: MessageKey; ids: readonly string[] }) {
  const articles = useArticles();
  const texts = useTexts();
  if (ids.length === 0) return null;
  return (
    <div class="apart">
      <h3>{texts.say(title)}</h3>
      <ShowMore
        entries={ids.flatMap((id) => articles.get(id) ?? [])}
        first={FIRST}
        draw={(article) => (
          <li key={article.articleId}>
            <ArticleName article={article} /> {article.dateCertainty !== 'none' && <PublishedDate iso={article.publishedAt} />}
          </li>
        )}
      />
    </div>
  );
}
