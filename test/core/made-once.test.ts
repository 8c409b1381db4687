import { expect, test, vi } from 'vitest';
import { madeOnce, madeOnceFor } from '../../src/core/made-once';

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

test('what is made once for an owner and a key is another for any other of the two', () => {
  const make = vi.fn((_owner: object, key: string) => ({ key }));
  const made = madeOnceFor(make);
  const [one, two] = [{}, {}];
  expect(made(one, 'a')).toBe(made(one, 'a'));
  expect(make).toHaveBeenCalledOnce();
  expect(made(one, 'b')).toEqual({ key: 'b' });
  expect(made(two, 'a')).not.toBe(made(one, 'a'));
});

test('also where that is nothing', () => {
  const make = vi.fn(() => null);
  const made = madeOnceFor(make);
  const owner = {};
  expect([made(owner, 'a'), made(owner, 'a')]).toEqual([null, null]);
  expect(make).toHaveBeenCalledOnce();
});
