// A kind of death. Every file in kills/ exports one, `kill`.
import type { Reader } from '../../test/browser/harness/reader';

/** A folder for a browser's profile, and how it is left when the browser is closed. */
export interface ProfilePlace {
  readonly profile: string;
  leave(): void;
}

/** Gives the reader with whom it goes on. */
export type Strike = () => Promise<Reader>;

export interface Kill {
  /** What happens: `the worker is killed`. */
  readonly name: string;
  /** Where the profile must lie; anywhere without it. Null where this machine has no such place: then the kind is skipped. */
  openProfile?(): ProfilePlace | null;
  /** The background goes on, so that a write that was open at the strike may still come to its end. */
  readonly goesOn?: true;
  /** Articles may be refused, if that is said; then they must not be there in part. */
  readonly mayRefuse?: true;
  /** True where each call of the round must be answered. @param round from 0 */
  mustAnswer?(round: number): boolean;
  /** Milliseconds that may pass between the strike and its effect, at most. */
  readonly lead: number;
  /** Gets everything ready, so that the strike itself takes as little time as possible: writes are over within milliseconds. @param round from 0 */
  aim(reader: Reader, round: number): Promise<Strike>;
}
