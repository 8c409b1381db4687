import type { StoryArticle } from '../../messages/contract';
import { LinkedTitle } from '../answer/ArticleTitle';
import { OutletName } from '../answer/OutletName';

/** Outlet and title, as a table or a list of many articles needs them. */
export function ArticleName({ article }: { article: StoryArticle }) {
  return (
    <>
      <strong>
        <OutletName outlet={article.outlet} />
      </strong>{' '}
      <LinkedTitle article={article} />
    </>
  );
}
