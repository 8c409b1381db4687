// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { whenThere } from '../../src/content/when-there';

let state: string;
let running: AbortController;
const start = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  start.mockClear();
  running = new AbortController();
  vi.spyOn(Document.prototype, 'readyState', 'get').mockImplementation(() => state as DocumentReadyState);
  return () => {
    running.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});
const wait = () => whenThere(window, start, running.signal);

test.each(['interactive', 'complete'])('a document that is %s is there', (now) => {
  state = now;
  wait();
  expect(start).toHaveBeenCalledOnce();
});

test('one that is loading is there when it is loaded', () => {
  state = 'loading';
  wait();
  expect(start).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('load'));
  expect(start).toHaveBeenCalledOnce();
});

test('its pictures are not waited for without end, and it is there once', () => {
  state = 'loading';
  wait();
  window.dispatchEvent(new Event('DOMContentLoaded'));
  expect(start).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(start).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('load'));
  expect(start).toHaveBeenCalledOnce();
});

test('nothing is started that was stopped before', () => {
  state = 'loading';
  wait();
  window.dispatchEvent(new Event('DOMContentLoaded'));
  running.abort();
  vi.runAllTimers();
  window.dispatchEvent(new Event('load'));
  expect(start).not.toHaveBeenCalled();
});
