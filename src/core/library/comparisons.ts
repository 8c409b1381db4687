// What the last comparison of an article found, in two bytes of each: so little that a hundred thousand are in memory at once.
import type { FoundState } from '../model/library';
import type { OtherArticle, Provenance, RelatedReport, SiblingCopy } from '../model/provenance';
import { REPORT_RELATIONS, SIBLING_RELATIONS } from '../model/relation';

/** The relations in the order of their bits, which are stored: the order stays, and an eighth relation needs another byte. */
const NOTED_RELATIONS = [...SIBLING_RELATIONS, ...REPORT_RELATIONS] as const;
type NotedRelation = (typeof NOTED_RELATIONS)[number];

/** The bit that an article has which was itself compared with all others. Without any bit nothing is known of it. */
const COMPARED = 1 << 7;
/** The count of origins is one byte. */
const MAX_ORIGINS = 255;

/** Bytes of one article: its bits, and its known origins. */
export const COMPARISON_BYTES = 2;

/** What is noted of one article. */
export interface Noted {
  readonly number: number;
  /** Bits of relations. */
  readonly bits: number;
  /** Known origins of its story; null where the comparison was no count of these. */
  readonly origins: number | null;
  /** It is what was compared: what was noted of it before is replaced, and not added to. */
  readonly isAsked: boolean;
}

/**
 * What the comparison of an article says of it and of all others that it found. A relation holds both ways: where one is a rewritten copy of another, that
 * one has a rewritten copy. Copies tell one story, so its origins are theirs too; another report of the event has origins of its own.
 */
export function notedOf(articleId: string, { siblings, related, origins: { known } }: Provenance): Noted[] {
  const others = [...siblings, ...related];
  const asked = { number: Number(articleId), bits: COMPARED | bitsOf(others), origins: known, isAsked: true };
  const copies = siblings.map((sibling) => notedOfOther(sibling, known));
  const reports = related.map((report) => notedOfOther(report, null));
  return [asked, ...copies, ...reports].filter(({ number }) => Number.isSafeInteger(number));
}

function notedOfOther(other: OtherArticle & Pick<SiblingCopy | RelatedReport, 'relation'>, origins: number | null): Noted {
  return { number: Number(other.articleId), bits: bitsOf([other]), origins, isAsked: false };
}

function bitsOf(others: ReadonlyArray<{ readonly relation: NotedRelation }>): number {
  return others.reduce((bits, { relation }) => bits | bitOf(relation), 0);
}

function bitOf(relation: NotedRelation): number {
  return 1 << NOTED_RELATIONS.indexOf(relation);
}

/** Writes what was noted at its place; false where that says it already. @param at index of its first byte */
export function writeNoted(bytes: Uint8Array, at: number, { bits, origins, isAsked }: Noted): boolean {
  const before = [bytes[at] as number, bytes[at + 1] as number] as const;
  bytes[at] = isAsked ? bits : before[0] | bits;
  if (origins !== null) bytes[at + 1] = Math.min(origins, MAX_ORIGINS);
  return bytes[at] !== before[0] || bytes[at + 1] !== before[1];
}

/** What is known of some articles, each by its row: a byte of bits, and one of origins. */
export interface Comparisons {
  readonly bits: Uint8Array;
  readonly origins: Uint8Array;
}

/** True for an article with these bits. */
export function isInState(bits: number, state: FoundState): boolean {
  if (state === 'nothing') return bits === COMPARED;
  if (state === 'uncompared') return bits === 0;
  return (bits & bitOf(state)) !== 0;
}
