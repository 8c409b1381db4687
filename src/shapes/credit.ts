// The schema of what a page says of where its story comes from.
import * as z from 'zod/mini';
import { type Credit, SLOTS, type Strength } from '../core/model/credit';

export const strength = z.enum(['credit', 'mention']) satisfies z.ZodMiniType<Strength>;

export const credit = z.object({
  agency: z.nullable(z.string()),
  name: z.string(),
  slot: z.enum(SLOTS),
  strength,
  quote: z.string(),
  joint: z.boolean(),
  citedBy: z.nullable(z.string()),
}) satisfies z.ZodMiniType<Credit>;
