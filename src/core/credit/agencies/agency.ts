// What is known of one agency, and the words for it.

/**
 * What the agency is. A press-release wire, a photo agency and one that no longer exists are not news agencies of today;
 * a broadcaster or a `republishable` newsroom is an origin that others copy from, but no agency by trade.
 */
export const AGENCY_KINDS = [
  'world',
  'national',
  'regional',
  'pan-african',
  'pan-pacific',
  'finance',
  'sport',
  'religious',
  'state',
  'syndicate',
  'broadcaster-source',
  'state-broadcaster',
  'source',
  'republishable',
  'press-release',
  'photo',
  'historical',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** `seen: false` is from general knowledge and was not found on a page yet. */
export interface SeenText {
  readonly text: string;
  readonly seen: boolean;
}

/** A registrable domain, or a host below one where only that host is the agency's. */
export interface AgencyDomain {
  readonly domain: string;
  readonly seen: boolean;
}

export interface Agency {
  readonly id: string;
  readonly name: string;
  /** ISO 3166 codes, joined by `/` where it has two homes; `world` where it has none. */
  readonly country: string;
  readonly kind: AgencyKind;
  /** Languages it writes in, ISO 639; `*` for many more. */
  readonly languages: readonly string[];
  readonly domains: readonly AgencyDomain[];
  /** Read as they are spelled where short; in any case where they are longer words. */
  readonly abbreviations: readonly string[];
  /** Its name in other scripts. */
  readonly nativeNames: readonly string[];
  /** Which of its words mean something else elsewhere: these count only as a whole entry of a slot. */
  readonly ambiguous: readonly string[];
  /** Shapes in which it signs: for whoever writes its cases. No code reads them. */
  readonly bylines: readonly SeenText[];
  /** For whoever looks it up; null where not known. */
  readonly wikidata: string | null;
}
