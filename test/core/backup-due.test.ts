import { expect, test } from 'vitest';
import { backupName, isBackupDue, wasCutShort } from '../../src/core/backup-due';
import { DAY, HOUR } from '../../src/core/durations';

const NOW = Date.UTC(2026, 11, 1, 12);
const record = (savedAt: number | null, triedAt: number | null = savedAt) => ({ savedAt, triedAt, failure: null, left: 0 });

test.each([
  ['no backup was made yet', record(null), true],
  ['the last one is six days old', record(NOW - 6 * DAY), false],
  ['it is a week old', record(NOW - 7 * DAY), true],
  ['one was tried an hour ago', record(null, NOW - HOUR), false],
  ['one was tried half a day ago', record(null, NOW - 12 * HOUR), true],
  ['the clock was years ahead when the last one was made', record(NOW + 1_000 * DAY), true],
])('where %s: %o', (_what, known, isDue) => {
  expect(isBackupDue(known, NOW)).toBe(isDue);
});

test('one that was begun, and neither ended nor failed, was cut short', () => {
  expect(wasCutShort(record(null, null))).toBe(false);
  expect(wasCutShort(record(NOW))).toBe(false);
  expect(wasCutShort(record(NOW - 7 * DAY, NOW))).toBe(true);
  expect(wasCutShort({ ...record(NOW - 7 * DAY, NOW), failure: 'not-made' })).toBe(false);
});

test('a file is named by its day', () => {
  expect(backupName(NOW)).toBe('wireprint-backup-2026-12-01.jsonl');
});
