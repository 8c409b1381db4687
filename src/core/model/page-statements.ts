// What a page says of its article, besides its sources: each part with the page's own words, null where it says nothing.
import * as z from 'zod/mini';
import type { DeepReadonly } from './deep-readonly';

const quote = z.string();

export const pageStatements = z.object({
  /** Signed by the outlet's own people, and no agency beside them. */
  staff: z.nullable(z.object({ value: z.literal(true), quote })),
  kind: z.nullable(z.object({ value: z.enum(['opinion', 'press-release', 'sponsored', 'live', 'brief']), quote })),
  /** `date`: ISO 8601; null where the note gives none. */
  corrected: z.nullable(z.object({ value: z.enum(['correction', 'withdrawal']), quote, date: z.nullable(z.string()) })),
  translated: z.nullable(z.object({ value: z.enum(['machine', 'ai']), quote })),
  /** `value`: ISO 8601. */
  modifiedAt: z.nullable(z.object({ value: z.string(), quote })),
});
export type PageStatements = DeepReadonly<z.infer<typeof pageStatements>>;
