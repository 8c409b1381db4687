// Calls that a content script may make: notice, never clear or export.
import * as z from 'zod/mini';
import { call } from './call';

export const contentToBackground = {
  /** This tab shows what looks like a news article: read it, if the reader's settings let you. */
  noticeArticle: call(z.object({ url: z.string() }), z.null()),
};
