// What an export file says, as this release would have stored it.
import { isMirror } from '../core/mirrors';
import type { Fingerprint } from '../core/model/fingerprint';
import type { SaidObjection } from '../core/model/objection';
import type { StoredArticle } from '../core/model/stored-article';
import { portalOf } from '../core/portals';
import { registrableDomain } from '../core/registrable-domain';
import type { ExportedArticle } from './export-schemas';
import { rekeyed, rekeyedObjection } from './rekey-articles';
import { fromStored, toStored } from './stored-objection';

/** With today's keys; nothing where it says of two addresses of one article that they tell two stories. */
export function objectionOfToday(objection: SaidObjection): SaidObjection[] {
  const found = rekeyedObjection(toStored(objection), true);
  return found ? [fromStored(found)] : [];
}

/**
 * What follows from the address of an article is made anew from it, since a file may say anything: its key, which also is another one in files of
 * earlier releases, and its outlet, which only the page of a portal names. Nothing was first read after it was last read.
 */
export function articleOfToday(written: ExportedArticle): Omit<StoredArticle, 'number'> {
  const article = rekeyed(withoutNumber(written));
  const { url, firstReadAt, readAt } = article;
  const outletDomain = portalOf(url) || isMirror(url) ? article.outletDomain : registrableDomain(url);
  return { ...article, outletDomain, firstReadAt: Math.min(firstReadAt, readAt), fingerprint: soundPrint(article.fingerprint) };
}

/** The fingerprint as one that was made of a text: whatever its numbers are, shares that are counted by it are shares. */
function soundPrint(print: Fingerprint): Fingerprint {
  const { terms, counts } = print;
  const shingles = Uint32Array.from(new Set(print.shingles)).sort();
  const counted = new Map<number, number>();
  for (const [at, term] of terms.entries()) if (!counted.has(term)) counted.set(term, counts[at] ?? 0);
  const shingleCount = shingles.length === 0 ? 0 : Math.max(print.shingleCount, shingles.length);
  return { ...print, shingleCount, shingles, terms: Uint32Array.from(counted.keys()), counts: Uint8Array.from(counted.values()) };
}

/** Were there a number, the file would choose which article is replaced. */
function withoutNumber({ number: _, ...article }: ExportedArticle): Omit<StoredArticle, 'number'> {
  return article;
}
