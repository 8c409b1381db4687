// Takes what the reader script gave: nothing, an article, or a failure of ours.
import { ExpectedError } from '../core/errors';
import { type Article, article, readerFailure } from '../core/model/article';

/**
 * @param found what the reader script gave, unparsed
 * @throws ExpectedError `not-an-article` where the page shows none; an Error where the script failed or does not keep to the bounds of an article: a bug
 */
export function parseArticle(found: unknown): Article {
  if (found === null) throw new ExpectedError('not-an-article');
  const failure = readerFailure.safeParse(found);
  if (failure.success) throw new Error(`The reader script failed: ${failure.data.failed}`);
  const { data, error } = article.safeParse(found);
  if (error)
    throw new Error(
      `The reader script gave no article: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  return data;
}
