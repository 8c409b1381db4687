// What lies in IndexedDB, field by field. These records outlive releases: a change is a new migration.
import type { DBSchema } from 'idb';
import type { SaidCorrection } from '../core/model/correction';
import type { StoredArticle } from '../core/model/stored-article';

/** An article of the journal. Its text is in `texts`, under its number. */
export type JournalArticle = Omit<StoredArticle, 'text'>;

export interface WireprintSchema extends DBSchema {
  /** The articles read last, one record each. Its key generator gives the numbers of all articles. */
  journal: {
    key: number;
    value: JournalArticle;
  };
  /** All other articles, packed. packed/blocks.ts defines the keys. */
  blocks: {
    key: number;
    value: Uint8Array;
  };
  /** Gzipped texts, by the number of their article. */
  texts: {
    key: number;
    value: Uint8Array;
  };
  /** The reader's corrections of answers. The key follows from what one says. They name articles by address and stay when articles expire. */
  corrections: {
    key: string;
    value: SaidCorrection;
  };
}
