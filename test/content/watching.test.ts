import { describe, expect, test, vi } from 'vitest';
import { noticeOnce } from '../../src/content/notice-once';
import { onAddressChange } from '../../src/content/on-address-change';

describe('a page', () => {
  interface Look {
    readonly url: string;
    readonly shown: readonly string[];
    readonly isFilled?: boolean;
    readonly isLast?: boolean;
  }
  const A = 'https://post.example/a';
  const B = 'https://post.example/b';
  const noticing = () => {
    const page = { shown: [] as readonly string[], isFilled: true };
    const told: string[] = [];
    const { look, forget } = noticeOnce({
      headings: () => page.shown,
      looksLikeArticle: () => page.isFilled,
      tell: (url) => told.push(url),
    });
    const see = ({ url, shown, isFilled = true, isLast = false }: Look): void => {
      Object.assign(page, { shown, isFilled });
      look(url, isLast);
    };
    return { told, see, forget };
  };

  test('is told of once, as soon as it looks like an article', () => {
    const { told, see } = noticing();
    see({ url: A, shown: ['A'], isFilled: false });
    see({ url: A, shown: ['A'] });
    see({ url: `${A}#comments`, shown: ['A'] });
    see({ url: B, shown: ['B'] });
    expect(told).toEqual([A, B]);
  });

  test('that has a new address and still the old text is waited for', () => {
    const { told, see } = noticing();
    see({ url: A, shown: ['A'] });
    see({ url: B, shown: ['A'], isLast: true });
    expect(told).toEqual([A]);
    see({ url: B, shown: ['B'] });
    expect(told).toEqual([A, B]);
  });

  test('that appends articles is told of each that comes to the front, and again of one that comes back', () => {
    const { told, see } = noticing();
    const shown = ['A', 'B'];
    see({ url: A, shown });
    see({ url: B, shown });
    expect(told).toEqual([A]);
    see({ url: B, shown, isLast: true });
    see({ url: A, shown, isLast: true });
    expect(told).toEqual([A, B, A]);
  });

  test('that the browser shows again is told of anew', () => {
    const { told, see, forget } = noticing();
    see({ url: A, shown: ['A'] });
    forget();
    see({ url: A, shown: ['A'] });
    expect(told).toEqual([A, A]);
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
