// When to strike: what was seen of a work that nobody disturbed says how often it writes, and how long it takes.
import type { Random } from '../store/random';

/** Share of the strikes that fall anywhere in the work, by the clock alone. Chosen by hand. */
const ANYWHERE = 0.25;
/** Works take longer than the one that was seen, by up to such a factor. Chosen by hand. */
const SLOWER = 1.3;

interface Seen {
  /** Milliseconds until nothing more was written, and every reply was there, without those for which writes were held open. */
  readonly took: number;
  /** How often it wrote. */
  readonly writes: number;
}

export interface Moment {
  /** So many writes of the work must have begun, at first; 0 for none. */
  readonly writes: number;
  /** Milliseconds from then on; negative for before the work begins. */
  readonly wait: number;
}

export class Moments {
  readonly #seen = new Map<string, Seen>();

  knows(work: string): boolean {
    return this.#seen.has(work);
  }

  /**
   * @param took milliseconds until nothing more was written, and every reply was there
   * @param heldOpen milliseconds for which each write was held open
   */
  learn(work: string, { took, writes }: Seen, heldOpen: number): void {
    // Writes that were open at once are counted each: what is left may be too little by that, and never less than nothing.
    this.#seen.set(work, { took: Math.max(took - writes * heldOpen, 0), writes });
  }

  /** Milliseconds after which a work that was struck by no write is struck all the same. */
  latest(work: string, heldOpen: number): number {
    const { took, writes } = this.#seenOf(work);
    return SLOWER * (took + writes * heldOpen);
  }

  /** @param lead milliseconds that may pass between the strike and its effect, at most half of what writes are held open for */
  choose(work: string, { lead, heldOpen }: { readonly lead: number; readonly heldOpen: number }, random: Random): Moment {
    const { writes } = this.#seenOf(work);
    const isAnywhere = random() < ANYWHERE || writes === 0;
    if (isAnywhere) return { writes: 0, wait: random() * this.latest(work, heldOpen) - random() * lead };
    // It takes some milliseconds to hear of a write, and to strike.
    return { writes: 1 + Math.floor(random() * writes), wait: (random() * heldOpen) / 2 };
  }

  #seenOf(work: string): Seen {
    return this.#seen.get(work) ?? { took: 0, writes: 0 };
  }
}
