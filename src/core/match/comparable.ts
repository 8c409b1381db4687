// What an article is compared by.
import type { Print } from '../fingerprint/make-fingerprint';
import type { Fingerprint } from '../model/fingerprint';

/** An article to compare with: a stored fingerprint alone, or with all shingles and all terms of its text. */
export type Comparable = Fingerprint & Partial<Pick<Print, 'all' | 'quoted' | 'termsInText'>>;
