import { beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/core/durations';
import { checkList, type ListRefusal } from '../../../src/core/list/check-list';
import type { List } from '../../../src/core/model/list';
import { verifyEd25519 } from '../../../src/store/list-crypto';
import { encoded, fileOf, keyPair, listOf, NOON } from './listed';

let publisher: Awaited<ReturnType<typeof keyPair>>;
let attacker: Awaited<ReturnType<typeof keyPair>>;
beforeAll(async () => {
  [publisher, attacker] = [await keyPair(), await keyPair()];
});
const NOW = NOON + 3 * HOUR;

async function check(list: unknown, { sequence = 6, now = NOW, by = publisher, bytes = encoded(list), more = '' } = {}) {
  return checkList(bytes, `${more}${await by.sign(encoded(list))}\n`, { key: publisher.key, sequence }, now, verifyEd25519);
}

test('a list of the pinned key, newer than the last one and not expired, is taken', async () => {
  const list = listOf([await fileOf(encoded('file'))]);
  expect(await check(list)).toEqual({ list });
  expect(await check(list, { sequence: -1 })).toEqual({ list });
});

describe('nothing is taken', () => {
  const refusals: Array<[string, ListRefusal, (list: List) => Promise<unknown>]> = [
    ['of another key', 'wrong-signature', (list) => check(list, { by: attacker })],
    ['where one byte was changed on the way', 'wrong-signature', (list) => check(list, { bytes: encoded(list).with(9, 65) })],
    ['that is older than the last one', 'rolled-back', (list) => check(list, { sequence: 8 })],
    ['of the last one again', 'unchanged', (list) => check(list, { sequence: 7 })],
    ['of a list that expired: its host may keep newer ones back', 'stopped', (list) => check(list, { now: list.expires })],
    ['of the last one, once it expired', 'stopped', (list) => check(list, { sequence: 7, now: NOW + 3 * DAY })],
    ['of a later release', 'newer', (list) => check({ ...list, v: 2 })],
    ['of fingerprints that cannot be compared', 'newer', (list) => check({ ...list, scheme: 99 })],
    ['of another shape', 'damaged', (list) => check({ ...list, name: '' })],
    [
      'that is no JSON',
      'damaged',
      async () =>
        checkList(
          encoded('x').subarray(1),
          await publisher.sign(encoded('x').subarray(1)),
          { key: publisher.key, sequence: -1 },
          NOW,
          verifyEd25519,
        ),
    ],
    ['with more bytes than a list has', 'damaged', (list) => check({ ...list, name: 'x'.repeat(70_000) })],
    [
      'whose files lie elsewhere',
      'damaged',
      (list) => check({ ...list, files: [{ ...list.files[0], path: '../../h/2026-11-26T12.wp.gz' }] }),
    ],
    [
      'whose files are not of the hour for which they are named',
      'damaged',
      (list) => check({ ...list, files: [{ ...list.files[0], to: NOON + DAY }] }),
    ],
  ];
  test.each(refusals)('%s', async (_what, refused, checking) => {
    expect(await checking(listOf([await fileOf(encoded('file'))]))).toMatchObject({ refused });
  });
});

test('what cannot be a key or a signature is a wrong signature', async () => {
  const bytes = encoded(listOf([]));
  const signature = await publisher.sign(bytes);
  for (const key of ['', 'zz', '00'.repeat(32), 'ff'.repeat(32)]) {
    expect(await checkList(bytes, signature, { key, sequence: -1 }, NOW, verifyEd25519)).toEqual({ refused: 'wrong-signature' });
  }
  for (const signatures of ['', 'zz', signature.slice(2), `${signature}00`, `${'\n'.repeat(9)}${signature}`, 'x'.repeat(5_000)]) {
    expect(await checkList(bytes, signatures, { key: publisher.key, sequence: -1 }, NOW, verifyEd25519)).toEqual({
      refused: 'wrong-signature',
    });
  }
});

test('while a publisher puts a new list in place, the signatures of both stand beside it', async () => {
  const list = listOf([]);
  expect(await check(list, { more: `${await publisher.sign(encoded({ ...list, sequence: 8 }))}\n` })).toEqual({ list });
});
