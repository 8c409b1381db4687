// What left the browser: the pages' own requests, what Chromium asks for by itself, and everything else.
import type { AskedFor, NewsServer } from '../../fixtures/news-web/server';

/** Clock, updates and sign-in of Chromium; the same without any extension, and no switch turns all of them off. */
const OF_THE_BROWSER = ['clients2.google.com', 'update.googleapis.com', 'accounts.google.com'];

/** Addresses that were asked for and belong to no page of the news web. */
export function foreignRequests(log: readonly AskedFor[]): string[] {
  return log
    .filter((asked) => !asked.known && !OF_THE_BROWSER.includes(hostOf(asked)))
    .map(({ method, address }) => `${method} ${address}`);
}

/** Pages asked for since the last time, in order, without icons: each visit is one, and reading a page adds none. */
export function takePages(web: NewsServer): string[] {
  return web
    .takeLog()
    .filter(({ known, address }) => known && !address.endsWith('/favicon.ico'))
    .map(({ address }) => address);
}

function hostOf({ method, address }: AskedFor): string {
  if (method === 'CONNECT') return address.replace(/:\d+$/, '');
  return URL.canParse(address) ? new URL(address).hostname : '';
}
