// Follows in a browser that ends the background whenever it likes: at random moments of a short run, and for three days of news.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR, MINUTE } from '../../src/core/durations';
import { withChosen } from '../../src/core/follow/choose-follows';
import type { ChosenFollow } from '../../src/core/model/follow';
import { FollowWorld, pageAt, type Request } from './follow-world';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** A world of its own, in a browser of its own. */
function newWorld(): FollowWorld {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  return new FollowWorld();
}

const chosen = (url: string): ChosenFollow => ({ url, kind: 'feed', title: '', reads: 'articles' });
const follow = (world: FollowWorld, urls: readonly string[]) =>
  world.store.follows.change((all) => withChosen(all, urls.map(chosen), world.now));
/** Addresses of all that is stored, each as often as it is. */
async function storedIn(world: FollowWorld): Promise<string[]> {
  const numbers = await world.store.libraryNumbers({ view: 'articles', order: 'newest', words: '' });
  return (await world.store.numbered(numbers)).map(({ url }) => url).sort();
}
const countOf = (requests: readonly Request[], url: string) => requests.filter((request) => request.url === url).length;

describe('ended at random moments', () => {
  const hosts = ['a.example', 'b.example', 'www.reuters.com'];
  const urls = hosts.flatMap((host) => [0, 1, 2].map((at) => `https://${host}/${at}`));

  test('every article is read in the end, none is stored twice, and each is asked for again at most as often as the background was ended', async () => {
    const ends = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(ends, async (kills) => {
        const world = newWorld();
        for (const [at, host] of hosts.entries()) {
          const own = urls.filter((url) => new URL(url).host === host);
          world.feeds.set(
            `https://${host}/feed`,
            own.map((url, number) => ({ at: world.now - 1, article: pageAt(url, at * 10 + number), isWhole: at === 1 && number === 0 })),
          );
        }
        await follow(world, [...world.feeds.keys()]);
        let ended = 0;
        for (const killAfter of kills) {
          world.killAfter = killAfter;
          const isBeforeFirst = world.alarm === null;
          if ((await world.wake(!isBeforeFirst)) === 'killed') ended++;
        }
        world.killAfter = null;
        await world.wake();
        await world.until(world.now + 3 * DAY);
        expect(await storedIn(world)).toEqual([...urls].sort());
        const follows = await world.store.follows.all();
        expect(follows.flatMap(({ waiting }) => waiting)).toEqual([]);
        expect(follows.flatMap(({ headlines }) => headlines.map(({ state }) => state))).toEqual(urls.map(() => 'read'));
        // An agency's articles are read twice.
        for (const url of urls) expect(countOf(world.requests, url)).toBeLessThanOrEqual((url.includes('reuters') ? 2 : 1) + ended);
      }),
      { numRuns: 60 },
    );
  });
});

describe('three days of 50 feeds with 1,000 articles a day', () => {
  test('lose and double nothing while the background is ended 200 times, and every server is asked as seldom as promised', async () => {
    const world = newWorld();
    world.settings = { ...world.settings, followArticlesADay: 5_000, followMegabytesADay: 1_000 };
    const began = world.now;
    let state = 7;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    // Of 45 hosts: five have two feeds. Two are agencies'.
    const hosts = Array.from({ length: 45 }, (_, at) => ['www.reuters.com', 'www.afp.com'][at] ?? `outlet-${at}.example`);
    const feeds = Array.from({ length: 50 }, (_, at) => ({ host: hosts[at % 45] ?? '', url: `https://${hosts[at % 45]}/feed-${at}` }));
    let articles = 0;
    for (const [at, { host, url }] of feeds.entries()) {
      const published = Array.from({ length: 60 }, (_, number) => {
        const article = pageAt(`https://${host}/${at}/${number}`, articles++);
        return { at: began + Math.floor(random() * 3 * DAY), article, isWhole: at % 10 === 9 };
      });
      world.feeds.set(url, published);
    }
    await follow(world, [...world.feeds.keys()]);
    let ended = 0;
    let wakes = 0;
    await world.wake();
    // One day more, for what is read again and what came last.
    for (; world.alarm !== null && world.alarm < began + 4 * DAY + 12 * HOUR; wakes++) {
      const [troubled, other] = [feeds[7]?.url ?? '', feeds[8]?.url ?? ''];
      const isSecondDay = world.now > began + DAY && world.now < began + 2 * DAY;
      if (isSecondDay) world.troubles.set(troubled, 'silent').set(other, 'busy');
      else world.troubles.clear();
      world.killAfter = ended < 200 && random() < 0.2 ? Math.floor(random() * 60) : null;
      if ((await world.wake(true)) === 'killed') ended++;
    }
    const pages = world.requests.filter(({ kind }) => kind === 'page');
    const asked = world.requests.filter(({ kind }) => kind === 'feed');
    const originals = feeds.filter(({ host }) => !host.endsWith('.example')).length * 60;
    console.info(
      `${wakes} wakes, ${ended} ended; ${asked.length} requests for feeds, ${pages.length} for pages of ${articles} articles, ${originals} of them originals`,
    );
    expect(ended).toBe(200);
    // Nothing lost, nothing doubled.
    expect(await storedIn(world)).toEqual([...world.feeds.values()].flatMap((all) => all.map(({ article }) => article.url)).sort());
    expect((await world.store.follows.all()).flatMap(({ waiting }) => waiting)).toEqual([]);
    // Pages: each once, those of agencies once more; what a death cut short is asked for again. Whole texts of feeds need no page, except to be read again.
    expect(pages.length).toBeLessThanOrEqual(articles + originals + ended);
    // Feeds: a quarter of an hour between two looks, less a tenth; sooner only where a death cut the look short.
    const soon = feeds.flatMap(({ url }) => {
      const moments = asked.filter((request) => request.url === url).map(({ from }) => from);
      return moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0));
    });
    expect(soon.filter((gap) => gap < 0.9 * 15 * MINUTE).length).toBeLessThanOrEqual(5 * ended);
    expect(Math.min(...soon)).toBeGreaterThanOrEqual(MINUTE);
    // At most five at once, one a host; pages of a host at least two seconds apart, and one at a time.
    const overlapping = (one: Request, other: Request) => one !== other && one.from < other.to && other.from < one.to;
    const byStart = asked.toSorted((one, other) => one.from - other.from);
    for (const [index, one] of byStart.entries()) {
      const together = byStart.slice(Math.max(0, index - 20), index + 20).filter((other) => overlapping(one, other));
      expect(together.length).toBeLessThanOrEqual(4);
      expect(together.filter(({ url }) => new URL(url).host === new URL(one.url).host)).toEqual([]);
    }
    for (const host of new Set(hosts)) {
      const moments = pages.filter(({ url }) => new URL(url).host === host);
      for (const [index, { from }] of moments.entries())
        if (index > 0) expect(from - (moments[index - 1]?.to ?? 0)).toBeGreaterThanOrEqual(2_000);
    }
    expect(pages.some((one, index) => index > 0 && one.from < (pages[index - 1]?.to ?? 0))).toBe(false);
  });
});
