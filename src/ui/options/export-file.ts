// The whole store as one file: asked for part by part, since one message cannot carry it all.
import type { Ask } from '../start-screen';

export async function exportWhole(ask: Ask): Promise<Blob> {
  const parts: string[] = [];
  let after: string | null = null;
  do {
    const { part, next }: { part: string; next: string | null } = await ask('exportPart', { after });
    parts.push(part);
    after = next;
  } while (after !== null);
  return new Blob(parts, { type: 'application/x-ndjson' });
}

/** The file's text, or null where it cannot be had: what is kept to undo with must never stand in the way of erasing. */
export async function exportForUndo(ask: Ask, mostBytes: number): Promise<string | null> {
  try {
    const whole = await exportWhole(ask);
    return whole.size > mostBytes ? null : await whole.text();
  } catch {
    return null;
  }
}

/** Hands the file to the browser's own download, as a click on a link would. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file once it has begun; a minute is ample for that.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
