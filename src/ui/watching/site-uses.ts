// What the reader has said of single sites: read without a click, or never.
import { patternsOfSites, type Settings } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import type { ChangeSettings } from '../use-settings';

export const SITE_USES = ['read', 'never'] as const;
export type SiteUse = (typeof SITE_USES)[number];

/** Each site that is listed. One on both lists is never read. */
export function siteUses({ listedSites, neverSites }: Settings): ReadonlyMap<string, SiteUse> {
  const read = listedSites.map((site) => [site, 'read'] as const);
  return new Map<string, SiteUse>([...read, ...neverSites.map((site) => [site, 'never'] as const)]);
}

/** `saved`, `refused` by the browser, or `failed`: the screen says why. */
export type Using = 'saved' | 'refused' | 'failed';

export interface SiteChanges {
  /** Called in the click or key press itself, in which alone the browser can be asked. */
  readonly use: (sites: readonly string[], use: SiteUse) => Promise<Using>;
  readonly remove: (site: string) => Promise<void>;
  /** Takes that back; the choice for all sites stays as it is. */
  readonly putBack: (site: string, use: SiteUse) => Promise<Using>;
}

export function siteChanges(
  { watching, listedSites, neverSites }: Settings,
  change: ChangeSettings,
  browser: Pick<UiBrowser, 'askToRead' | 'giveBack'>,
): SiteChanges {
  const without = (sites: readonly string[], gone: readonly string[]) => sites.filter((site) => !gone.includes(site));
  const joined = (sites: readonly string[], more: readonly string[]) => [...new Set([...sites, ...more])];
  const areAny = (sites: readonly string[], among: readonly string[]) => sites.some((site) => among.includes(site));
  const giveBack = (sites: readonly string[]) => browser.giveBack(patternsOfSites(sites));

  const read = async (sites: readonly string[], turnsOn: boolean): Promise<Using> => {
    if (!(await browser.askToRead(patternsOfSites(sites)))) return 'refused';
    const saved = await change({
      listedSites: joined(listedSites, sites),
      ...(areAny(sites, neverSites) && { neverSites: without(neverSites, sites) }),
      ...(turnsOn && { watching: 'listed', welcomed: true }),
    });
    return saved === null ? 'failed' : 'saved';
  };
  const never = async (sites: readonly string[]): Promise<Using> => {
    const wereRead = listedSites.filter((site) => sites.includes(site));
    const saved = await change({
      neverSites: joined(neverSites, sites),
      ...(wereRead.length > 0 && { listedSites: without(listedSites, sites) }),
    });
    if (saved !== null && wereRead.length > 0) await giveBack(wereRead);
    return saved === null ? 'failed' : 'saved';
  };
  return {
    // Where nothing is read without a click, a site that is to be read turns it on for the listed ones.
    use: (sites, use) => (use === 'read' ? read(sites, watching === 'off') : never(sites)),
    putBack: (site, use) => (use === 'read' ? read([site], false) : never([site])),
    async remove(site) {
      const wasRead = listedSites.includes(site);
      const saved = await change({
        ...(wasRead && { listedSites: without(listedSites, [site]) }),
        ...(neverSites.includes(site) && { neverSites: without(neverSites, [site]) }),
      });
      if (saved !== null && wasRead) await giveBack([site]);
    },
  };
}
