// Opens the page of follows on a stand-in for the background that keeps what is followed, and does what a person would do there.
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { Follow } from '../../../src/messages/follows';
import { Follows } from '../../../src/ui/follows/Follows';
import { draw, region } from '../draw';
import { type Replies, SETTINGS, type Stand } from '../outside';
import { follow, TODAY } from './follows';

/** A background that keeps what is followed. */
export function background(start: readonly Follow[], more: Replies = {}): Replies {
  let follows = start;
  let settings = SETTINGS;
  return {
    getSettings: () => settings,
    changeSettings: (change) => {
      settings = { ...settings, ...(change as Partial<typeof SETTINGS>) };
      return settings;
    },
    listFollows: () => ({ follows }),
    followsToday: () => TODAY,
    addFollows: ({ chosen }) => {
      const fresh = chosen.filter(({ url }) => !follows.some((one) => one.url === url));
      follows = [...follows, ...fresh.map((one) => follow(new URL(one.url).hostname.split('.').at(-2) ?? '', { ...one, asked: null }))];
      return { added: fresh.length, known: chosen.length - fresh.length };
    },
    changeFollow: ({ id, ...changes }) => {
      follows = follows.map((one) => (one.id === id ? ({ ...one, ...changes } as Follow) : one));
      return null;
    },
    removeFollows: ({ ids, withArticles }) => {
      follows = follows.filter(({ id }) => !ids.includes(id));
      return { removed: ids.length, articles: withArticles ? 40 : 0 };
    },
    askNow: () => null,
    ...more,
  };
}

export async function open(stand: Stand): Promise<HTMLElement> {
  const root = await draw(<Follows {...stand} />);
  await vi.waitFor(() => expect(region(root, 'Follow more')).not.toBeNull());
  return root;
}

/** Types an address and submits it. */
export async function type(root: HTMLElement, address: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('.follow-address input');
  if (field === null) throw new Error('No field');
  await act(() => {
    field.value = address;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => field.form?.requestSubmit());
}

export const asks = (stand: Stand, name: string) => stand.calls.filter((call) => call.startsWith(name));
