// What the background asks of the collector page, where that is a page of its own.
import * as z from 'zod/mini';
import { pageMarkup } from '../core/model/page-markup';
import { call } from './call';

export const backgroundToCollector = {
  /** Reads the article from a page's markup. The value is parsed by the background (`parse-article.ts`), as in browsers that need no such page. */
  readMarkup: call(
    () => pageMarkup,
    () => z.unknown(),
  ),
};
