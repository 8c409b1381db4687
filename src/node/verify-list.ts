// Reads a published folder as a subscriber would: every check, in their order.
import { gunzipSync } from 'node:zlib';
import { checkList, isNamedFile, type ListRefusal } from '../core/list/check-list';
import { readListFile } from '../core/list/list-file';
import { type List, type ListFile, MAX_UNPACKED_BYTES } from '../core/model/list';
import { sha256, verifyEd25519 } from '../store/list-crypto';
import type { Folder } from './folder';
import { LIST_JSON, LIST_SIGNATURES } from './publish-list';
import { ToolFailure } from './tool-failure';

export interface VerifiedList {
  /** Null where nothing of it may be taken. */
  readonly list: List | null;
  readonly refused: ListRefusal | null;
  readonly files: readonly VerifiedFile[];
}

interface VerifiedFile {
  readonly file: ListFile;
  readonly articles: number;
  readonly drops: number;
  /** Rows that say what no list may. */
  readonly refused: number;
  /** What is wrong with the file; null where it may be taken. */
  readonly fault: string | null;
}

/** @param key in hexadecimal @param now milliseconds */
export async function verifyList(folder: Folder, key: string, now: number): Promise<VerifiedList> {
  const [bytes, signed] = [folder.read(LIST_JSON), folder.read(LIST_SIGNATURES)];
  if (!bytes) throw new ToolFailure(`there is no ${LIST_JSON} in ${folder.path}`);
  const signatures = new TextDecoder().decode(signed ?? new Uint8Array());
  const checked = await checkList(bytes, signatures, { key, sequence: -1 }, now, verifyEd25519);
  if ('refused' in checked) return { list: checked.list ?? null, refused: checked.refused, files: [] };
  const files: VerifiedFile[] = [];
  for (const file of checked.list.files) files.push(await verifyFile(folder, file));
  return { list: checked.list, refused: null, files };
}

async function verifyFile(folder: Folder, file: ListFile): Promise<VerifiedFile> {
  const nothing = { file, articles: 0, drops: 0, refused: 0 };
  const bytes = folder.read(file.path);
  if (!bytes) return { ...nothing, fault: 'is missing' };
  if (!(await isNamedFile(bytes, file, sha256))) return { ...nothing, fault: 'is not the file that was signed' };
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
    const { articles, drops, refused } = readListFile(new Uint8Array(unpacked), file);
    return { file, articles: articles.length, drops: drops.length, refused, fault: null };
  } catch (error) {
    // Its publisher has signed what cannot be read.
    return { ...nothing, fault: `cannot be read: ${error instanceof Error ? error.message : error}` };
  }
}
