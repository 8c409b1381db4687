// A section of a round-up that names sources of its own, as it is kept: enough to recognise a copy of it, and to say whom it credits.
import * as z from 'zod/mini';
import { MAX_CREDITS, MAX_PRINTS, MAX_SECTION_HEADING, MAX_SECTIONS } from '../bounds';
import { credit } from './credit';
import type { DeepReadonly } from './deep-readonly';

const part = z.object({
  /** Its heading; where it has none its lead-in or its first words. */
  heading: z.string().check(z.maxLength(MAX_SECTION_HEADING)),
  credits: z.array(credit).check(z.maxLength(MAX_CREDITS)),
  /** Distinct shingles of its text that no other section has. */
  shingleCount: z.int().check(z.gte(0), z.lte(MAX_PRINTS)),
  /** Those of them that the article's fingerprint keeps, ascending, without the quoted flag. Plain numbers, since rows hold this field as JSON. */
  shingles: z.array(z.int().check(z.gte(0), z.lt(2 ** 32))).check(z.maxLength(MAX_PRINTS)),
});
export const parts = z.array(part).check(z.maxLength(MAX_SECTIONS));
export type Part = DeepReadonly<z.infer<typeof part>>;
