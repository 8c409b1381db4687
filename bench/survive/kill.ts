// A kind of death. Every file in kills/ exports one, `kill`.
import type { Reader } from '../../test/browser/harness/reader';

/** A folder for a browser's profile, and how it is left when the browser is closed. */
export interface ProfilePlace {
  readonly profile: string;
  leave(): void;
}

export interface Kill {
  /** What happens: `the worker is killed`. */
  readonly name: string;
  /** Where the profile must lie; anywhere without it. Null where this machine has no such place: then the kind is skipped. */
  openProfile?(): ProfilePlace | null;
  /** What must be so before the writing begins. */
  brace?(): void;
  /** Articles may be refused, if that is said; then they must not be there in part. */
  readonly mayRefuse?: true;
  /** True where each call of the round must be answered. @param round from 0 */
  mustAnswer?(round: number): boolean;
  /** Strikes while articles are being written, and gives the reader with whom it goes on. @param round from 0 */
  strike(reader: Reader, round: number): Promise<Reader>;
}
