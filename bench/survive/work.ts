// What the extension does when it is struck. Every file in works/ exports one, `work`.
import type { Reader } from '../../test/browser/harness/reader';
import type { Random } from '../store/random';
import type { Reply } from './calls';
import type { Change, Ledger } from './ledger';
import type { MadeUpWeb } from './made-up';

export interface Desk {
  readonly web: MadeUpWeb;
  readonly ledger: Ledger;
  readonly random: Random;
  /** What was accepted may be refused later, if that is said. */
  readonly mayRefuse: boolean;
}

/** One call, or several in a row. */
export interface Task {
  /** What it changes in the store. */
  readonly change: Change;
  /** Sends the calls. `done` where the replies say that the change is made. */
  begin(): Promise<Reply>;
  /** Looks, once the extension goes on, at what else must hold. @param reply what `begin` gave */
  after?(reader: Reader, reply: Reply): Promise<Looked>;
  /** Makes the change in peace, where it turned out not to be made. Without it the change is never made. */
  finish?(reader: Reader): Promise<void>;
}

export interface Looked {
  /** Whether the change is made, where that can be told by now. */
  readonly isCarriedOut?: boolean;
  /** What is wrong, in sentences. */
  readonly faults?: readonly string[];
}

export interface Work {
  /** `a page is read` */
  readonly name: string;
  /** Makes ready what a round does, in peace. Its tasks begin at once. */
  prepare(reader: Reader, desk: Desk): Promise<readonly Task[]>;
}
