import { describe, expect, test } from 'vitest';
import { shownFollow, withChosen } from '../../../src/core/follow/choose-follows';
import { articlesByDay, followState } from '../../../src/core/follow/follow-state';
import type { Follow, StoredFollow } from '../../../src/core/model/follow';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 20_000 * DAY + 5;
const [stored] = withChosen([], [{ url: 'https://paper.example/rss', kind: 'feed', title: 'Paper', reads: 'articles' }], NOW);
const FOLLOW = shownFollow(stored as StoredFollow);
const asked = (outcome: NonNullable<Follow['asked']>['outcome']) => ({ asked: { at: NOW, outcome, newItems: 0 } });
const day = (articles: number, closed: number) => ({ days: [{ day: 20_000, articles, closed, bytes: 0 }] });

describe('what is said of a follow', () => {
  test.each<[string, Partial<Follow>, string]>([
    ['it was not asked yet', {}, 'not-asked'],
    ['it has something new', asked('new'), 'new'],
    ['it has nothing new', asked('same'), 'same'],
    ['its outlet refuses', asked('refused'), 'refused'],
    ['the reader paused it, whatever came before', { ...asked('refused'), isPaused: true }, 'paused'],
    ['it rests, whatever failed last', { ...asked('silent'), endedBy: 'resting' }, 'resting'],
    ['it is gone', { ...asked('gone'), endedBy: 'gone' }, 'gone'],
    ['most of its pages are closed', { ...asked('new'), ...day(2, 3) }, 'paywalled'],
    ['two pages are closed, which says nothing yet', { ...asked('new'), ...day(0, 2) }, 'new'],
    ['more pages are open than closed', { ...asked('same'), ...day(9, 5) }, 'same'],
    ['its pages are no longer read', { ...asked('new'), ...day(0, 9), reads: 'titles' }, 'new'],
    ['it fails, and its pages were closed', { ...asked('failing'), ...day(0, 9) }, 'failing'],
  ])('%s', (_what, changed, state) => {
    expect(followState({ ...FOLLOW, ...changed })).toBe(state);
  });
});

test('fourteen days are drawn up to today, and days without articles are 0', () => {
  const days = [19_980, 19_987, 19_999, 20_000].map((counted, at) => ({ day: counted, articles: at + 1, closed: 0, bytes: 0 }));
  expect(articlesByDay({ days }, NOW)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4]);
});
