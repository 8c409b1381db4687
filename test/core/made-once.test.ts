import { expect, test, vi } from 'vitest';
import { madeOnce } from '../../src/core/made-once';

test('what is made once is made when it is first asked for, and is the same from then on', () => {
  const make = vi.fn(() => ({}));
  const made = madeOnce(make);
  expect(make).not.toHaveBeenCalled();
  const first = made();
  expect(made()).toBe(first);
  expect(make).toHaveBeenCalledOnce();
});

test('also where it is nothing', () => {
  const make = vi.fn(() => undefined);
  const made = madeOnce(make);
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
