// Takes what the reader script and the collector gave: a page's markup; nothing, an article, or a failure of ours.
import { ExpectedError } from '../core/errors';
import { type Article, article, readerFailure } from '../core/model/article';
import { type PageMarkup, pageMarkup } from '../core/model/page-markup';

/**
 * @param taken what the reader script gave, unparsed
 * @throws an Error where the script failed or does not keep to the bounds of a page: a bug
 */
export function parseMarkup(taken: unknown): PageMarkup {
  return parsed(taken, pageMarkup, 'The reader script', 'page');
}

/**
 * @param found what the collector gave, unparsed
 * @throws ExpectedError `not-an-article` where the page shows none, `text-in-frame` where a frame hides it; an Error where the collector failed or does not keep to the bounds of an article: a bug
 */
export function parseArticle(found: unknown): Article {
  if (found === null) throw new ExpectedError('not-an-article');
  return parsed(found, article, 'The collector', 'article');
}

/** What is used of a schema. */
interface Schema<Value> {
  safeParse(given: unknown): { readonly data: Value; readonly error?: undefined } | { readonly data?: undefined; readonly error: Refusal };
}
interface Refusal {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

function parsed<Value>(given: unknown, schema: Schema<Value>, giver: string, what: string): Value {
  const failure = readerFailure.safeParse(given).data;
  if (failure?.code) throw new ExpectedError(failure.code, failure.failed);
  if (failure) throw new Error(`${giver} failed: ${failure.failed}`);
  const { data, error } = schema.safeParse(given);
  if (error)
    throw new Error(`${giver} gave no ${what}: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  return data;
}
