// An article as it is kept: the one list of its fields. The store's records, the export file, import and undo all follow from it.
import * as z from 'zod/mini';
import { credit } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { fingerprint } from './fingerprint';
import { pageStatements } from './page-statements';
import { parts } from './part';
import { byteArray, moment, webAddress } from './scalars';

export const storedArticle = z.object({
  /** Given once and never again; the key. It is not exported: another store gives its own. */
  number: z.int(),
  /** `addressKey` of its url and `ignoredParameters`: equal keys are versions of one article. */
  address: z.string().check(z.minLength(1)),
  /** `addressKey` of the address that the page gives as its own, or was copied from; absent where that is the same, or none. */
  canonical: z.exactOptional(z.string()),
  /** Parameters of its url that its page shows not to tell articles apart; absent where there are none. */
  ignoredParameters: z.exactOptional(z.array(z.string())),
  /** Address it was last read at. */
  url: webAddress,
  /** Registrable domain of the outlet, and the name it gives itself. */
  outletDomain: z.string(),
  outletName: z.string(),
  /** Holder of the outlet's copyright as its page names it; absent where it names none. */
  owner: z.exactOptional(z.string()),
  title: z.string(),
  /** BCP 47 primary tag, '' where unknown. */
  lang: z.string(),
  /** ISO 8601 as the page states it; null where it does not. */
  publishedAt: z.nullable(z.string()),
  /** Present where that date is only likely: `pageDates` says when. */
  publishedLikely: z.exactOptional(z.literal(true)),
  /** When it was first and last read. */
  firstReadAt: moment,
  readAt: moment,
  credits: z.array(credit),
  /** What its page says of it besides; absent where it says nothing. */
  page: z.exactOptional(pageStatements),
  /** Its sections that name sources of their own; absent where it is one story. */
  parts: z.exactOptional(parts),
  fingerprint,
  /** Paragraphs joined by line breaks, gzipped; null where the reader does not keep texts. */
  text: z.nullable(byteArray),
});

/** One article, as it was last read. */
export type StoredArticle = DeepReadonly<z.infer<typeof storedArticle>>;
