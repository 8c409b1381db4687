// Makes the fingerprint by which an article's text is recognised.

import type { LanguageLists } from '../languages/language-lists';
import { type Fingerprint, MAX_COUNT } from '../model/fingerprint';
import { withoutNotes } from '../page/correction-notes';
import { quotedSpans } from '../text/quotations';
import { shingleWords, tokenise } from '../text/tokens';
import { CodeTable } from './code-table';
import { dweltWeights } from './emphasis';
import { SCHEME } from './scheme';
import { hasQuotedFlag, keptShingles, quotedShingles, shingle, withoutQuotedFlag, withQuotedFlag } from './shingles';
import type { StoryTerm } from './story-term';
import { acrossWeight, countExactNumbers, isWordCode, type KindWeights, termCode, weightsByKind } from './term-code';
import { distinctTerms, termOccurrences } from './terms';

/** A fingerprint, with what is needed to compare it and is known only while the text is at hand. */
export interface Print extends Fingerprint {
  /** Made from a text, so that `all` is in the order of the text; false where it was made from a stored fingerprint. */
  readonly hasText: boolean;
  /** Every distinct shingle of the text. Comparing another article's kept shingles with these gives its share without bias. */
  readonly all: ReadonlySet<number>;
  /** `all` as a table, to be asked for every shingle of every candidate. */
  readonly allTable: CodeTable;
  /** Those of `all` that the text says in quotation marks alone. */
  readonly quoted: ReadonlySet<number>;
  /** The terms behind the codes, in the same order. */
  readonly storyTerms: readonly StoryTerm[];
  /** Code of every term as often as the text says it, in order; each once where the text is not at hand. */
  readonly termsInText: Uint32Array;
  /** Index of each code in `terms`. */
  readonly termTable: CodeTable;
  /** Summed built-in weight of its terms, by kind. */
  readonly weights: Readonly<KindWeights>;
  /** Summed weight of its facts for comparing two languages. */
  readonly acrossWeight: number;
  /** How many of its numbers have two significant digits or more. */
  readonly exactNumbers: number;
  /** Weight of each term of `terms` as the text dwells on it: by its rarity, how often it is said and how early. */
  readonly dwelt: Float64Array;
  /** Sum of the squares of the words' weights in `dwelt`. */
  readonly wordNorm: number;
}

/**
 * A note on a mistake and a tag of the title (`CORRECTED-`) are no part of it, so that a text is the same before and after it was corrected.
 *
 * @param title headline; counts as the first line
 * @param paragraphs body without boilerplate
 * @param lang BCP 47 primary tag, '' where unknown
 */
export function makeFingerprint(title: string, paragraphs: readonly string[], lang: string, lists: LanguageLists): Print {
  const own = withoutNotes(title, paragraphs, lang, lists);
  const text = [own.title, ...own.paragraphs].join('\n');
  const tokens = tokenise(text);
  const shingles = shingle(shingleWords(tokens));
  const all = new Set(shingles);
  const quoted = quotedShingles(tokens, shingles, quotedSpans(text));
  const { terms, indexes } = distinctTerms(termOccurrences(text, tokens, lang, lists));
  const codes = Uint32Array.from(terms, termCode);
  const fingerprint: Fingerprint = {
    scheme: SCHEME,
    lang,
    wordCount: tokens.length,
    shingleCount: all.size,
    shingles: Uint32Array.from(keptShingles(shingles), (hash) => (quoted.has(hash) ? withQuotedFlag(hash) : hash)),
    terms: codes,
    counts: Uint8Array.from(terms, ({ count }) => Math.min(count, MAX_COUNT)),
  };
  const termsInText = indexes.map((index) => codes[index] as number);
  return printOf(fingerprint, { all, quoted, storyTerms: terms, termsInText, hasText: true });
}

/** A print made of a stored fingerprint: the kept shingles stand for all, and its terms have no labels to show. */
export function printOfKept(fingerprint: Fingerprint): Print {
  const { shingles } = fingerprint;
  return printOf(fingerprint, {
    all: new Set(Array.from(shingles, withoutQuotedFlag)),
    quoted: new Set(Array.from(shingles.filter(hasQuotedFlag), withoutQuotedFlag)),
    storyTerms: [],
    termsInText: fingerprint.terms,
    hasText: false,
  });
}

/** The print of the same text without some of its shingles. */
export function printWithout(print: Print, dropped: ReadonlySet<number>): Print {
  const all = new Set([...print.all].filter((hash) => !dropped.has(hash)));
  return {
    ...print,
    all,
    allTable: new CodeTable(Uint32Array.from(all)),
    shingleCount: Math.round((print.shingleCount * all.size) / Math.max(1, print.all.size)),
    shingles: print.shingles.filter((flagged) => !dropped.has(withoutQuotedFlag(flagged))),
  };
}

/** What is stored of a print. */
export function keptOf({ scheme, lang, wordCount, shingleCount, shingles, terms, counts }: Print): Fingerprint {
  return { scheme, lang, wordCount, shingleCount, shingles, terms, counts };
}

function printOf(fingerprint: Fingerprint, text: Pick<Print, 'all' | 'quoted' | 'storyTerms' | 'termsInText' | 'hasText'>): Print {
  const { terms } = fingerprint;
  const dwelt = dweltWeights(fingerprint);
  return {
    ...fingerprint,
    ...text,
    allTable: new CodeTable(Uint32Array.from(text.all)),
    termTable: new CodeTable(terms),
    weights: weightsByKind(terms),
    acrossWeight: acrossWeight(terms),
    exactNumbers: countExactNumbers(terms),
    dwelt,
    wordNorm: dwelt.reduce((norm, weight, index) => (isWordCode(terms[index] ?? 0) ? norm + weight * weight : norm), 0),
  };
}
