// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onLookChanged, rememberedLook, rememberLook } from '../../src/ui/remembered-look';

beforeEach(() => localStorage.clear());

describe('the remembered look', () => {
  test('is none until one was chosen, then that', () => {
    expect(rememberedLook()).toBeNull();
    rememberLook({ appearance: 'dark', language: 'zh-CN' });
    expect(rememberedLook()).toEqual({ appearance: 'dark', language: 'zh-CN' });
  });

  test.each(['{', '"dark"', '7', '{"appearance":"pink","language":"en"}', '{"appearance":"dark","language":"eo"}'])(
    'is none where it is damaged: %s',
    (stored) => {
      localStorage.setItem('look', stored);
      expect(rememberedLook()).toBeNull();
    },
  );

  test('is none where the browser shuts its storage', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementationOnce(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(rememberedLook()).toBeNull();
  });

  test('is told when another screen changes it, and nothing else is', () => {
    const told = vi.fn();
    onLookChanged(told);
    rememberLook({ appearance: 'light', language: 'ar' });
    dispatchEvent(new StorageEvent('storage', { key: 'other' }));
    dispatchEvent(new StorageEvent('storage', { key: 'look' }));
    expect(told.mock.calls).toEqual([[{ appearance: 'light', language: 'ar' }]]);
  });
});
