// From an article's text to what it is recognised by.
import { shingleWords, tokenise } from '../text/tokens';
import type { Fingerprint } from './fingerprint';
import { shingle, winnow } from './shingles';
import { storyTerms } from './terms';

/** Raised whenever normalisation, shingles, window or term rules change. */
export const SCHEME = 1;

/** A fingerprint together with all shingles of the text, which are at hand only while the text is. */
export interface Print extends Fingerprint {
  /** Every distinct shingle hash: against these, kept hashes of another article give its share without bias. */
  readonly all: ReadonlySet<number>;
}

/**
 * @param title headline; counts as the first line
 * @param paragraphs body without boilerplate
 * @param lang BCP 47 primary tag, '' where unknown
 */
export function makeFingerprint(title: string, paragraphs: readonly string[], lang: string): Print {
  const text = [title, ...paragraphs].join('\n');
  const tokens = tokenise(text);
  const shingles = shingle(shingleWords(tokens));
  return {
    scheme: SCHEME,
    lang,
    wordCount: tokens.length,
    shingles: winnow(shingles),
    terms: storyTerms(text, tokens, lang),
    all: new Set(shingles),
  };
}
