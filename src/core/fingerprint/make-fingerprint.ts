// From an article's text to what it is recognised by.
import { shingleWords, tokenise } from '../text/tokens';
import type { Fingerprint, StoryTerm, TermKind } from './fingerprint';
import { keptShingles, shingle } from './shingles';
import { termCode, weightsByKind } from './term-code';
import { storyTerms } from './terms';

/** Raised whenever normalisation, shingles, window or term rules change. */
export const SCHEME = 1;

/** A fingerprint together with what is known only while the text is at hand. */
export interface Print extends Fingerprint {
  /** Every distinct shingle hash: against these, kept hashes of another article give its share without bias. */
  readonly all: ReadonlySet<number>;
  /** The terms behind the codes, in the same order. */
  readonly storyTerms: readonly StoryTerm[];
  /** Place of each code among `terms`. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Summed built-in weight of its terms, by kind. */
  readonly weights: Readonly<Record<TermKind, number>>;
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
  const all = new Set(shingles);
  const terms = storyTerms(text, tokens, lang);
  const codes = Uint32Array.from(terms, termCode);
  return {
    scheme: SCHEME,
    lang,
    wordCount: tokens.length,
    shingleCount: all.size,
    shingles: Uint32Array.from(keptShingles(shingles)),
    terms: codes,
    counts: Uint8Array.from(terms, ({ count }) => Math.min(count, 255)),
    all,
    storyTerms: terms,
    placeOf: placesOf(codes),
    weights: weightsByKind(codes),
  };
}

/** A kept fingerprint as one to ask with: its kept shingles stand for all, and its terms have no words to show. */
export function printOfKept(fingerprint: Fingerprint): Print {
  return {
    ...fingerprint,
    all: new Set(fingerprint.shingles),
    storyTerms: [],
    placeOf: placesOf(fingerprint.terms),
    weights: weightsByKind(fingerprint.terms),
  };
}

function placesOf(codes: Uint32Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  codes.forEach((code, place) => {
    places.set(code, place);
  });
  return places;
}
