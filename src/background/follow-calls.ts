// What the screens ask of follows.
import { askedNow, changedFollow, shownFollow, withChosen } from '../core/follow/choose-follows';
import { useOfToday } from '../core/follow/day-use';
import type { RequestOf, UiToBackground, ValueOf } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { loadSettings } from '../store/settings';
import type { Fetcher } from './fetcher';
import { runReader } from './page-scripts';
import { parseMarkup } from './parse-article';
import { rememberTags } from './session-memory';

/** What a call of the screens gives. */
type Gives<Name extends keyof UiToBackground> = Promise<ValueOf<UiToBackground[Name]>>;
type Asks<Name extends keyof UiToBackground> = RequestOf<UiToBackground[Name]>;

export async function listFollows({ follows }: ArticleStore): Gives<'listFollows'> {
  return { follows: (await follows.all()).map(shownFollow) };
}

/** @param now milliseconds */
export async function addFollows({ chosen }: Asks<'addFollows'>, { follows }: ArticleStore, now: number): Gives<'addFollows'> {
  let before = 0;
  const after = await follows.change((known) => {
    before = known.length;
    return withChosen(known, chosen, now);
  });
  return { added: after.length - before, known: chosen.length - (after.length - before) };
}

export async function changeFollow({ id, ...changes }: Asks<'changeFollow'>, { follows }: ArticleStore): Gives<'changeFollow'> {
  const changed = await follows.changeOne(id, (follow) => changedFollow(follow, changes));
  return changed && shownFollow(changed);
}

/** @param now milliseconds */
export async function removeFollows(
  { ids, withArticles }: Asks<'removeFollows'>,
  store: ArticleStore,
  now: number,
): Gives<'removeFollows'> {
  const removed = new Set(ids);
  let before = 0;
  const after = await store.follows.change((follows) => {
    before = follows.length;
    return follows.filter(({ id }) => !removed.has(id));
  });
  // Should they be followed again, their servers are to name what they have anew.
  for (const id of removed) await rememberTags(id, null);
  let articles = 0;
  for (const id of withArticles ? removed : []) articles += await store.dropSupplied({ follow: id }, now + 1);
  return { removed: before - after.length, articles };
}

/** @param now milliseconds */
export async function askFollows({ ids }: Asks<'askNow'>, { follows }: ArticleStore, now: number): Gives<'askNow'> {
  await follows.change((all) => all.map((follow) => (ids === null || ids.includes(follow.id) ? askedNow(follow, now) : follow)));
  return null;
}

/** @param now milliseconds */
export async function followsToday({ follows }: ArticleStore, now: number): Gives<'followsToday'> {
  const [all, { followArticlesADay, followMegabytesADay }] = await Promise.all([follows.all(), loadSettings()]);
  return { ...useOfToday(all, now), maxArticles: followArticlesADay, maxMegabytes: followMegabytesADay };
}

/** @throws ExpectedError as `runReader` */
export async function findFeeds(tabId: number, fetcher: Pick<Fetcher, 'findFeeds'>): Gives<'findFeeds'> {
  return fetcher.findFeeds(parseMarkup(await runReader(tabId)));
}
