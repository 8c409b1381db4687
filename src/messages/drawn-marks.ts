// What marking a page takes from a screen and gives back to it.
import * as z from 'zod/mini';
import type { DeepReadonly } from '../core/model/deep-readonly';
import type { MarkKind } from '../core/model/marks';

/** The words of the legend in the reader's language, and how that is written. */
export const legendWords = z.object({
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  /** What the page is held against, with the outlet's name; null where credits alone are marked. */
  sibling: z.nullable(z.string()),
  copied: z.string(),
  fact: z.string(),
  credit: z.string(),
  nothing: z.string(),
  sampled: z.string(),
  retold: z.string(),
  /** What a click on a kind of marks does. */
  next: z.string(),
  takeAway: z.string(),
});
export type LegendWords = DeepReadonly<z.infer<typeof legendWords>>;

/** Marks of each kind that were found on the page and drawn. */
export const drawnMarks = z.object({ copied: z.int(), fact: z.int(), credit: z.int() } satisfies Record<MarkKind, z.ZodMiniType<number>>);
export type DrawnMarks = DeepReadonly<z.infer<typeof drawnMarks>>;
