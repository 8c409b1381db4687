import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { END_PAUSE } from '../../src/background/alarms';
import { changePause, currentPause, setPauseAlarm } from '../../src/background/pause';
import { HOUR, MINUTE } from '../../src/core/durations';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
/** Chrome's storage, which outlives the browser. */
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/store/trusted-storage', () => ({
  readTrusted: async (key: string) => kept.get(key),
  writeTrusted: async (key: string, value: unknown) => void kept.set(key, value),
}));

const NOW = Date.parse('2024-05-03T10:00:00Z');
const alarm = async () => (await fakeBrowser.alarms.get(END_PAUSE))?.scheduledTime ?? null;
/** The browser is closed and opened again. */
const restart = () => fakeBrowser.reset();

beforeEach(() => {
  kept.clear();
  fakeBrowser.reset();
});

test('nothing is paused at first', async () => {
  expect(await currentPause(NOW)).toBeNull();
});

describe('for an hour', () => {
  beforeEach(async () => {
    await changePause('hour', NOW);
  });

  test('it ends then, and the background is woken to say so', async () => {
    expect(await currentPause(NOW + HOUR - 1)).toEqual({ until: NOW + HOUR });
    expect(await currentPause(NOW + HOUR)).toBeNull();
    expect(await alarm()).toBe(NOW + HOUR);
  });

  test('it goes on where the browser was closed meanwhile', async () => {
    restart();
    await setPauseAlarm(NOW + MINUTE);
    expect(await currentPause(NOW + MINUTE)).toEqual({ until: NOW + HOUR });
    expect(await alarm()).toBe(NOW + HOUR);
  });

  test('it ends where it is ended', async () => {
    expect(await changePause(null, NOW + MINUTE)).toBeNull();
    expect(await alarm()).toBeNull();
  });
});

describe('until the browser is closed', () => {
  beforeEach(async () => {
    await changePause('hour', NOW);
    await changePause('restart', NOW);
  });

  test('it outlasts the background and every hour', async () => {
    expect(await currentPause(NOW + 9 * HOUR)).toEqual({ until: null });
    expect(await alarm()).toBeNull();
  });

  test('it ends with the browser', async () => {
    restart();
    expect(await currentPause(NOW + MINUTE)).toBeNull();
  });
});
