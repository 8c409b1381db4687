// Calls that a content script may make: notice, never clear or export.
import * as z from 'zod/mini';
import { call } from './call';

export const contentToBackground = {
  /** This tab shows what looks like a news article: read it, if the reader's settings let you. */
  noticeArticle: call(z.object({ url: z.string() }), z.null()),
  /** This tab has sent a form: the page that answers it is no public one. */
  noticeForm: call(z.null(), z.null()),
};
