// The shingles of an asked article, by what is kept of a stored one's.
import { CodeTable } from '../../../core/fingerprint/code-table';
import { hasQuotedFlag, withoutQuotedFlag, withQuotedFlag } from '../../../core/fingerprint/shingles';
import { shingleKey } from '../codec/fingerprint';

/** Of each key these last bits are looked at first, in a table that is small enough to be fast: most keys of a stored article are in none of the asked. */
const FIRST_LOOK = 2 ** 15 - 1;

export class AskedShingles {
  readonly #hashes: Uint32Array;
  readonly #places: CodeTable;
  readonly #mayHave = new Uint8Array(FIRST_LOOK + 1);

  constructor(all: Iterable<number>) {
    this.#hashes = Uint32Array.from(all);
    const keys = this.#hashes.map(shingleKey);
    this.#places = new CodeTable(keys);
    for (const key of keys) this.#mayHave[key & FIRST_LOOK] = 1;
  }

  /**
   * The shingles of a stored article, in order, as the asked one has them: where the kept bits agree, the asked hash in full; what only one of them
   * has matches nothing either way. What stands in quotation marks stays flagged so.
   */
  asAsked(shingles: Uint32Array): Uint32Array {
    const mayHave = this.#mayHave;
    let changed: Uint32Array | null = null;
    for (let index = 0; index < shingles.length; index++) {
      const flagged = shingles[index] as number;
      const key = shingleKey(withoutQuotedFlag(flagged));
      if (mayHave[key & FIRST_LOOK] === 0) continue;
      const place = this.#places.indexOf(key);
      if (place < 0) continue;
      const asked = this.#hashes[place] as number;
      changed ??= shingles.slice();
      changed[index] = hasQuotedFlag(flagged) ? withQuotedFlag(asked) : asked;
    }
    return changed?.sort() ?? shingles;
  }
}
