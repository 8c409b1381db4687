// What the strikes of one kind met.

interface Struck {
  /** A call had no reply yet. */
  readonly isUnanswered: boolean;
  /** Writes that had begun and never ended. */
  readonly cut: number;
}

export interface Counted {
  rounds: number;
  /** Rounds in which a call had no reply yet. */
  unanswered: number;
  /** Rounds in which a write had begun and never ended. */
  cut: number;
}

export class Tally {
  readonly #works = new Map<string, Counted>();

  add(work: string, { isUnanswered, cut }: Struck): void {
    const counted = this.#works.get(work) ?? { rounds: 0, unanswered: 0, cut: 0 };
    counted.rounds++;
    if (isUnanswered) counted.unanswered++;
    if (cut > 0) counted.cut++;
    this.#works.set(work, counted);
  }

  get rounds(): number {
    return this.#sum('rounds');
  }

  /** Rounds that broke off a write, or left a call without its reply. */
  get all(): Readonly<Counted> {
    return { rounds: this.rounds, unanswered: this.#sum('unanswered'), cut: this.#sum('cut') };
  }

  /** By what the extension did when it was struck. */
  get works(): ReadonlyMap<string, Readonly<Counted>> {
    return this.#works;
  }

  #sum(of: keyof Counted): number {
    return [...this.#works.values()].reduce((sum, counted) => sum + counted[of], 0);
  }
}
