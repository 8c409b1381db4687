// Every permission of the packages has a written reason, and every written reason has its permission.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf, ROOT, STORES } from './packages';

/** `### alarms` … up to the next heading; `### sidePanel (Chrome)` for a permission of one store. */
const REASON = /^### `([^`]+)`(?: \((Chrome|Firefox)\))?\n\n([\s\S]*?)(?=\n#|$(?![\s\S]))/gm;
const text = readFileSync(join(ROOT, 'docs/store/permissions.md'), 'utf8');
const reasons = [...text.matchAll(REASON)].map(([, name = '', store, reason = '']) => ({
  name,
  store: store?.toLowerCase(),
  reason: reason.trim(),
}));

test.each(STORES)('%s', (store) => {
  const { permissions, optional_permissions, host_permissions = [], optional_host_permissions } = manifestOf(store);
  const asked = [...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions];
  const written = reasons.filter((reason) => reason.store === undefined || reason.store === store).map(({ name }) => name);
  expect(written.sort()).toEqual(asked.sort());
});

test('each reason is more than a word or two', () => {
  for (const { name, reason } of reasons) expect(reason.length, name).toBeGreaterThan(80);
});

test('no host permission is asked for at install', () => {
  for (const store of STORES) expect(manifestOf(store).host_permissions).toBeUndefined();
});
