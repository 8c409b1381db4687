// An article as it is kept: the one list of its fields. The store's records, the export file, import and undo all follow from it.
import * as z from 'zod/mini';
import { MAX_CREDITS, MAX_IGNORED_PARAMETERS, MAX_PARAMETER_LENGTH, MAX_TITLE_LENGTH } from '../bounds';
import { credit } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { fingerprint } from './fingerprint';
import { supplied } from './follow';
import { pageStatements } from './page-statements';
import { parts } from './part';
import { addressText, byteArray, domainText, isoDate, moment, primaryTag, shortText, webAddress } from './scalars';

export const storedArticle = z.object({
  /** Given once and never again; the key. It is not exported: another store gives its own. */
  number: z.int(),
  /** `addressKey` of its url and `ignoredParameters`: equal keys are versions of one article. */
  address: addressText,
  /** `addressKey` of the address that the page gives as its own, or was copied from; absent where that is the same, or none. */
  canonical: z.exactOptional(addressText),
  /** Parameters of its url that its page shows not to tell articles apart; absent where there are none. */
  ignoredParameters: z.exactOptional(
    z.array(z.string().check(z.maxLength(MAX_PARAMETER_LENGTH))).check(z.maxLength(MAX_IGNORED_PARAMETERS)),
  ),
  /** Address it was last read at. */
  url: webAddress,
  /** Registrable domain of the outlet, and the name it gives itself. */
  outletDomain: domainText,
  outletName: shortText,
  /** Holder of the outlet's copyright as its page names it; absent where it names none. */
  owner: z.exactOptional(shortText),
  title: z.string().check(z.maxLength(MAX_TITLE_LENGTH)),
  /** BCP 47 primary tag, '' where unknown. */
  lang: primaryTag,
  /** ISO 8601 as the page states it; null where it does not. */
  publishedAt: z.nullable(isoDate),
  /** Present where that date is only likely: `pageDates` says when. */
  publishedLikely: z.exactOptional(z.literal(true)),
  /** When it was first and last read. */
  firstReadAt: moment,
  readAt: moment,
  credits: z.array(credit).check(z.maxLength(MAX_CREDITS)),
  /** What its page says of it besides; absent where it says nothing. */
  page: z.exactOptional(pageStatements),
  /** Its sections that name sources of their own; absent where it is one story. */
  parts: z.exactOptional(parts),
  /** Who read it in the reader's place; absent where the reader has opened it. */
  supplied: z.exactOptional(supplied),
  fingerprint,
  /** Paragraphs joined by line breaks, gzipped; null where the reader does not keep texts. */
  text: z.nullable(byteArray),
});

/** One article, as it was last read. */
export type StoredArticle = DeepReadonly<z.infer<typeof storedArticle>>;
