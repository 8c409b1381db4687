// The words of credits: what a page says of where its story comes from.
import * as z from 'zod/mini';
import type { DeepReadonly } from './deep-readonly';
import { shortText } from './scalars';

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

/**
 * What a source is. `agency`: one of the table of agencies, unless it only distributes texts that others pay for: those, and texts called press releases, are
 * `press-release`. `outlet`: a newspaper, a broadcaster, a site. `institution`: a university, an authority, a company that the text comes from. `unnamed`:
 * "agencies".
 */
export const SOURCE_KINDS = ['agency', 'outlet', 'institution', 'press-release', 'unnamed'] as const;
export const sourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKind>;

/** One statement of the page that names a source, with the page's own words. */
export const credit = z.object({
  /** Id in the table of agencies; null for all other sources. */
  agency: z.nullable(shortText),
  /** Domain of a source that is no agency, where the page links to it or its name is an address; null where it is not known. */
  outlet: z.nullable(shortText),
  /** Name of the agency; otherwise the page's word for the source. */
  name: shortText,
  kind: sourceKind,
  slot,
  strength,
  /** The words that say so, as they stand on the page, at most 200 characters. */
  quote: shortText,
  /** The same words name another source beside this one: "Al Jazeera + Reuters". */
  joint: z.boolean(),
  /** `sourceKey` of the source that these words say cites it: Reuters in "Al Jazeera, citing Reuters" is cited by Al Jazeera. */
  citedBy: z.nullable(shortText),
});
export type Credit = DeepReadonly<z.infer<typeof credit>>;
