// Sorts the requests that left the browser: those of the pages, those of Chromium itself, and all others.
import type { AskedFor, NewsServer } from '../../fixtures/news-web/server';

/** Chromium's own requests (clock, updates and their files, sign-in). It makes them without any extension too, and no switch turns off all of them. */
const OF_THE_BROWSER = ['clients2.google.com', 'update.googleapis.com', 'accounts.google.com', 'redirector.gvt1.com'];

/** The requested addresses that belong to no page of the news web. */
export function foreignRequests(log: readonly AskedFor[]): string[] {
  return log
    .filter((asked) => !asked.known && !OF_THE_BROWSER.includes(hostOf(asked)))
    .map(({ method, address }) => `${method} ${address}`);
}

/** The pages requested since the last call, in order, without icons. Each visit is one request; reading a page adds none. */
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
