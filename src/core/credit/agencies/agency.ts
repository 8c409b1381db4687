// What is known of one agency, and where its names are to be expected.

/**
 * What the agency is. Code tells apart `photo`, `historical`, `broadcaster-source` and the kinds of `WORLDWIDE`; the others tell who edits the
 * table why an entry is there. A press-release wire, a photo agency and one that no longer exists are not news agencies of today; a broadcaster
 * or a `republishable` newsroom is an origin that others copy from, but no agency by trade.
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

export interface Agency {
  readonly id: string;
  /** Its name as it is shown. */
  readonly name: string;
  readonly kind: AgencyKind;
  /** ISO 3166 codes, joined by `/` where it has two homes; `world` where it has none. */
  readonly country: string;
  /** Languages it writes in, ISO 639, the main one first; `*` for many more. */
  readonly languages: readonly string[];
  /** Registrable domains, or a host below one where only that host is the agency's (`agenciabrasil.ebc.com.br`). */
  readonly domains: readonly string[];
  /** All words that name it: the name itself, its abbreviations and other spellings, its names in other scripts. */
  readonly names: readonly string[];
  /** Those of `names` that mean something else elsewhere: read only as a whole entry of a slot, and spelled exactly so. */
  readonly ambiguous: readonly string[];
  /** Those of `ambiguous` that name its newspaper: they stand for the syndicate only behind an author, `Jane Hill, The Washington Post`. */
  readonly signed: readonly string[];
}

/** The fields of a row of the table that are not its id and name. */
interface AgencyRow {
  /** `national` where it is left out. */
  readonly kind?: AgencyKind;
  readonly country: string;
  readonly languages: readonly string[];
  readonly domains?: readonly string[];
  /** Names beside the shown one that mean nothing else. */
  readonly names?: readonly string[];
  /** Names that mean something else elsewhere; the shown name is repeated here where it does. */
  readonly ambiguous?: readonly string[];
  /** The newspaper of a syndicate. */
  readonly signed?: readonly string[];
}

/** One row of the table: `agency('dpa', 'Deutsche Presse-Agentur', { country: 'DE', languages: ['de'], domains: ['dpa.com'], names: ['dpa'] })`. */
export function agency(id: string, name: string, row: AgencyRow): Agency {
  const { kind = 'national', country, languages, domains = [], names = [], signed = [] } = row;
  const ambiguous = [...(row.ambiguous ?? []), ...signed];
  return { id, name, kind, country, languages, domains, names: [...new Set([name, ...names, ...ambiguous])], ambiguous, signed };
}

const WORLDWIDE: ReadonlySet<AgencyKind> = new Set<AgencyKind>([
  'world',
  'finance',
  'syndicate',
  'broadcaster-source',
  'press-release',
  'photo',
]);

/** Its names are read on pages of every country and language. */
export function isWorldwide({ kind }: Agency): boolean {
  return WORLDWIDE.has(kind);
}

/** The domain ends in the agency's country: `zeitung.at` for one of Austria. */
export function isOfCountry({ country }: Agency, domain: string): boolean {
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toUpperCase();
  return ending.length === 2 && country.replace('GB', 'UK').split('/').includes(ending);
}
