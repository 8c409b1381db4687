// Tells a text that quotes another at length from a copy of it: an opinion piece puts sentences of a report in quotation marks and writes its own
// words around them. A copy has the report's words as its own.

import type { Print } from '../fingerprint/make-fingerprint';
import { hasQuotedFlag, withoutQuotedFlag } from '../fingerprint/shingles';
import type { Quoter } from '../model/relation';
import type { Comparable } from './comparable';
import { sharedStandsFor } from './copied-words';

/** Minimum share of the shared shingles that only the quoting text has in quotation marks. Chosen by hand: a phrase or two of them may stand outside. */
const MIN_QUOTED = 0.8;
/** Maximum share of the quoting text's shingles outside its quotations that the other has too. Chosen by hand: such words name the same things. */
const MAX_OUTSIDE_COPIED = 0.15;
/** Minimum share of the quoting text that stands outside its quotations: with less, the marks are around a copy. Chosen by hand. */
const MIN_OUTSIDE = 0.25;
/** Minimum number of shingles that it quotes: two or three sentences. Chosen by hand: a shorter quotation shows no more than one topic. */
const MIN_QUOTED_SHINGLES = 20;

/** How many shingles a text has, and how many of them the other has too. */
interface Side {
  readonly all: number;
  /** In quotation marks. */
  readonly quoted: number;
  /** Of those that both texts have, the ones that this text alone has in quotation marks, and those that it has outside them. */
  readonly sharedQuoted: number;
  readonly sharedOutside: number;
}

/** The one that quotes the other, where what both share is mostly quoted by it alone; null where neither does. Words that both quote do not count. */
export function findQuoter(asked: Print, other: Comparable): Quoter | null {
  const sample = other.all ? Uint32Array.from(other.all) : other.shingles;
  let [neither, byAsked, byOther, otherQuoted] = [0, 0, 0, 0];
  for (const flagged of sample) {
    const hash = withoutQuotedFlag(flagged);
    const isQuoted = other.quoted?.has(hash) ?? hasQuotedFlag(flagged);
    if (isQuoted) otherQuoted++;
    if (asked.allTable.indexOf(hash) < 0) continue;
    const isQuotedByAsked = asked.quoted.has(hash);
    if (!isQuoted && !isQuotedByAsked) neither++;
    else if (!isQuoted) byAsked++;
    else if (!isQuotedByAsked) byOther++;
  }
  const each = sharedStandsFor(asked, other, sample.length);
  const side = (all: number, quotedShare: number, quotedHere: number, quotedThere: number): Side => ({
    all,
    quoted: all * quotedShare,
    sharedQuoted: quotedHere * each,
    sharedOutside: (neither + quotedThere) * each,
  });
  if (quotes(side(other.shingleCount, otherQuoted / sample.length, byOther, byAsked))) return 'other';
  return quotes(side(asked.shingleCount, asked.quoted.size / asked.all.size, byAsked, byOther)) ? 'asked' : null;
}

function quotes({ all, quoted, sharedQuoted, sharedOutside }: Side): boolean {
  const outside = all - quoted;
  const isMostlyQuoted = sharedQuoted >= MIN_QUOTED_SHINGLES && sharedQuoted >= MIN_QUOTED * (sharedQuoted + sharedOutside);
  return isMostlyQuoted && outside >= MIN_OUTSIDE * all && sharedOutside <= MAX_OUTSIDE_COPIED * outside;
}
