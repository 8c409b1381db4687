// The settings, the same in all of the reader's browsers, where the reader wants that: taken from the copy that the browser's sync service keeps, and written
// there after each change. Which of two copies holds is decided by their time alone, so that two browsers cannot go on overwriting each other.
import { changedSettings, type SeenLists, type SettingsChanges } from '../core/change-settings';
import type { Settings } from '../core/model/settings';
import { NOT_SYNCED, type SyncAnswer, type SyncRecord, type SyncState } from '../core/model/sync-state';
import type { SyncedCopy, SyncedSettings } from '../core/model/synced-copy';
import { isLater, isNothing, isSame, joinedSettings, syncedChanges, syncedOf, valuesBefore } from '../core/sync/synced-changes';
import { Turns } from '../core/turns';
import type { ArticleStore } from '../store/article-store';
import { deleteCopy, readCopy, writeCopy } from '../store/browser-sync';
import { reportFailure } from '../store/report-failure';
import { loadRevised, loadSettings, saveSettings } from '../store/settings';
import { readSync, writeSync } from '../store/sync-record';
import { followSettings } from './follow-settings';

const turns = new Turns();

export interface ChangedSettings {
  readonly before: Settings;
  readonly settings: Settings;
}

/** Changes settings as the reader asks: here and, where they are synchronised, in the copy. What has to follow is up to whoever calls. */
export function changeSettings(changes: SettingsChanges, seen: SeenLists = {}): Promise<ChangedSettings> {
  return turns.take(async () => {
    const before = await loadSettings();
    const { settings } = await change(await readSync(), changes, seen);
    return { before, settings };
  });
}

/** Takes over what another browser has changed, and writes what could not be written before. */
export function syncSettings(store: ArticleStore): Promise<SyncRecord> {
  return inTurn(store, async (record) => (record.isOn ? settle(record) : record));
}

/** The same, and tells how it stands. */
export async function syncState(store: ArticleStore): Promise<SyncState> {
  return stateOf(await syncSettings(store));
}

/** Whether the reader has still to say if changes of another browser hold here. The copy is not looked at: it is taken over as it comes. */
export async function isSyncAsking(): Promise<boolean> {
  return (await askedBy(await readSync())) !== null;
}

/** When it is turned on first, lists are joined with those of the copy, and its values are taken. The copy stays when it is turned off. */
export async function turnSync(isOn: boolean, store: ArticleStore): Promise<SyncState> {
  const turned = await inTurn(store, async () => {
    const record: SyncRecord = { ...NOT_SYNCED, isOn };
    await writeSync(record);
    return isOn ? settle(record) : record;
  });
  return stateOf(turned);
}

/** Deletes the copy, which turns synchronisation off in every browser. */
export async function deleteSynced(): Promise<SyncState> {
  await turns.take(async () => {
    await writeSync(NOT_SYNCED);
    await deleteCopy();
  });
  return stateOf(NOT_SYNCED);
}

/** @param shown id of the copy that the reader was shown: another one is not what was answered to */
export async function answerSync(answer: SyncAnswer, shown: string | null, store: ArticleStore): Promise<SyncState> {
  const answered = await inTurn(store, async (record) => {
    const isMeant = record.isOn && (record.copy?.id ?? null) === shown;
    return isMeant ? ANSWERS[answer](record) : record;
  });
  return stateOf(answered);
}

/** What follows from changed settings comes after the turn: it may wait for the store, and an import that has the store waits for its turn here. */
async function inTurn(store: ArticleStore, work: (record: SyncRecord) => Promise<SyncRecord>): Promise<SyncRecord> {
  const before = await loadRevised();
  const record = await turns.take(async () => work(await readSync()));
  const now = await loadRevised();
  if (now.revision !== before.revision) await followSettings(before.settings, now.settings, store);
  return record;
}

const ANSWERS: Readonly<Record<SyncAnswer, (record: SyncRecord) => Promise<SyncRecord>>> = {
  async take(record) {
    if (record.copy) await save(syncedChanges(syncedOf(await loadSettings()), record.copy.settings).asked);
    return record;
  },
  keep: async (record) => settle(withSettings(record, syncedOf(await loadSettings()))),
  async undo(record) {
    const { taken: last } = record;
    return last ? (await change({ ...record, taken: null }, last.before, last.now)).record : record;
  },
  async replace(record) {
    const replaced = await written(withSettings({ ...record, copy: null }, syncedOf(await loadSettings())));
    await writeSync(replaced);
    return replaced;
  },
};

async function change(record: SyncRecord, changes: SettingsChanges, seen: SeenLists) {
  // What another browser changed before comes first: it must not undo this change.
  const settled = record.isOn ? await settle(record) : record;
  const settings = await saveSettings(changes, seen);
  if (!settled.isOn || !settled.copy) return { settings, record: settled };
  const wanted = syncedOf(changedSettings(settled.copy.settings, changes, seen));
  return { settings, record: isSame(wanted, settled.copy.settings) ? settled : await settle(withSettings(settled, wanted)) };
}

/** Brings this browser and the copy together, and remembers how that ended. */
async function settle(record: SyncRecord): Promise<SyncRecord> {
  const settling = settled(record);
  const failure = await reportFailure('synchronising the settings', settling);
  const next = failure === null ? await settling : { ...record, trouble: 'unreachable' as const };
  await writeSync(next);
  return next;
}

async function settled(record: SyncRecord): Promise<SyncRecord> {
  const found = await readCopy(Date.now());
  if (found.state !== 'whole') return withoutCopy(record, found.state);
  if (record.copy === null) return joined(record, found.copy);
  if (found.copy.id === record.copy.id) return { ...record, isWritten: true, trouble: null };
  return isLater(found.copy, record.copy) ? taken(record, found.copy) : written(record);
}

async function withoutCopy(record: SyncRecord, state: 'none' | 'newer' | 'damaged'): Promise<SyncRecord> {
  if (state !== 'none') return { ...record, trouble: state };
  // What was written is gone: another browser has deleted it.
  if (record.isWritten) return { ...NOT_SYNCED, trouble: 'deleted' };
  return written(record.copy ? record : withSettings(record, syncedOf(await loadSettings())));
}

async function joined(record: SyncRecord, copy: SyncedCopy): Promise<SyncRecord> {
  const wanted = joinedSettings(syncedOf(await loadSettings()), copy.settings);
  if (isSame(wanted, copy.settings)) return taken(record, copy);
  const next = withSettings({ ...record, copy }, wanted);
  return written(next.copy ? await taken(next, next.copy) : next);
}

/** Takes at once what may be taken so. */
async function taken(record: SyncRecord, copy: SyncedCopy): Promise<SyncRecord> {
  const before = await loadSettings();
  const { free } = syncedChanges(syncedOf(before), copy.settings);
  await save(free);
  const last = isNothing(free) ? record.taken : { at: Date.now(), before: valuesBefore(before, free), now: free };
  return { ...record, copy, isWritten: true, trouble: null, taken: last };
}

async function written(record: SyncRecord): Promise<SyncRecord> {
  if (record.copy === null) return record;
  const fits = await writeCopy(record.copy);
  return { ...record, isWritten: fits, trouble: fits ? null : 'too-large' };
}

async function save(changes: Partial<SyncedSettings>): Promise<void> {
  if (!isNothing(changes)) await saveSettings(changes);
}

/** With a copy of these settings that is still to be written. It comes after the one before, whatever the clocks of the two browsers say. */
function withSettings(record: SyncRecord, settings: SyncedSettings): SyncRecord {
  const changedAt = Math.max(Date.now(), (record.copy?.changedAt ?? 0) + 1);
  return { ...record, copy: { id: crypto.randomUUID(), changedAt, settings }, isWritten: false };
}

async function stateOf(record: SyncRecord): Promise<SyncState> {
  const { isOn, trouble, taken: last, copy } = record;
  return { isOn, trouble, taken: last, asked: await askedBy(record), copyId: copy?.id ?? null, hasCopy: await isCopyKept() };
}

/** What the reader is asked about; null where that is nothing. */
async function askedBy({ isOn, copy }: SyncRecord): Promise<SyncState['asked']> {
  if (!isOn || !copy) return null;
  const { asked } = syncedChanges(syncedOf(await loadSettings()), copy.settings);
  return isNothing(asked) ? null : asked;
}

/** False also where the browser does not say. */
async function isCopyKept(): Promise<boolean> {
  const reading = readCopy(Date.now());
  return (await reportFailure('looking for a copy of the settings', reading)) === null && (await reading).state !== 'none';
}
