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
  /** One part of a file that is to be saved; `index` counts them from 0, and 0 begins a new file. */
  takeFilePart: call(
    () => z.object({ index: z.int(), text: z.string() }),
    () => z.null(),
  ),
  /** The address of that file, which has so many parts. */
  finishFile: call(
    () => z.object({ parts: z.int() }),
    () => z.object({ url: z.string() }),
  ),
  /** The file has been saved. */
  dropFile: call(
    () => z.null(),
    () => z.null(),
  ),
};
