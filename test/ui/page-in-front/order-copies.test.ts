import { afterEach, expect, test, vi } from 'vitest';
import { orderCopies } from '../../../src/ui/page-in-front/order-copies';
import { sibling } from '../answers';

const NOW = Date.UTC(2024, 4, 10);
const dated = (number: number, publishedAt: string | null, relation: 'edited' | 'rewritten' = 'edited') =>
  sibling(number, relation, { publishedAt });
const orderOf = (copies: Parameters<typeof orderCopies>[0]) => orderCopies(copies, NOW).map(({ articleId }) => articleId);

test('closest relation first, the newest first in each, whatever order they come in', () => {
  const copies = [dated(1, '2024-05-01', 'rewritten'), dated(2, '2024-05-01'), dated(3, '2024-05-03T10:00:00Z'), dated(4, '2024-05-02')];
  const order = ['other-3', 'other-4', 'other-2', 'other-1'];
  expect(orderOf(copies)).toEqual(order);
  expect(orderOf(copies.toReversed())).toEqual(order);
});

test('the original before all copies', () => {
  expect(orderOf([dated(1, '2024-05-03'), sibling(2, 'translated', { isOriginal: true })])).toEqual(['other-2', 'other-1']);
});

test('articles without a date, or with one that cannot be right, stand last in the order in which they came', () => {
  const copies = [dated(1, null), dated(2, '2091-01-01'), dated(3, 'yesterday'), dated(4, '1999-01-01')];
  expect(orderOf(copies)).toEqual(['other-4', 'other-1', 'other-2', 'other-3']);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('an hour without a zone has one order, also on a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const copies = [dated(1, '2024-05-03T10:15:00Z'), dated(2, '2024-05-03T10:00:00'), dated(3, '2024-05-03T10:30:00')];
  expect(orderOf(copies)).toEqual(['other-3', 'other-1', 'other-2']);
});
