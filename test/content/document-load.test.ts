import { expect, test } from 'vitest';
import { documentLoad } from '../../src/content/document-load';
import { MAX_ADDRESS_LENGTH } from '../../src/core/bounds';

const windowOf = (names: readonly string[]) =>
  ({ performance: { timeOrigin: 1_000.5, getEntriesByType: () => names.map((name) => ({ name })) } }) as unknown as Window;

test('a document is named by what the browser asked for, and when', () => {
  expect(documentLoad(windowOf(['https://post.example/a']))).toEqual({ address: 'https://post.example/a', startedAt: 1_000.5 });
});

test('a document that was not asked for has no address, and a long address is cut', () => {
  expect(documentLoad(windowOf([])).address).toBe('');
  expect(documentLoad(windowOf(['x'.repeat(MAX_ADDRESS_LENGTH + 1)])).address).toHaveLength(MAX_ADDRESS_LENGTH);
});
