// The rows of the journal with which the store can open and that can be packed.
import { completeCredit, type StoredCredit } from '../core/credit/stored-credit';
import type { JournalArticle } from './schema';

/** A row as this release or an earlier one wrote it. */
type WrittenRow = Omit<JournalArticle, 'credits'> & { readonly credits: readonly StoredCredit[] };

/**
 * Leaves out, and reports, the rows that would keep the store from opening or the journal from being packed. They stay in the database. Credits of
 * earlier releases are given the fields that they lack.
 */
export function readableRows(rows: readonly WrittenRow[]): JournalArticle[] {
  const readable = rows.filter((row) => {
    const missing = missingField(row);
    if (missing) console.error(`Wireprint: journal row ${row.number} is left out: it has no ${missing} that can be read`);
    return missing === null;
  });
  return readable.map((row) => ({ ...row, credits: row.credits.map(completeCredit) }));
}

/** Checked by hand: a schema would take tens of milliseconds for 512 rows when the worker wakes. What else an early release left out does no harm. */
function missingField({ number, address, url, readAt, credits, fingerprint }: Partial<WrittenRow>): string | null {
  if (!Number.isSafeInteger(number)) return 'number';
  if (typeof address !== 'string' || address === '') return 'address';
  if (typeof url !== 'string') return 'url';
  if (typeof readAt !== 'number' || Number.isNaN(new Date(readAt).getTime())) return 'readAt';
  if (!Array.isArray(credits)) return 'credits';
  const { scheme, shingles, terms, counts } = fingerprint ?? {};
  const isWhole =
    Number.isSafeInteger(scheme) && shingles instanceof Uint32Array && terms instanceof Uint32Array && counts instanceof Uint8Array;
  return isWhole ? null : 'fingerprint';
}
