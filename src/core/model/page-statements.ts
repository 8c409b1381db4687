// What a page says of its article, besides its sources: each part with the page's own words, null where it says nothing.
import * as z from 'zod/mini';
import { MAX_AMENDMENTS } from '../bounds';
import type { DeepReadonly } from './deep-readonly';
import { isoDate, shortText } from './scalars';

const quote = shortText;

/** What a note on a mistake names as wrong and as right, as it writes them. */
export const amendment = z.object({ old: shortText, now: shortText });
export type Amendment = DeepReadonly<z.infer<typeof amendment>>;

/** A note on a mistake, or a notice that the article was taken back. */
const corrected = z.object({
  value: z.enum(['correction', 'withdrawal']),
  quote,
  /** When, ISO 8601, as the note itself says; null where it does not. */
  date: z.nullable(isoDate),
  /** Absent where it names no such pair. */
  amendments: z.exactOptional(z.array(amendment).check(z.maxLength(MAX_AMENDMENTS))),
  /** When the page was last read without this note, ISO 8601; absent where it was not. */
  newSince: z.exactOptional(isoDate),
});

export const pageStatements = z.object({
  /** Signed by the outlet's own people, and no agency beside them. */
  staff: z.nullable(z.object({ value: z.literal(true), quote })),
  /** Who signed it by name. Absent where nobody did, or where the words say that they are the outlet's own people: then `staff` has them. */
  signed: z.exactOptional(z.object({ value: shortText, quote })),
  kind: z.nullable(z.object({ value: z.enum(['opinion', 'press-release', 'sponsored', 'live', 'brief']), quote })),
  corrected: z.nullable(corrected),
  translated: z.nullable(z.object({ value: z.enum(['machine', 'ai']), quote })),
  /** Only part of the article is on the page: the rest is for subscribers, or the text breaks off. Absent where nothing shows that there is more. */
  partial: z.exactOptional(z.object({ value: z.enum(['paywall', 'cut']), quote })),
  /** `value`: ISO 8601. */
  modifiedAt: z.nullable(z.object({ value: isoDate, quote })),
});
export type PageStatements = DeepReadonly<z.infer<typeof pageStatements>>;
