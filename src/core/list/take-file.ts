// Takes a file of a list: its size and hash are checked before it is unpacked, and unpacking ends at a bound.
import { type ListFile, MAX_UNPACKED_BYTES } from '../model/list';
import { readListFile, type TakenContent } from './list-file';

/** What is done with bytes elsewhere. */
export interface FilePorts {
  /** In hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** Unpacks gzip. @throws where it unpacks to more than `max` bytes, or is no gzip */
  readonly unpack: (bytes: Uint8Array, max: number) => Promise<Uint8Array>;
}

/** Why nothing of a file is taken. `other`: it is not the one that was signed. `damaged`: it is, and cannot be read. */
export type FileRefusal = 'other' | 'damaged';

export type TakenFile = { readonly content: TakenContent } | { readonly refused: FileRefusal; readonly why: string };

/** @param file as the signed list names it */
export async function takeFile(bytes: Uint8Array, file: ListFile, { sha256, unpack }: FilePorts): Promise<TakenFile> {
  if (bytes.length !== file.bytes) return { refused: 'other', why: `${bytes.length} bytes, ${file.bytes} were signed` };
  if ((await sha256(bytes)) !== file.sha256) return { refused: 'other', why: 'its hash is another one' };
  try {
    return { content: readListFile(await unpack(bytes, MAX_UNPACKED_BYTES), file) };
  } catch (error) {
    return { refused: 'damaged', why: error instanceof Error ? error.message : String(error) }; // Its publisher has signed what cannot be read.
  }
}
