import { describe, expect, test, vi } from 'vitest';
import { noticeOnce } from '../../src/content/notice-once';
import { onAddressChange } from '../../src/content/on-address-change';

describe('a page', () => {
  test('is told of once, as soon as it looks like an article', () => {
    const told: string[] = [];
    let isFilled = false;
    const look = noticeOnce(
      () => isFilled,
      (url) => told.push(url),
    );
    look('https://post.example/a');
    isFilled = true;
    look('https://post.example/a');
    look('https://post.example/a#comments');
    look('https://post.example/b');
    expect(told).toEqual(['https://post.example/a', 'https://post.example/b']);
  });
});

describe('navigation without reload', () => {
  test('is heard through the Navigation API', () => {
    const navigation = new EventTarget();
    const page = { location: { href: 'a' }, navigation, setInterval: vi.fn(), clearInterval: vi.fn() };
    const running = new AbortController();
    const changed = vi.fn();
    onAddressChange(page, changed, running.signal);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).not.toHaveBeenCalled();
    page.location.href = 'b';
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).toHaveBeenCalledOnce();
    running.abort();
    page.location.href = 'c';
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is found by comparing where there is no such API, and stops', () => {
    let tick = (): void => {};
    const clearInterval = vi.fn();
    const setInterval = (callback: () => void): number => {
      tick = callback;
      return 7;
    };
    const page = { location: { href: 'a' }, setInterval, clearInterval };
    const running = new AbortController();
    const changed = vi.fn();
    onAddressChange(page, changed, running.signal);
    tick();
    page.location.href = 'b';
    tick();
    tick();
    expect(changed).toHaveBeenCalledOnce();
    running.abort();
    expect(clearInterval).toHaveBeenCalledWith(7);
  });
});
