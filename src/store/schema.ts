// What lies in IndexedDB, field by field. These records outlive releases: a change is a new migration.
import type { DBSchema } from 'idb';
import type { SaidCorrection } from '../core/model/correction';
import type { Credit } from '../core/model/credit';
import type { Fingerprint } from '../core/model/fingerprint';

/** One article, as it was last read. */
export interface StoredArticle {
  /** Given once and never again; the key. */
  readonly number: number;
  /** `addressKey` of its url: equal keys are versions of one article. */
  readonly address: string;
  /** `addressKey` of the address that the page gives as its own; absent where that is the same, or none. */
  readonly canonical?: string;
  /** Address it was last read at. */
  readonly url: string;
  /** Registrable domain of the outlet, and the name it gives itself. */
  readonly outletDomain: string;
  readonly outletName: string;
  /** Holder of the outlet's copyright as its page names it; absent where it names none. */
  readonly owner?: string;
  readonly title: string;
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
  /** ISO 8601 as the page states it; null where it does not. */
  readonly publishedAt: string | null;
  /** When it was first and last read, in milliseconds since 1970. */
  readonly firstReadAt: number;
  readonly readAt: number;
  readonly credits: readonly Credit[];
  readonly fingerprint: Fingerprint;
  /** Paragraphs joined by line breaks, gzipped; null where the reader does not keep texts. */
  readonly text: Uint8Array | null;
}

/** An article of the journal: its text lies apart, under its number. */
export type JournalArticle = Omit<StoredArticle, 'text'>;

export interface WireprintSchema extends DBSchema {
  /** What was read last, an article a record. The store gives the numbers of all articles. */
  journal: {
    key: number;
    value: JournalArticle;
    indexes: { address: string; readAt: number };
  };
  /** Everything else, packed: packed/blocks.ts says under which keys what lies. */
  blocks: {
    key: number;
    value: Uint8Array;
  };
  /** Gzipped texts by the number of their article. */
  texts: {
    key: number;
    value: Uint8Array;
  };
  /** What the reader said of answers, by what it says. It names no number of an article, and stays when articles expire. */
  corrections: {
    key: string;
    value: SaidCorrection;
  };
}
