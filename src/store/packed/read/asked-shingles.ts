// Compares the asked article's shingles, known in full, with those of a stored article, of which only the last bits are kept.

import { shingleKey } from '../../../core/codec/fingerprint';
import { CodeTable } from '../../../core/fingerprint/code-table';
import { hasQuotedFlag, withoutQuotedFlag, withQuotedFlag } from '../../../core/fingerprint/shingles';

/** The last 15 bits of a key are looked up first, in a table of bytes that fits into the processor's cache: most keys of a stored article are not among the asked. */
const FIRST_LOOK = 2 ** 15 - 1;

export class AskedShingles {
  readonly #hashes: Uint32Array;
  readonly #keys: CodeTable;
  readonly #mayHave = new Uint8Array(FIRST_LOOK + 1);
  /** What became of each list that was given: rows that are packed alike have one list together. */
  readonly #known = new Map<Uint32Array, Uint32Array>();

  constructor(all: Iterable<number>) {
    this.#hashes = Uint32Array.from(all);
    const keys = this.#hashes.map(shingleKey);
    this.#keys = new CodeTable(keys);
    for (const key of keys) this.#mayHave[key & FIRST_LOOK] = 1;
  }

  /**
   * The shingles of a stored article, ascending. One whose kept bits agree with an asked shingle is replaced by the asked hash in full, so that the
   * core can compare them. Any other matches no asked shingle, in full or shortened, so it stays as it is. The quoted flag stays that of the stored article.
   */
  asAsked(shingles: Uint32Array): Uint32Array {
    const known = this.#known.get(shingles);
    if (known) return known;
    const made = this.#asAsked(shingles);
    this.#known.set(shingles, made);
    return made;
  }

  #asAsked(shingles: Uint32Array): Uint32Array {
    const mayHave = this.#mayHave;
    let changed: Uint32Array | null = null;
    for (let index = 0; index < shingles.length; index++) {
      const flagged = shingles[index] as number;
      const key = shingleKey(withoutQuotedFlag(flagged));
      if (mayHave[key & FIRST_LOOK] === 0) continue;
      const found = this.#keys.indexOf(key);
      if (found < 0) continue;
      const asked = this.#hashes[found] as number;
      changed ??= shingles.slice();
      changed[index] = hasQuotedFlag(flagged) ? withQuotedFlag(asked) : asked;
    }
    return changed?.sort() ?? shingles;
  }
}
