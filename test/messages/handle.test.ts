// Both ends of a conversation in one test: what `send` asks, `handle` answers.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { ExpectedError } from '../../src/core/errors';
import { call } from '../../src/messages/call';
import { type Handlers, handle, type MessageSender } from '../../src/messages/handle';
import { CallFailed, sender } from '../../src/messages/send';
import { teller } from '../../src/messages/tell';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const toPage = {
  double: call(
    () => z.object({ number: z.int() }),
    () => z.int(),
  ),
  nothing: call(
    () => z.null(),
    () => z.null(),
  ),
};
const toContent = {
  notice: call(
    () => z.object({ url: z.string() }),
    () => z.null(),
  ),
};
const handlers: Handlers<typeof toPage> = { double: ({ number }) => 2 * number, nothing: () => null };

const ID = fakeBrowser.runtime.id;
const ownPage = (): MessageSender => ({ id: ID, url: fakeBrowser.runtime.getURL('/popup.html') });
const page: MessageSender = { id: ID, url: 'https://paper.example/a', tab: { id: 7, incognito: true }, frameId: 0 };

/** What all listeners answer to a message of this sender. */
async function replies(message: unknown, from: MessageSender): Promise<unknown[]> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as unknown as (...args: unknown[]) => Promise<unknown[]>;
  return (await trigger(message, from)).filter((reply) => reply !== undefined);
}

/** Lets messages of this sender reach the listeners as data, as a browser does. */
function connect(from: MessageSender): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const [reply] = await replies(JSON.parse(JSON.stringify(message)), from);
    return reply === undefined ? undefined : JSON.parse(JSON.stringify(reply));
  });
}
const failure = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => error,
  );

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  connect(ownPage());
});

describe('a call', () => {
  test('is answered', async () => {
    handle('page', toPage, handlers);
    expect(await sender(toPage)('double', { number: 21 })).toBe(42);
    expect(await sender(toPage)('nothing', null)).toBeNull();
  });

  test('is answered by a handler that takes its time', async () => {
    handle('page', toPage, { ...handlers, double: async ({ number }) => Promise.resolve(3 * number) });
    expect(await sender(toPage)('double', { number: 2 })).toBe(6);
  });

  test('keeps the background awake until it is answered', async () => {
    vi.useFakeTimers();
    const calls = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: calls });
    let answer = (_: number): void => {};
    handle('page', toPage, { ...handlers, double: () => new Promise<number>((resolve) => (answer = resolve)) });
    const asked = sender(toPage)('double', { number: 2 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls.mock.calls.length).toBeGreaterThanOrEqual(3);
    answer(4);
    expect(await asked).toBe(4);
    calls.mockClear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  test('is answered once, by the listener of its own contract', async () => {
    handle('page', toPage, handlers);
    handle('content', toContent, { notice: () => null });
    expect(await replies({ call: 'double', request: { number: 1 } }, ownPage())).toEqual([{ ok: true, value: 2 }]);
  });

  test('that fails as foreseen comes back as its code', async () => {
    handle('page', toPage, {
      ...handlers,
      double: () => {
        throw new ExpectedError('store-full');
      },
    });
    const error = await failure(sender(toPage)('double', { number: 1 }));
    expect(error).toBeInstanceOf(CallFailed);
    expect(error).toMatchObject({ code: 'store-full' });
  });

  test('that fails as foreseen is logged where its message says more than its code', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const damage = new ExpectedError('store-damaged', 'block rows 12 of segment 3: is missing');
    handle('page', toPage, { ...handlers, double: () => Promise.reject(damage) });
    expect(await failure(sender(toPage)('double', { number: 1 }))).toMatchObject({ code: 'store-damaged' });
    expect(logged).toHaveBeenCalledExactlyOnceWith('Wireprint: double: store-damaged:', damage.message);
  });

  test('that fails in any other way is unexpected, and is logged once with its name', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    handle('page', toPage, { ...handlers, double: () => Promise.reject(new TypeError('secret')) });
    const error = await failure(sender(toPage)('double', { number: 1 }));
    expect(error).toMatchObject({ code: 'unexpected' });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(logged).toHaveBeenCalledTimes(1);
    expect(logged.mock.calls[0]?.[0]).toContain('double');
  });

  test('with a request of the wrong shape never reaches its handler', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const double = vi.fn(handlers.double);
    handle('page', toPage, { ...handlers, double });
    expect(await replies({ call: 'double', request: { number: '21' } }, ownPage())).toEqual([{ ok: false, code: 'unexpected' }]);
    expect(double).not.toHaveBeenCalled();
  });

  test('with an answer of the wrong shape is no answer', async () => {
    handle('page', toPage, { ...handlers, double: () => 'many' as unknown as number });
    expect(await failure(sender(toPage)('double', { number: 1 }))).toBeInstanceOf(Error);
  });

  test('that nobody answers fails', async () => {
    expect(await failure(sender(toPage)('double', { number: 1 }))).toBeInstanceOf(Error);
  });
});

describe('a message that is no call of ours is left to others', () => {
  test.each([
    ['text', 'double'],
    ['nothing', null],
    ['an unknown call', { call: 'halve', request: { number: 2 } }],
    ['a name that every object has', { call: 'constructor', request: {} }],
    ['a name of the prototype', { call: '__proto__', request: {} }],
    ['a call that asks nothing', { call: 'double' }],
    ['a call by number', { call: 7, request: {} }],
  ])('%s', async (_what, message) => {
    handle('page', toPage, handlers);
    expect(await replies(message, ownPage())).toEqual([]);
  });
});

describe('trust by sender', () => {
  const double = { call: 'double', request: { number: 1 } };
  const notice = { call: 'notice', request: { url: 'https://paper.example/a' } };

  test('a content script is not heard on calls of our pages', async () => {
    const handler = vi.fn(handlers.double);
    handle('page', toPage, { ...handlers, double: handler });
    expect(await replies(double, page)).toEqual([]);
    expect(handler).not.toHaveBeenCalled();
  });

  test('another extension is heard on none', async () => {
    handle('page', toPage, handlers);
    handle('content', toContent, { notice: () => null });
    for (const message of [double, notice])
      for (const from of [ownPage(), page]) expect(await replies(message, { ...from, id: 'other' })).toEqual([]);
  });

  test('a content script is told apart by its tab', async () => {
    const handler = vi.fn(() => null);
    handle('content', toContent, { notice: handler });
    connect(page);
    vi.stubGlobal('chrome', fakeBrowser);
    await teller<typeof toContent>()('notice', notice.request);
    expect(handler).toHaveBeenCalledWith(notice.request, { tabId: 7, url: 'https://paper.example/a', isPrivate: true });
  });

  test('our own page has no tab to be told apart by', async () => {
    const handler = vi.fn(handlers.double);
    handle('page', toPage, { ...handlers, double: handler });
    await sender(toPage)('double', { number: 1 });
    expect(handler).toHaveBeenCalledWith({ number: 1 }, null);
  });
});
