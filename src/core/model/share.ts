import * as z from 'zod/mini';

/** A share of a whole, 0…1. */
export const share = z.number().check(z.gte(0), z.lte(1));
