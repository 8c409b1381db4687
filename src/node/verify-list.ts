// Reads a published folder as a subscriber would: every check, in their order.
import { checkList, type ListRefusal } from '../core/list/check-list';
import { type FileRefusal, takeFile } from '../core/list/take-file';
import type { List, ListFile } from '../core/model/list';
import { unzipped } from '../store/gzip';
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

const FAULTS: Readonly<Record<FileRefusal, string>> = { other: 'is not the file that was signed', damaged: 'cannot be read' };

async function verifyFile(folder: Folder, file: ListFile): Promise<VerifiedFile> {
  const nothing = { file, articles: 0, drops: 0, refused: 0 };
  const bytes = folder.read(file.path);
  if (!bytes) return { ...nothing, fault: 'is missing' };
  const taken = await takeFile(bytes, file, { sha256, unpack: unzipped });
  if ('refused' in taken) return { ...nothing, fault: `${FAULTS[taken.refused]}: ${taken.why}` };
  const { articles, drops, refused } = taken.content;
  return { file, articles: articles.length, drops: drops.length, refused, fault: null };
}
