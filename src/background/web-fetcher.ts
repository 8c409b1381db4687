// Fetches for follows through the collector page. Each redirect is looked at before it is followed: only hosts are asked that the reader has let us ask.
import { isPermitted, type Permits } from '../core/follow/permitted';
import { failedLook } from '../core/follow/schedule';
import type { CollectorPage } from './collector-page';
import type { Fetcher } from './fetcher';
import { askOrLed } from './where-led';

const MAX_REDIRECTS = 5;

export function webFetcher(collector: Pick<CollectorPage, 'ask'>): Fetcher {
  return {
    async askFeed(asked) {
      const { follow, now, random } = asked;
      const look = await followed(follow.url, asked, (url, movedTo) => collector.ask('askFeed', { ...asked, url, movedTo }));
      return look ?? { follow: failedLook(follow, 'elsewhere', now, random), tags: null, articles: [], bytes: 0 };
    },
    async fetchArticle(asked) {
      const fetched = await followed(asked.url, asked, (url) => collector.ask('fetchArticle', { url }));
      return fetched ?? { outcome: 'elsewhere', found: null, bytes: 0 };
    },
    findFeeds: (page) => collector.ask('findFeeds', page),
  };
}

/**
 * Asks an address, and where it leads.
 *
 * @param ask gives null where the address leads elsewhere; `movedTo` is where the first address is from now on, null where that is not known
 * @returns null where it leads to what may not be asked, in circles, or nobody knows where
 */
async function followed<Answer extends object>(
  first: string,
  permits: Permits,
  ask: (url: string, movedTo: string | null) => Promise<Answer | null>,
): Promise<Answer | null> {
  let [url, movedTo, isMoving] = [first, null as string | null, true];
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!isPermitted(url, permits)) return null;
    const asked = url;
    const answer = await askOrLed(asked, () => ask(asked, movedTo));
    if (!('led' in answer)) return answer;
    if (answer.led === null) return null;
    url = answer.led.to;
    // What leads to a place that holds for today alone is asked at its old address tomorrow, whatever moved behind it.
    isMoving &&= answer.led.isMove;
    if (isMoving) movedTo = url;
  }
  return null;
}
