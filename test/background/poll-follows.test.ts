// What the background does for follows, over a collector that fetches nothing.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeFollows } from '../../src/background/follow-calls';
import { readTab } from '../../src/background/read-tab';
import { languageLists } from '../../src/build/language-lists';
import { describeArticle } from '../../src/core/describe-article';
import { DAY, HOUR, MINUTE } from '../../src/core/durations';
import { changedFollow, withChosen } from '../../src/core/follow/choose-follows';
import type { ChosenFollow, FollowReads, StoredFollow } from '../../src/core/model/follow';
import { newArticle } from '../../src/store/new-article';
import { FollowWorld, pageAt } from './follow-world';
import { pageOf, tabOf } from './pages';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: FollowWorld;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  world = new FollowWorld();
});

const feedOf = (host: string) => `https://${host}/feed`;
const chosen = (host: string, reads: FollowReads = 'articles'): ChosenFollow => ({ url: feedOf(host), kind: 'feed', title: host, reads });
const follow = (...choices: ChosenFollow[]) => world.store.follows.change((all) => withChosen(all, choices, world.now));
const publish = (host: string, count: number, isWhole = false) => {
  const articles = Array.from({ length: count }, (_, at) => pageAt(`https://${host}/${at}`, host.length * 100 + at));
  world.feeds.set(
    feedOf(host),
    articles.map((article) => ({ at: world.now - 1, article, isWhole })),
  );
};
const all = () => world.store.follows.all();
const only = async () => (await all())[0] as StoredFollow;
const asked = (kind: 'feed' | 'page') => world.requests.filter((request) => request.kind === kind).map(({ url }) => url);
const stored = (url: string) => world.store.byUrl(url);

describe('nothing is asked', () => {
  test('with no follows, and no alarm is set', async () => {
    await world.wake();
    expect([world.requests, world.alarm]).toEqual([[], null]);
    await follow(chosen('a.example'));
    await world.wake();
    await world.store.follows.change(() => []);
    await world.wake();
    expect(world.alarm).toBeNull();
  });

  test.each([
    ['while reading is paused', { isPaused: true }, HOUR],
    ['without a connection', { isOffline: true }, 5 * MINUTE],
    ['without a permission', { granted: ['*://other.example/*'] }, null],
  ] as const)('%s', async (_, around, wait) => {
    await follow(chosen('a.example'));
    world.around = { ...world.around, ...around };
    const began = world.now;
    await world.wake();
    expect(world.requests).toEqual([]);
    expect(world.alarm && world.alarm - began).toBe(wait);
    expect(await only()).toMatchObject({ failures: 0, failingSince: null });
  });

  test('over a metered connection, where the reader wants so', async () => {
    await follow(chosen('a.example'));
    world.around = { ...world.around, isMetered: true };
    world.settings = { ...world.settings, followUnmetered: true };
    await world.wake();
    expect([world.requests, (world.alarm ?? 0) - world.now]).toEqual([[], 15 * MINUTE]);
    world.settings = { ...world.settings, followUnmetered: false };
    await world.wake(true);
    expect(asked('feed')).toHaveLength(1);
  });

  test('of a site on the never-list, neither its feed nor its articles in another feed', async () => {
    publish('a.example', 1);
    publish('b.example', 1);
    world.feeds.get(feedOf('b.example'))?.push(...(world.feeds.get(feedOf('a.example')) ?? []));
    await follow(chosen('a.example'), chosen('b.example'));
    world.settings = { ...world.settings, neverSites: ['a.example'] };
    await world.wake();
    expect(world.requests.map(({ url }) => url)).toEqual([feedOf('b.example'), 'https://b.example/0']);
    expect((await all())[0]?.asked?.outcome).toBe('on-never-list');
  });

  test('once the day’s articles are used up, until the next day', async () => {
    publish('a.example', 9);
    await follow(chosen('a.example'));
    world.settings = { ...world.settings, followArticlesADay: 4 };
    await world.wake();
    expect(asked('page')).toHaveLength(4);
    expect(world.alarm).toBe(Date.UTC(2026, 10, 29));
    await world.wake(true);
    expect(asked('page')).toHaveLength(8);
  });
});

describe('a follow', () => {
  test('has its articles read one after the other, each marked, and none twice', async () => {
    publish('a.example', 3);
    await follow(chosen('a.example'));
    await world.wake();
    await world.until(world.now + DAY);
    const { id, headlines, waiting, days } = await only();
    expect(await stored('https://a.example/1')).toMatchObject({ supplied: { by: 'follow', id }, text: null });
    expect(asked('page')).toHaveLength(3);
    expect([headlines.map(({ state }) => state), waiting]).toEqual([['read', 'read', 'read'], []]);
    expect(days[0]?.articles).toBe(3);
    expect(await world.store.oldestReading()).toBeGreaterThan(Date.UTC(2026, 10, 28, 12));
  });

  test('of titles alone has nothing read, and its headlines are shown', async () => {
    publish('a.example', 3);
    await follow(chosen('a.example', 'titles'));
    await world.wake();
    expect([asked('page'), (await only()).headlines.length]).toEqual([[], 3]);
  });

  test('whose feed carries its texts is not asked for pages', async () => {
    publish('a.example', 3, true);
    await follow(chosen('a.example', 'feed-texts'));
    await world.wake();
    const { id, days } = await only();
    expect(await stored('https://a.example/2')).toMatchObject({ supplied: { by: 'follow', id, fromFeed: true } });
    expect([asked('page'), days[0]?.articles]).toEqual([[], 3]);
  });

  test('is told in the same session alone what its server said of its last answer', async () => {
    publish('a.example', 1);
    await follow(chosen('a.example'));
    await world.wake();
    expect((await fakeBrowser.storage.session.get(null))[`tags ${(await only()).id}`]).toMatchObject({ lastModified: expect.any(String) });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('tags');
  });

  test('that is removed while it is asked stays removed, with what it found', async () => {
    publish('a.example', 2, true);
    await follow(chosen('a.example', 'feed-texts'));
    world.onAnswer = async () => void (await world.store.follows.change(() => []));
    await world.wake();
    expect([await all(), await stored('https://a.example/0')]).toEqual([[], null]);
  });

  test('that is removed with its articles, and followed again, has them read anew', async () => {
    publish('a.example', 2);
    await follow(chosen('a.example'));
    await world.wake();
    const { id } = await only();
    expect(await removeFollows({ ids: [id], withArticles: true }, world.store, world.now)).toEqual({ removed: 1, articles: 2 });
    await follow(chosen('a.example'));
    await world.wake();
    expect(asked('page')).toHaveLength(4);
    expect(await stored('https://a.example/1')).not.toBeNull();
  });

  test('that the reader asks while others are asked is asked in the same run', async () => {
    await follow(chosen('a.example'));
    const running = world.wake();
    await follow(chosen('b.example'));
    await Promise.all([running, world.wake()]);
    expect(asked('feed').sort()).toEqual([feedOf('a.example'), feedOf('b.example')]);
  });

  test('is asked again as soon as the browser lets it', async () => {
    await follow(chosen('a.example'));
    world.around = { ...world.around, granted: [] };
    await world.wake();
    expect((await only()).asked?.outcome).toBe('no-permission');
    world.around = { ...world.around, granted: ['https://a.example/*'] };
    await world.wake();
    expect((await only()).asked?.outcome).toBe('same');
  });
});

describe('what goes wrong', () => {
  test('a collector that fails is a feed that is silent, or an article that is tried again', async () => {
    publish('a.example', 1);
    await follow(chosen('a.example'), chosen('b.example'));
    world.troubles.set(feedOf('b.example'), 'throws');
    world.troubles.set('https://a.example/0', 'throws');
    await world.wake();
    const [a, b] = await all();
    expect(b?.asked?.outcome).toBe('silent');
    expect(a?.waiting).toMatchObject([{ tries: 1 }]);
    world.troubles.clear();
    await world.until(world.now + 2 * HOUR);
    expect(await stored('https://a.example/0')).not.toBeNull();
    expect((await all())[1]).toMatchObject({ failures: 0, asked: { outcome: 'same' } });
  });

  test('without a connection no failure is counted, also where it breaks while a feed is asked', async () => {
    await follow(chosen('a.example'));
    world.troubles.set(feedOf('a.example'), 'silent');
    world.onAnswer = async () => {
      world.around = { ...world.around, isOffline: true };
    };
    await world.wake();
    expect(asked('feed')).toHaveLength(1);
    expect(await only()).toMatchObject({ asked: null, failures: 0 });
    world.around = { ...world.around, isOffline: false };
    world.onAnswer = async () => {};
    await world.wake(true);
    expect(await only()).toMatchObject({ asked: { outcome: 'silent' }, failures: 1 });
  });

  test('a page that shows no article leaves its title, and its host is left alone where it is busy', async () => {
    publish('a.example', 4);
    for (const [at, outcome] of (['closed', 'none', 'busy'] as const).entries()) world.troubles.set(`https://a.example/${at}`, outcome);
    await follow(chosen('a.example'));
    await world.wake();
    const { headlines, waiting, days } = await only();
    expect(headlines.map(({ state }) => state)).toEqual(['closed', 'title', 'waiting', 'waiting']);
    expect(days[0]).toMatchObject({ articles: 0, closed: 2 });
    expect(waiting.every(({ at }) => at >= world.now + HOUR - MINUTE)).toBe(true);
  });

  test('a store that fails ends the run, and servers are not asked again for an hour', async () => {
    publish('a.example', 3);
    await follow(chosen('a.example'));
    const { ExpectedError } = await import('../../src/core/errors');
    const full = vi.spyOn(world.store, 'record').mockRejectedValue(new ExpectedError('store-full'));
    await expect(world.wake()).rejects.toThrow('store-full');
    expect(asked('page')).toHaveLength(1);
    expect((world.alarm ?? 0) - world.now).toBe(HOUR);
    full.mockRestore();
    await world.wake(true);
    expect(asked('page')).toHaveLength(4);
  });

  test('an article over which the browser ends the background again and again is put off', async () => {
    publish('a.example', 3);
    world.deadly.add('https://a.example/0');
    await follow(chosen('a.example'));
    const ends = [await world.wake(), await world.wake(true), await world.wake(true)];
    expect(ends).toEqual(['killed', 'killed', 'over']);
    expect(asked('page')).toEqual(['https://a.example/0', 'https://a.example/0', 'https://a.example/1', 'https://a.example/2']);
    expect((await only()).waiting).toMatchObject([{ url: 'https://a.example/0', tries: 1 }]);
  });
});

describe('what the reader has opened', () => {
  const wire = pageOf('dam', 'wire.en', 'paper.example');
  const open = (article = wire, text: Uint8Array | null = new Uint8Array([1])) =>
    world.store.record(newArticle(article, describeArticle(article, languageLists), text, world.now - MINUTE));

  test('is not asked for again', async () => {
    await open();
    world.feeds.set(feedOf('paper.example'), [{ at: 0, article: wire }]);
    await follow(chosen('paper.example'));
    await world.wake();
    expect(asked('page')).toEqual([]);
    expect((await only()).headlines[0]?.state).toBe('read');
  });

  test('is read once more after a day where it is an original, stays opened, and its text is the new one', async () => {
    const original = { ...wire, url: 'https://www.reuters.com/world/dam' };
    const before = await open(original);
    world.feeds.set(feedOf('www.reuters.com'), [{ at: 0, article: original }]);
    world.changed.push({ at: world.now + HOUR, article: { ...original, title: 'Corrected' } });
    await follow(chosen('www.reuters.com'));
    await world.wake();
    await world.until(world.now + 2 * DAY);
    expect(asked('page')).toEqual([original.url]);
    const after = await stored(original.url);
    expect(after).toMatchObject({ title: 'Corrected', readAt: before.readAt, number: before.number });
    expect(after?.supplied).toBeUndefined();
    expect(after?.text?.length).toBeGreaterThan(1);
  });
});

describe('an original', () => {
  test('of an agency is read once more after a day: what changed is a version', async () => {
    const url = 'https://www.reuters.com/world/harbour';
    world.feeds.set(feedOf('www.reuters.com'), [{ at: 0, article: pageAt(url, 1) }]);
    const correction = 'Correction: The harbour is 4 metres deep.';
    world.changed.push({ at: world.now + HOUR, article: pageAt(url, 1, correction) });
    await follow(chosen('www.reuters.com'));
    await world.wake();
    const first = await stored(url);
    await world.until(world.now + 3 * DAY);
    expect(asked('page')).toEqual([url, url]);
    const second = await stored(url);
    expect(second).toMatchObject({ number: first?.number, firstReadAt: first?.firstReadAt, page: { corrected: { quote: correction } } });
    expect(world.requests.filter(({ kind }) => kind === 'page').map(({ from }) => from)[1]).toBeGreaterThan((first?.readAt ?? 0) + DAY - 1);
  });

  test('of an outlet that an article credits is read once more, and one of an outlet that none credits is not', async () => {
    publish('a.example', 1);
    publish('b.example', 1);
    world.feeds.set(feedOf('c.example'), [{ at: 0, article: pageAt('https://c.example/0', 77, 'Source: www.a.example') }]);
    await follow(chosen('a.example'), chosen('b.example'), chosen('c.example'));
    await world.wake();
    await world.until(world.now + 2 * DAY);
    expect(asked('page').filter((url) => url === 'https://a.example/0')).toHaveLength(2);
    expect(asked('page').filter((url) => url === 'https://b.example/0')).toHaveLength(1);
  });

  test('of an outlet that an article credits which the reader opens is read once more too', async () => {
    publish('a.example', 1);
    await follow(chosen('a.example'));
    await world.wake();
    const page = pageAt('https://c.example/0', 77, 'Source: www.a.example');
    await readTab(tabOf(world.store, page, { now: world.now }));
    await vi.waitFor(async () => expect(await only()).toMatchObject({ isCredited: true, waiting: [{ isAgain: true }] }));
  });

  test('that the reader has dropped does not come back', async () => {
    const url = 'https://www.reuters.com/world/harbour';
    world.feeds.set(feedOf('www.reuters.com'), [{ at: 0, article: pageAt(url, 1) }]);
    await follow(chosen('www.reuters.com'));
    await world.wake();
    await world.store.dropNumbers([(await stored(url))?.number ?? 0]);
    await world.until(world.now + 2 * DAY);
    expect([asked('page'), await stored(url)]).toEqual([[url], null]);
  });
});

test('what is no longer wanted is not read: the reader wants titles alone', async () => {
  publish('a.example', 5);
  await follow(chosen('a.example'));
  world.settings = { ...world.settings, followArticlesADay: 1 };
  await world.wake();
  await world.store.follows.change((follows) => follows.map((one) => changedFollow(one, { reads: 'titles' })));
  await world.until(world.now + 2 * DAY);
  expect(asked('page')).toHaveLength(1);
});
