// A kind of death. Every file in kills/ exports one, `kill`.
import type { Reader } from '../../test/browser/harness/reader';

export interface Kill {
  /** What dies: `the worker`. */
  readonly name: string;
  /** Strikes while articles are being written, and gives the reader with whom it goes on. @param round from 0 */
  strike(reader: Reader, round: number): Promise<Reader>;
}
