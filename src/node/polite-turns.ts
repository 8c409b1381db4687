// Whom a tool asks when: few hosts at once, each host one thing at a time, with a pause between two.

export interface Pace {
  /** Hosts that are asked at once. */
  readonly atOnce: number;
  /** Milliseconds from the end of one answer of a host to the next question to it. */
  readonly pause: number;
}

export class PoliteTurns {
  readonly #hosts = new Map<string, Promise<unknown>>();
  readonly #waiting: Array<() => void> = [];
  #free: number;

  /** @param wait ends after so many milliseconds */
  constructor(
    private readonly pace: Pace,
    private readonly wait: (milliseconds: number) => Promise<void>,
  ) {
    this.#free = pace.atOnce;
  }

  /** Asks a host when its turn comes. Whoever asked first is answered first. */
  take<Value>(host: string, ask: () => Promise<Value>): Promise<Value> {
    const before = this.#hosts.get(host);
    const turn = (async () => {
      if (before) await before.then(() => this.wait(this.pace.pause));
      await this.#enter();
      try {
        return await ask();
      } finally {
        this.#leave();
      }
    })();
    const over = turn.then(
      () => {},
      () => {}, // Whoever asked is given the failure; the next one only needs to know that it is over.
    );
    this.#hosts.set(host, over);
    return turn;
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}
