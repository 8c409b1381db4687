// The schema of what the reader set: from the browser's storage, from a file, or from a screen.
import * as z from 'zod/mini';
import { APPEARANCES, KEEP_DAYS, LANGUAGES, type Settings } from '../core/model/settings';

export const settings = z.object({
  watching: z.enum(['off', 'all', 'listed']),
  listedSites: z.array(z.string()),
  neverSites: z.array(z.string()),
  keepDays: z.int().check(z.gte(KEEP_DAYS.min), z.lte(KEEP_DAYS.max)),
  keepText: z.boolean(),
  appearance: z.enum(APPEARANCES),
  language: z.enum(['browser', ...LANGUAGES]),
  letterKeys: z.boolean(),
  welcomed: z.boolean(),
}) satisfies z.ZodMiniType<Settings>;
