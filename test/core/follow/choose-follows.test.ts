import { describe, expect, test } from 'vitest';
import { askedNow, changedFollow, followId, shownFollow, withChosen } from '../../../src/core/follow/choose-follows';
import { follow, type StoredFollow, storedFollow } from '../../../src/core/model/follow';

const chosen = (url: string) => ({ url, kind: 'feed', title: 'Harbour', reads: 'articles' }) as const;
const [known] = withChosen([], [chosen('https://harbour.example/feed')], 1_000) as [StoredFollow];

describe('choosing', () => {
  test('makes a follow that is asked at once, as its schemas say', () => {
    expect(known).toMatchObject({
      id: followId('https://harbour.example/feed'),
      outletDomain: 'harbour.example',
      nextAt: 1_000,
      asked: null,
    });
    expect(storedFollow().parse(known)).toEqual(known);
    expect(follow().parse(shownFollow(known))).toEqual(shownFollow(known));
    expect(shownFollow(known)).not.toHaveProperty('seen');
  });

  test.each([
    ['again', 'https://harbour.example/feed'],
    ['with an anchor', 'https://harbour.example/feed#top'],
    ['no address of the web', 'ftp://harbour.example/feed'],
    ['no address', 'harbour'],
    ['with a password', 'https://me:secret@harbour.example/other'],
  ])('the same or nothing adds nothing: %s', (_what, url) => {
    expect(withChosen([known], [chosen(url)], 2_000)).toEqual([known]);
  });

  test('a feed that has moved is known at both addresses', () => {
    const moved = { ...known, url: 'https://new.example/feed', movedFrom: known.url };
    expect(withChosen([moved], [chosen(known.url), chosen(moved.url)], 2_000)).toEqual([moved]);
  });

  test('ends at the bound', () => {
    const many = Array.from({ length: 1_005 }, (_, at) => chosen(`https://harbour.example/${at}`));
    expect(withChosen([], many, 1)).toHaveLength(1_000);
  });
});

test('what is no longer wanted is not read', () => {
  const headline = { title: 'Ferry', url: 'https://harbour.example/1', publishedAt: null, at: 1, state: 'waiting' } as const;
  const waiting = { ...known, headlines: [headline], waiting: [{ url: headline.url, at: 1 }] };
  expect(changedFollow(waiting, { reads: 'titles' })).toMatchObject({ reads: 'titles', waiting: [], headlines: [{ state: 'title' }] });
  expect(changedFollow(waiting, { title: 'Port', isPaused: true })).toMatchObject({ title: 'Port', isPaused: true, waiting: [{ at: 1 }] });
});

test('a feed that rests is asked when the reader asks, but not on every click, nor where it is gone or paused', () => {
  const asked = { ...known, asked: { at: 100_000, outcome: 'silent', newItems: 0 }, nextAt: 9e9, endedBy: 'resting' } as const;
  expect(askedNow(asked, 200_000)).toMatchObject({ nextAt: 200_000, endedBy: null });
  expect(askedNow(asked, 110_000)).toBe(asked);
  const [gone, paused] = [{ ...asked, endedBy: 'gone' } as const, { ...asked, isPaused: true }];
  expect([askedNow(gone, 200_000), askedNow(paused, 200_000)]).toEqual([gone, paused]);
});
