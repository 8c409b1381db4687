// What marking a page takes and gives, apart from the marks themselves, whose script has no room for schemas.
import * as z from 'zod/mini';
import type { DrawnMarks, LegendWords } from './marks-to-draw';

export const legendWords = z.object({
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  sibling: z.nullable(z.string()),
  copied: z.string(),
  fact: z.string(),
  credit: z.string(),
  nothing: z.string(),
  sampled: z.string(),
  retold: z.string(),
  next: z.string(),
  takeAway: z.string(),
}) satisfies z.ZodMiniType<LegendWords>;

export const drawnMarks = z.object({ copied: z.int(), fact: z.int(), credit: z.int() }) satisfies z.ZodMiniType<DrawnMarks>;
