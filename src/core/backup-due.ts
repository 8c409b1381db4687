// When the weekly backup is made, and how its file is named.
import { DAY, HOUR } from './durations';
import type { BackupRecord } from './model/backup';

const WEEK = 7 * DAY;
/** After one that failed, or was cut short. Chosen by hand: shorter than the half day between two looks. */
const BEFORE_NEXT = 6 * HOUR;

/** @param now milliseconds */
export function isBackupDue({ savedAt, triedAt }: BackupRecord, now: number): boolean {
  return isFar(savedAt, now, WEEK) && isFar(triedAt, now, BEFORE_NEXT);
}

/** In either direction: a clock that was ahead for a while must not put it off for years. */
const isFar = (moment: number | null, now: number, span: number): boolean => moment === null || Math.abs(now - moment) >= span;

/** True where one was begun, and nobody knows how it ended: the background or the browser was stopped. */
export function wasCutShort({ savedAt, triedAt, failure }: BackupRecord): boolean {
  return triedAt !== null && triedAt !== savedAt && failure === null;
}

/** `wireprint-backup-2026-12-01.jsonl`: the day in UTC. */
export function backupName(moment: number): string {
  return `wireprint-backup-${new Date(moment).toISOString().slice(0, 10)}.jsonl`;
}
