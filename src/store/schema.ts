// What lies in IndexedDB, field by field. These records outlive releases: a change is a new migration.
import type { DBSchema } from 'idb';
import type { SaidCorrection } from '../core/model/correction';
import type { StoredArticle } from '../core/model/stored-article';

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
