// Follows feeds: the browser is asked once for all of them, in the click.
import { useState } from 'preact/hooks';
import type { FailureCode } from '../../messages/contract';
import type { FollowReads, FoundFeed } from '../../messages/follows';
import type { UiBrowser } from '../browser';
import type { Ask } from '../start-screen';
import { failureOf } from '../use-call';
import { type FeedAddress, patternsOfFeeds } from './sites-of-feeds';

/** A feed that the reader may choose. */
export type OfferedFeed = FoundFeed & FeedAddress;

/** What came of it: how many are followed now, and were before. */
export type Added =
  | { readonly state: 'added'; readonly added: number; readonly known: number }
  | { readonly state: 'refused' }
  | { readonly state: 'failed'; readonly code: FailureCode };

/** To be called in the click, before anything is awaited. */
export type AddFeeds = (feeds: readonly OfferedFeed[]) => Promise<Added>;

export interface Adding {
  readonly add: AddFeeds;
  /** While the browser asks, or the background stores. */
  readonly isBusy: boolean;
}

export function useAdding(ask: Ask, browser: Pick<UiBrowser, 'askToRead'>, reads: FollowReads, onAdded: () => void): Adding {
  const [isBusy, setBusy] = useState(false);
  const add: AddFeeds = async (feeds) => {
    const asked = browser.askToRead(patternsOfFeeds(feeds));
    setBusy(true);
    try {
      if (!(await asked)) return { state: 'refused' };
      const counts = await ask('addFollows', { chosen: feeds.map(({ url, kind, title }) => ({ url, kind, title, reads })) });
      onAdded();
      return { state: 'added', ...counts };
    } catch (error) {
      return { state: 'failed', code: failureOf(error) };
    } finally {
      setBusy(false);
    }
  };
  return { add, isBusy };
}
