// The words of credits: what a page says of where its story comes from.
import * as z from 'zod/mini';
import type { DeepReadonly } from './deep-readonly';

/**
 * Where a credit stands, from the most telling place to the weakest; credits are read nowhere else. `mention` is anything in the story itself.
 * docs/credits.md has an example of each.
 */
export const SLOTS = [
  'wire-id',
  'label',
  'dateline',
  'byline',
  'tail',
  'structured',
  'copyright',
  'republished',
  'platform',
  'author-link',
  'canonical',
  'mention',
] as const;
export const slot = z.enum(SLOTS);
export type Slot = z.infer<typeof slot>;

/** `credit` in any slot but `mention`. */
export const strength = z.enum(['credit', 'mention']);

/** One statement of the page that names an agency, with the page's own words. */
export const credit = z.object({
  /** Id in the table of agencies; null for unnamed "agencies". */
  agency: z.nullable(z.string()),
  /** The agency's name; for unnamed agencies, the page's word for them. */
  name: z.string(),
  slot,
  strength,
  /** The words that say so, as they stand on the page, at most 200 characters. */
  quote: z.string(),
  /** The same words name another source beside this one: "Al Jazeera + Reuters". */
  joint: z.boolean(),
  /** Id of the agency that these words say it was taken from: Reuters in "Al Jazeera, citing Reuters" is cited by Al Jazeera. */
  citedBy: z.nullable(z.string()),
});
export type Credit = DeepReadonly<z.infer<typeof credit>>;
