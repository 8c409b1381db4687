// What lies in IndexedDB, field by field. These records outlive releases: a change is a new migration.
import type { DBSchema } from 'idb';
import type { TrackedStory } from '../core/library/tracked-story';
import type { StoredFollow } from '../core/model/follow';
import type { ImportState } from '../core/model/import-state';
import type { NumberSpan } from '../core/model/store-measure';
import type { StoredArticle } from '../core/model/stored-article';
import type { StoredObjection } from './stored-objection';

/** An article of the journal. Its text is in `texts`, under its number. */
export type JournalArticle = Omit<StoredArticle, 'text'>;

/** How far an import is. */
export interface ImportRecord extends Omit<ImportState, 'share' | 'isWaiting'> {
  /** Parts that are stored, and how many of them were taken. */
  readonly parts: number;
  readonly taken: number;
  /** How many of its articles that are new here were last read on each day, counted since 1970. */
  readonly days: Readonly<Record<number, number>>;
  /** Of the articles that it added, so that they can be dropped again, but not those that were read again since a moment (milliseconds). */
  readonly numbers: readonly NumberSpan[];
  readonly since: number;
  readonly takesSettings: boolean;
}

/** A run of whole lines of an export file. */
export interface ImportPart {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Articles in the parts before. */
  readonly before: number;
}

/** Key of the only record of `identity`. */
export const IDENTITY = 0;

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
  /** What comparisons found, two bytes an article (`core/library/comparisons.ts`), of 1,024 neighbours by their numbers. */
  comparisons: {
    key: number;
    value: Uint8Array;
  };
  /** The stories that the reader tracks, by the key of the article that was chosen. They go with the last copy that is stored. */
  tracked: {
    key: string;
    value: TrackedStory;
  };
  /** The reader's objections to answers. The key follows from what one says. They name articles by address and stay when articles expire. */
  corrections: {
    key: string;
    value: StoredObjection;
  };
  /** The file that is being imported, in parts, and how far it is. Empty after most imports; it never holds two files. */
  imports: {
    key: number;
    value: ImportRecord | ImportPart;
  };
  /** The feeds that the reader follows, by their ids. */
  follows: {
    key: string;
    value: StoredFollow;
  };
  /** Its only record tells this database from any that the browser puts in its place. */
  identity: {
    key: number;
    value: string;
  };
}
