// A page as the reader script hands it over: its markup as text, and what markup cannot say. The collector makes an article of it.
import * as z from 'zod/mini';
import { MAX_ADDRESS_LENGTH, MAX_FRAMES, MAX_HEADING_LENGTH, MAX_HEADINGS_IN_FRONT, MAX_MARKUP_LENGTH } from '../bounds';
import type { DeepReadonly } from './deep-readonly';

const address = z.string().check(z.maxLength(MAX_ADDRESS_LENGTH));
const markup = z.string().check(z.maxLength(MAX_MARKUP_LENGTH));

/** Which document this is: the address that the browser asked for, and when it began to, in milliseconds since 1970. */
export const documentLoad = z.object({ address, startedAt: z.number() });
export type DocumentLoad = DeepReadonly<z.infer<typeof documentLoad>>;

export const pageMarkup = z.object({
  /** Address that the page shows now. */
  url: address,
  load: documentLoad,
  /** The document as HTML, open shadow roots included, without scripts (JSON-LD stays), styles and comments. */
  markup,
  /** Headings at or above the middle of the view, the nearest first: of several articles in one page they tell which one is in front. */
  headingsInFront: z.array(z.string().check(z.maxLength(MAX_HEADING_LENGTH))).check(z.maxLength(MAX_HEADINGS_IN_FRONT)),
  /** Documents in large frames of the same site, which may hold the article. `base`: the address from which their links start. */
  frames: z.array(z.object({ base: address, markup })).check(z.maxLength(MAX_FRAMES)),
  /** The page was opened just now, so that its text may still be on the way. */
  isNew: z.boolean(),
  /** Most of the view is a frame of another site, which no script in the page can read. */
  hasClosedFrame: z.boolean(),
});
export type PageMarkup = DeepReadonly<z.infer<typeof pageMarkup>>;
