import { describe, expect, test, vi } from 'vitest';
import { noticeOnce } from '../../src/content/notice-once';
import { onAddressChange } from '../../src/content/on-address-change';

describe('a page', () => {
  const page = { shown: 'A', isFilled: true };
  const toldOf = (visits: readonly (readonly [url: string, shown: string, isFilled?: boolean])[]): string[] => {
    const told: string[] = [];
    const look = noticeOnce({ title: () => page.shown, looksLikeArticle: () => page.isFilled, tell: (url) => told.push(url) });
    for (const [url, shown, isFilled = true] of visits) {
      Object.assign(page, { shown, isFilled });
      look(url);
    }
    return told;
  };

  test('is told of once, as soon as it looks like an article', () => {
    expect(
      toldOf([
        ['https://post.example/a', 'A', false],
        ['https://post.example/a', 'A'],
        ['https://post.example/a#comments', 'A'],
        ['https://post.example/b', 'B'],
      ]),
    ).toEqual(['https://post.example/a', 'https://post.example/b']);
  });

  test('that has a new address and still the old text is waited for', () => {
    expect(
      toldOf([
        ['https://post.example/a', 'A'],
        ['https://post.example/b', 'A'],
        ['https://post.example/b', 'B'],
      ]),
    ).toEqual(['https://post.example/a', 'https://post.example/b']);
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
