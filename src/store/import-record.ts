// The record of how far an import is.
import { isUnderWay } from '../core/model/import-state';
import type { OpenedStore } from './opened-store';
import type { ImportRecord } from './schema';

/** Key of the record; parts have their numbers, from 1. */
export const IMPORT_RECORD = 0;

/** Null where no file was stored, or the last one is forgotten. */
export async function importRecord({ database }: Pick<OpenedStore, 'database'>): Promise<ImportRecord | null> {
  return ((await database.get('imports', IMPORT_RECORD)) as ImportRecord | undefined) ?? null;
}

/** A file is being taken, or what was taken of one is being dropped again. */
export async function isImporting(opened: Pick<OpenedStore, 'database'>): Promise<boolean> {
  return isUnderWay(await importRecord(opened));
}
