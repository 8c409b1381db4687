// What an attack is: one row of the table that `npm run bench:attack` prints. Every file in rows/ exports a list of them, `attacks`.
import type { Reader } from '../../test/browser/harness/reader';
import type { Pages } from '../../test/fixtures/news-web/other-pages';
import type { NewsServer } from '../../test/fixtures/news-web/server';

/** Where an attack takes place: a browser with the extension, whose store is empty and whose settings are those after the installation. */
export interface Ground {
  readonly reader: Reader;
  /** Every request of the browser goes here, whatever the host. */
  readonly web: NewsServer;
}

export interface Attack {
  /** What must hold, as a sentence that can be understood alone: `no code of a page runs while it is read`. */
  readonly holds: string;
  /** Pages that we made up, on hosts that end in `.example`. */
  readonly pages?: Pages;
  /** `granted` may read all sites, so that no prompt is in the way; `shipped` is what people install. The same code. */
  readonly build?: 'granted' | 'shipped';
  /** The one browser in which the attack makes sense. Both without it. */
  readonly browser?: 'chromium' | 'firefox';
  /** Needs a browser of its own, since it leaves behind what cannot be taken back. */
  readonly isAlone?: true;
  /** Takes more than half a minute; `--short` leaves it out. */
  readonly isLong?: true;
  /**
   * Attacks, and gives a line for each thing that did not hold: none where everything held. Null where this machine does not let it attack. What it throws
   * counts as not held.
   */
  run(ground: Ground): Promise<readonly string[] | null>;
}
