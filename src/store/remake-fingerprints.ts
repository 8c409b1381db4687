// Fingerprints of an older scheme are made anew from the texts that are kept.
import { SCHEME } from '../core/fingerprint/scheme';
import type { Fingerprint } from '../core/model/fingerprint';
import type { StoredArticle } from '../core/model/stored-article';
import type { OpenedStore } from './opened-store';
import { locationsAfter } from './packed/read/find-numbers';
import { type Placed, rewriteRows, rowsOf } from './rewrite-rows';
import type { JournalArticle } from './schema';

/** The fingerprint of an article by the rules of now; null where its text cannot be read. */
export type MakeFingerprint = (article: StoredArticle) => Promise<Fingerprint | null>;

/** Articles made anew in one transaction: a fifth of a second's work, for which other writes wait. */
const MAX_REMADE = 64;
/** Older articles that are looked through for texts at once. Most readers keep either all texts or none. */
const MAX_LOOKED_AT = 4096;

/**
 * Makes some fingerprints anew. Their articles go to the journal under their numbers, and the old rows are marked dead, in one transaction: a worker
 * that is killed has changed nothing, or done this part.
 *
 * @param after only articles with higher numbers
 * @returns how many were made, and the number to go on after; null where no article is left
 */
export async function remakeSome(
  opened: OpenedStore,
  make: MakeFingerprint,
  after: number,
): Promise<{ remade: number; last: number | null }> {
  const older = await olderArticles(opened, after);
  const [first, end] = [older[0], older.at(-1)];
  if (!first || !end) return { remade: 0, last: null };
  const withText = new Set(await opened.database.getAllKeys('texts', IDBKeyRange.bound(first.number, end.number)));
  const chosen = older.filter(({ number }) => withText.has(number)).slice(0, MAX_REMADE);
  const remade = (await Promise.all((await rowsOf(opened, chosen)).map((row) => remake(opened, row, make)))).flatMap((row) => row ?? []);
  if (remade.length > 0) await rewriteRows(opened, chosen, remade);
  return { remade: remade.length, last: chosen.length === MAX_REMADE ? (chosen.at(-1)?.number ?? null) : end.number };
}

/** In order of their numbers. */
async function olderArticles({ journal, segments }: OpenedStore, after: number): Promise<Placed[]> {
  const old = segments.all.filter(({ scheme }) => scheme < SCHEME);
  const packed: Placed[] = await locationsAfter(segments, after, MAX_LOOKED_AT, old);
  const recent = journal.all.filter(({ number, fingerprint }) => number > after && fingerprint.scheme < SCHEME);
  return [...packed, ...recent.map(({ number }) => ({ number }))].sort((a, b) => a.number - b.number).slice(0, MAX_LOOKED_AT);
}

async function remake({ database }: OpenedStore, row: JournalArticle, make: MakeFingerprint): Promise<JournalArticle | null> {
  const fingerprint = await make({ ...row, text: (await database.get('texts', row.number)) ?? null });
  return fingerprint && { ...row, fingerprint };
}
