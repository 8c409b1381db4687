// Which sections of a round-up another article shares, and whether one of them is all that it copies.
import type { Print } from '../fingerprint/make-fingerprint';
import { withoutQuotedFlag } from '../fingerprint/shingles';
import type { Part } from '../model/part';
import { type Comparison, isCopy, type SharedSections } from '../model/relation';
import type { Comparable } from './comparable';

/** An article with its sections; none where it is one story. */
interface WithParts {
  readonly parts?: readonly Part[];
}

// The bounds were chosen by hand.

/** Minimum share of a section's kept shingles that the other article has, for a copy of that section. */
const MIN_SECTION_COPIED = 0.5;
/** Minimum number of them: fewer may be a stock phrase. */
const MIN_SHINGLES_COPIED = 5;
/** Minimum number of kept shingles, and share of what the section with the most has, for a section that both share at least in part. */
const MIN_SHINGLES_SHARED = 3;
const MIN_OF_BEST = 0.25;
/** Minimum share of all copied shingles that stand in the one section, for a copy of it alone. */
const MIN_INSIDE = 0.7;
/** Maximum share of the copied shingles that both articles put in quotation marks. */
const MAX_QUOTED = 0.8;
/** Shares of a section between which a sample of the other article does not decide. */
const UNCERTAIN = { from: 0.2, to: 0.8 } as const;

/** How much of one article's sections the other has. */
interface Side {
  /** Indices of sections that both share at least in part; null where the article has no sections. */
  readonly shared: readonly number[] | null;
  /** Indices of sections that are copied. */
  readonly copied: readonly number[];
  /** Share of the best copied section's kept shingles that the other has, 0…1; 0 where none is copied. */
  readonly best: number;
  /** Share of all shared shingles that stand in the section with the most of them, 0…1. */
  readonly inside: number;
}

/** The verdict with sections taken into account; unchanged where neither article has any. */
export function compareSections(
  comparison: Comparison,
  asked: WithParts & { readonly print: Print },
  other: WithParts,
  comparable: Comparable,
): Comparison {
  if (!asked.parts?.length && !other.parts?.length) return comparison;
  const ofOther = sideOf(other.parts, comparable.shingles, (hash) => asked.print.allTable.indexOf(hash) >= 0);
  const all = comparable.all ?? new Set(Array.from(comparable.shingles, withoutQuotedFlag));
  const ofAsked = sideOf(asked.parts, asked.print.shingles, (hash) => all.has(hash));
  const sections: SharedSections = { ofAsked: ofAsked.shared, ofOther: ofOther.shared, one: null };
  const copied = [ofAsked, ofOther].filter(({ copied: found }) => found.length > 0);
  // A section may be the first paragraph of a long report: that is no copy of it. Of two round-ups a section is little on either side.
  const isSeen = copied.length > 0 && (isCopy(comparison.relation) || (copied.length === 2 && comparison.quoted <= MAX_QUOTED));
  if (!isSeen || comparison.relation === 'identical') return { ...comparison, sections };
  const share = Math.max(comparison.copied, ...copied.map(({ best }) => best));
  const isOne = copied.every(({ copied: found, inside }) => found.length === 1 && inside >= MIN_INSIDE);
  const one = isOne ? (headingAt(other.parts, ofOther.copied) ?? headingAt(asked.parts, ofAsked.copied) ?? null) : null;
  return {
    ...comparison,
    relation: one !== null || !isCopy(comparison.relation) ? 'excerpt' : comparison.relation,
    copied: share,
    kinship: Math.max(comparison.kinship, 1 + share),
    sections: { ...sections, one },
  };
}

/** True where the kept shingles of the other article do not decide which of the asked one's sections it copies. */
export function isBorderlineSection(asked: WithParts, other: Comparable): boolean {
  if (!asked.parts?.length || other.all) return false;
  const kept = new Set(Array.from(other.shingles, withoutQuotedFlag));
  return asked.parts.some(({ shingles }) => {
    const found = shingles.filter((hash) => kept.has(hash)).length;
    return found >= MIN_SHINGLES_SHARED && found > UNCERTAIN.from * shingles.length && found < UNCERTAIN.to * shingles.length;
  });
}

function headingAt(parts: readonly Part[] | undefined, [index]: readonly number[]): string | undefined {
  return index === undefined ? undefined : parts?.[index]?.heading;
}

/** @param kept all kept shingles of the article whose parts these are */
function sideOf(parts: readonly Part[] | undefined, kept: Iterable<number>, isInOther: (hash: number) => boolean): Side {
  if (!parts?.length) return { shared: null, copied: [], best: 0, inside: 0 };
  const found = parts.map(({ shingles }) => shingles.filter(isInOther).length);
  const most = Math.max(...found);
  const indices = [...parts.keys()];
  const foundAt = (index: number) => found[index] ?? 0;
  const shareAt = (index: number) => foundAt(index) / Math.max(1, parts[index]?.shingles.length ?? 0);
  const copied = indices.filter((index) => foundAt(index) >= MIN_SHINGLES_COPIED && shareAt(index) >= MIN_SECTION_COPIED);
  let inAll = 0;
  for (const flagged of kept) if (isInOther(withoutQuotedFlag(flagged))) inAll++;
  return {
    shared: indices.filter((index) => foundAt(index) >= Math.max(MIN_SHINGLES_SHARED, MIN_OF_BEST * most)),
    copied,
    best: Math.max(0, ...copied.map(shareAt)),
    inside: most / Math.max(1, inAll),
  };
}
