// A call of a script in a page that gets no answer is made again, unless the extension is gone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { contentToBackground } from '../../src/messages/content-contract';
import { teller } from '../../src/messages/tell';

const runtime = { id: 'wireprint' as string | undefined, sendMessage: vi.fn() };
const tell = teller<typeof contentToBackground>();
const ENDED = new Error('The message channel closed before a response was received.');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  runtime.id = 'wireprint';
  runtime.sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const told = async (): Promise<unknown> => {
  const telling = tell('noticeForm', null).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return await telling;
};

test('a call that is answered is made once', async () => {
  expect(await told()).toBeUndefined();
  expect(runtime.sendMessage.mock.calls).toEqual([[{ call: 'noticeForm', request: null }]]);
});

test('a call is made again where the background ended before it answered', async () => {
  runtime.sendMessage.mockRejectedValueOnce(ENDED);
  expect(await told()).toBeUndefined();
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('it is not made for ever', async () => {
  runtime.sendMessage.mockRejectedValue(ENDED);
  expect(await told()).toBe(ENDED);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
});

test('it is not made again where the extension was updated or removed', async () => {
  runtime.sendMessage.mockImplementation(() => {
    runtime.id = undefined;
    throw ENDED;
  });
  expect(await told()).toBe(ENDED);
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});
