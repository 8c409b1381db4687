// Calls that a content script may make: notice, never clear or export.
import * as z from 'zod/mini';
import { call } from './call';

/** Letters of the word that names the marks on a page. */
export const MARKS_TOKEN_LENGTH = 12;

export const contentToBackground = {
  /** This tab shows what looks like a news article: read it, if the reader's settings let you. */
  noticeArticle: call(z.object({ url: z.string() }), z.null()),
  /** This tab has sent a form: the page that answers it is no public one. */
  noticeForm: call(z.null(), z.null()),
  /** The reader has had enough of the marks on this page: remove the style that was inserted with them. */
  takeMarksAway: call(z.object({ token: z.string().check(z.regex(/^[a-z]+$/), z.length(MARKS_TOKEN_LENGTH)) }), z.null()),
};
