// Calls that a content script may make. They report what a page shows; none reads, clears or exports what is stored.
import * as z from 'zod/mini';
import { MAX_ADDRESS_LENGTH } from '../core/bounds';
import { documentLoad } from '../core/model/page-markup';
import { call } from './call';

/** Letters of the random word that names the marks on a page: 26^12 are too many for a page to guess. */
export const MARKS_TOKEN_LENGTH = 12;

export const contentToBackground = {
  /** This tab shows what looks like a news article: read it, if the reader's settings let you. */
  noticeArticle: call(
    () => z.object({ url: z.string().check(z.maxLength(MAX_ADDRESS_LENGTH)), load: documentLoad }),
    () => z.null(),
  ),
  /** A person fills in or sends a form in this tab: the page that comes next may be private. */
  noticeForm: call(
    () => z.null(),
    () => z.null(),
  ),
  /** The reader took the marks off this page: remove the style that was inserted with them. */
  takeMarksAway: call(
    () => z.object({ token: z.string().check(z.regex(/^[a-z]+$/), z.length(MARKS_TOKEN_LENGTH)) }),
    () => z.null(),
  ),
};
