// The schema of a share of a whole, 0…1.
import * as z from 'zod/mini';

export const share = z.number().check(z.gte(0), z.lte(1));
