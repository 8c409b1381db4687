// Work that must not overlap: whoever asks waits until all that was asked for before is over.

/** Does one piece of work after the other, in the order in which they were asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does this work when its turn comes, and gives what it gives or the error with which it fails. */
  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work);
    // Whoever asked is given the failure. The next one only needs to know that it is over.
    this.#last = done.catch(() => {});
    return done;
  }
}
