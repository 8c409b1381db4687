// How much of one text stands word for word in another.

import type { Print } from '../fingerprint/make-fingerprint';
import { hasQuotedFlag, withoutQuotedFlag } from '../fingerprint/shingles';
import type { Comparable } from './comparable';

export interface CopiedWords {
  /** Share of the asked article's shingles found in the other, 0…1. */
  readonly ofAsked: number;
  /** Share of the other article's shingles found in the asked one, 0…1. */
  readonly ofOther: number;
  /** The larger of both shares, without what stands in quotation marks in both texts, 0…1. */
  readonly own: number;
  /** Share of the copied shingles that stand in quotation marks in both texts, 0…1. */
  readonly quoted: number;
  /** How far these may be off since the other text is known by a sample, as a share of its shingles; 0 where all are known. */
  readonly error: number;
  /** Number of the other text's shingles over the asked text's. */
  readonly sizes: number;
}

/** Standard deviations of an estimate that are allowed for. More than two, since copied words stand in runs. Chosen by hand. */
const DEVIATIONS = 2.5;

/**
 * Containment both ways (Broder: On the resemblance and containment of documents, 1997).
 * Of a stored article only the winnowed shingles are known. They are a sample of all, so the share of them that is found among ALL shingles of the
 * asked text estimates `ofOther` without bias. Comparing two samples would miss runs that fall between windows.
 */
export function copiedWords(asked: Print, other: Comparable): CopiedWords {
  const counts = other.all ? countFound(asked, [...other.all], other.quoted) : countFound(asked, other.shingles, other.quoted);
  const isWhole = counts.sampled === other.shingleCount && asked.all.size === asked.shingleCount;
  return sharesOf(counts, {
    standsFor: sharedStandsFor(asked, other, counts.sampled),
    askedSize: asked.shingleCount,
    otherSize: other.shingleCount,
    error: isWhole ? 0 : sampleError(counts),
  });
}

/** Of a share among as many samples; where none was found, two might have been. */
function sampleError({ sampled, found }: Counts): number {
  if (sampled === 0) return 0;
  const share = found / sampled;
  return Math.max(2 / sampled, DEVIATIONS * Math.sqrt((share * (1 - share)) / sampled));
}

/** The estimate at the end of what is possible. @param way 1 for the most that may be copied, -1 for the least */
export function withError({ ofAsked, ofOther, own, quoted, error, sizes }: CopiedWords, way: 1 | -1): CopiedWords {
  const by = way * error;
  return {
    ofAsked: shareOf(ofAsked + by * sizes),
    ofOther: shareOf(ofOther + by),
    own: shareOf(own + by * Math.max(1, sizes)),
    quoted,
    error,
    sizes,
  };
}

function shareOf(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/**
 * The same shares, estimated by the kept shingles of both texts. Null where one of them keeps all of its shingles and the other a sample, since that
 * would say less.
 */
export function keptInCommon(asked: Print, other: Comparable): Pick<CopiedWords, 'ofAsked' | 'ofOther'> | null {
  const [ofAsked, ofOther] = [asked.shingles.length, other.shingles.length];
  if ((ofAsked === asked.shingleCount) !== (ofOther === other.shingleCount)) return null;
  const common = countCommon(asked.shingles, other.shingles);
  return { ofAsked: common / ofAsked, ofOther: common / ofOther };
}

/**
 * How many shingles two lists have in common. Both ascending, with or without their quoted flags, so that they are passed over once side by side.
 */
export function countCommon(one: Uint32Array, other: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [hash, otherHash] = [withoutQuotedFlag(one[i] as number), withoutQuotedFlag(other[j] as number)];
    if (hash === otherHash) common++;
    if (hash <= otherHash) i++;
    if (otherHash <= hash) j++;
  }
  return common;
}

/**
 * How many shingles each shared one stands for. Both texts may be samples; winnowing keeps the same shingles of both, so the thinner sample tells.
 *
 * @param sampled number of shingles of the other text that were looked up
 */
export function sharedStandsFor(asked: Print, other: Comparable, sampled: number): number {
  return Math.max(other.shingleCount / sampled, asked.shingleCount / asked.all.size);
}

interface Counts {
  readonly sampled: number;
  readonly found: number;
  /** Found, and in quotation marks in both texts. */
  readonly quoted: number;
}

/** @param otherQuoted shingles that the other text quotes; absent where they carry the quoted flag themselves */
function countFound({ allTable, quoted: askedQuoted }: Print, sample: ArrayLike<number>, otherQuoted?: ReadonlySet<number>): Counts {
  let found = 0;
  let quoted = 0;
  for (let i = 0; i < sample.length; i++) {
    const flagged = sample[i] as number;
    const hash = withoutQuotedFlag(flagged);
    if (allTable.indexOf(hash) < 0) continue;
    found++;
    if (askedQuoted.has(hash) && (otherQuoted ? otherQuoted.has(hash) : hasQuotedFlag(flagged))) quoted++;
  }
  return { sampled: sample.length, found, quoted };
}

interface Sizes {
  /** How many shared shingles each found one stands for. */
  readonly standsFor: number;
  /** Number of shingles of each text. */
  readonly askedSize: number;
  readonly otherSize: number;
  readonly error: number;
}

function sharesOf({ sampled, found, quoted }: Counts, { standsFor, askedSize, otherSize, error }: Sizes): CopiedWords {
  const sizes = otherSize / Math.max(1, askedSize);
  if (sampled === 0 || askedSize === 0) return { ofAsked: 0, ofOther: 0, own: 0, quoted: 0, error, sizes };
  const shared = found * standsFor;
  const speech = quoted * standsFor;
  return {
    ofAsked: shareOf(shared / askedSize),
    ofOther: shareOf(shared / otherSize),
    own: shareOf(Math.max(shareOutside(speech, shared, otherSize), shareOutside(speech, shared, askedSize))),
    quoted: found ? quoted / found : 0,
    error,
    sizes,
  };
}

/** Share of a text's shingles outside quotation marks that both have. */
function shareOutside(speech: number, shared: number, size: number): number {
  return size > speech ? (shared - speech) / (size - speech) : 0;
}
