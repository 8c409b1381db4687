// Apart from the article, so that a screen, which shows outlets, does not load the schema of a page.
import * as z from 'zod/mini';
import type { DeepReadonly } from './deep-readonly';

/** Who runs the site, or whom the page of a portal names: by registrable domain, so that www., m. and amp. are one outlet. */
export const outlet = z.object({
  /**
   * Registrable domain, lower case, e.g. `unsujet.example`; '' where the address is unknown. An outlet that a portal names without its site has the
   * portal's and its name, `yahoo.com/harbour-gazette`.
   */
  domain: z.string(),
  /** Name to show; the domain where the page gives none. */
  name: z.string(),
});
export type Outlet = DeepReadonly<z.infer<typeof outlet>>;
