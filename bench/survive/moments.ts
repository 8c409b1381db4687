// When to strike: what was seen of a work that nobody disturbed says how often it writes, and how long it takes.
import type { Random } from '../store/random';
import { HELD_OPEN } from './observed';

/** Share of the strikes that fall anywhere in the work, by the clock alone. Chosen by hand. */
const ANYWHERE = 0.25;
/** Works take longer than the one that was seen, by up to such a factor. Chosen by hand. */
const SLOWER = 1.3;

interface Seen {
  /** Milliseconds until nothing more was written, and every reply was there. */
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

  learn(work: string, seen: Seen): void {
    this.#seen.set(work, seen);
  }

  /** Milliseconds after which a work that was struck by no write is struck all the same. */
  latest(work: string): number {
    return SLOWER * (this.#seen.get(work)?.took ?? 0);
  }

  /** @param lead milliseconds that may pass between the strike and its effect */
  choose(work: string, lead: number, random: Random): Moment {
    const { took = 0, writes = 0 } = this.#seen.get(work) ?? {};
    // What takes longer than a write cannot be aimed at one.
    const isAnywhere = random() < ANYWHERE || writes === 0 || lead > HELD_OPEN;
    const early = random() * lead;
    if (isAnywhere) return { writes: 0, wait: random() * SLOWER * took - early };
    // It takes some milliseconds to hear of a write, and to strike.
    return { writes: 1 + Math.floor(random() * writes), wait: (random() * HELD_OPEN) / 2 };
  }
}
