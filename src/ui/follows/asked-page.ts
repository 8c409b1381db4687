// The page of an outlet whose feeds are to be chosen: the popup names it in the address. Any site can link there with any words, so only a tab and a site are taken.
import { siteOf } from '../watching/sites';

export interface AskedPage {
  readonly tabId: number;
  readonly site: string;
}

/** Null where the address names no page. */
export function askedPage(search: string): AskedPage | null {
  const asked = new URLSearchParams(search);
  const tabId = Number(asked.get('tab') ?? '');
  const site = siteOf(asked.get('site') ?? '');
  return site !== null && Number.isInteger(tabId) && tabId > 0 ? { tabId, site } : null;
}
