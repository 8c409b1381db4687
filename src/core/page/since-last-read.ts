// What a page says of its article now, against what it said when it was read before.
import type { Fingerprint } from '../model/fingerprint';
import type { PageStatements } from '../model/page-statements';

interface Reading {
  readonly page?: PageStatements;
  readonly fingerprint: Fingerprint;
}
interface EarlierReading extends Reading {
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** The statements of a page, with since when its note on a mistake is there. */
export function withNoteSince(page: PageStatements, earlier: EarlierReading): PageStatements {
  const [corrected, before] = [page.corrected, earlier.page?.corrected];
  if (!corrected) return page;
  const isSame = before?.quote === corrected.quote && before.value === corrected.value;
  const newSince = isSame ? before.newSince : new Date(earlier.readAt).toISOString();
  return { ...page, corrected: { ...corrected, ...(newSince !== undefined && { newSince }) } };
}

/** Share of the earlier text that a text has at most that only tells of the withdrawal. Chosen by hand. */
const MAX_NOTICE = 0.5;

/** True where the story was taken down and a notice stands in its place. The copies of such a page can only be found by what it said before. */
export function isTakenDown({ page, fingerprint }: Reading, earlier: EarlierReading): boolean {
  return page?.corrected?.value === 'withdrawal' && fingerprint.shingleCount < earlier.fingerprint.shingleCount * MAX_NOTICE;
}

/**
 * False where this reading came over http and the other over https: everyone on the way may have written it, so that it takes no part in what the other says.
 */
export function cameAsSafely(reading: { readonly url: string }, other: { readonly url: string }): boolean {
  return isEncrypted(reading.url) || !isEncrypted(other.url);
}

const isEncrypted = (url: string): boolean => /^https:/i.test(url);
