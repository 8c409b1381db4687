// The catalogue: what is kept of each article so that all of them can be listed and searched, without reading what is stored of each.
import type { Credit } from '../model/credit';
import type { Supplied } from '../model/follow';
import { fold } from '../text/fold';

/** An agency by its id in the table, with the name that it has there. */
export interface ListedAgency {
  readonly id: string;
  readonly name: string;
}

/** What is kept of one article. */
export interface CatalogueEntry {
  /** Its title, folded, on one line. */
  readonly title: string;
  readonly outletDomain: string;
  readonly outletName: string;
  readonly lang: string;
  /** The agencies that it credits. */
  readonly agencies: readonly ListedAgency[];
  /** `supplierOf` the article: '' where the reader has opened it. */
  readonly supplier: string;
  /** `copySketch` of its text. */
  readonly sketch: Uint8Array;
}

/** A run of folded titles, a line each. */
export interface TitleRun {
  /** Row of the first. */
  readonly first: number;
  readonly titles: {
    readonly text: string;
    /** Where each line begins in `text`. */
    readonly starts: Int32Array;
  };
}

/** Many articles, column by column. A row is an index of the columns. */
export interface Catalogue {
  readonly rows: number;
  /** 1 where the article is still stored. */
  readonly alive: Uint8Array;
  readonly numbers: Float64Array;
  /** When each was last read, in milliseconds since 1970. */
  readonly readAt: Float64Array;
  /** Indexes of the lists below. */
  readonly outlets: Int32Array;
  readonly langs: Int32Array;
  readonly agencySets: Int32Array;
  readonly suppliers: Int32Array;
  readonly titles: readonly TitleRun[];
  readonly sketches: Uint8Array;
  readonly outletList: ReadonlyArray<{ readonly domain: string; readonly name: string }>;
  readonly langList: readonly string[];
  /** Each set of agencies that an article credits, as indexes of `agencyList`. */
  readonly agencySetList: ReadonlyArray<readonly number[]>;
  readonly agencyList: readonly ListedAgency[];
  readonly supplierList: readonly string[];
}

/** Agencies that an entry names. Chosen by hand: pages that credit more are lists. */
const MAX_AGENCIES = 15;

/** A title on one line without case and accents, as it is searched. */
export function searchedTitle(title: string): string {
  return fold(title).replace(/[\n\r\u2028\u2029]/g, ' ');
}

/** Who read an article in the reader's place, as the library knows it: `follow k3v9x2`; '' where the reader has opened it. */
export function supplierOf(supplied: Supplied | undefined): string {
  return supplied ? `${supplied.by} ${supplied.id}` : '';
}

/** The agencies that an article credits, each once. What it only mentions is not among them. */
export function creditedAgencies(credits: readonly Credit[]): ListedAgency[] {
  const found = new Map<string, ListedAgency>();
  for (const { agency, name, strength } of credits) {
    if (agency !== null && strength === 'credit' && !found.has(agency)) found.set(agency, { id: agency, name });
  }
  return [...found.values()].slice(0, MAX_AGENCIES);
}
