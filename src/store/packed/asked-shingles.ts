// The shingles of an asked article, by what is kept of a stored one's.
import { PlaceTable } from '../../core/fingerprint/place-table';
import { isQuoted, markQuoted, unmarked } from '../../core/fingerprint/shingles';
import { shingleKey } from './packed-prints';

export class AskedShingles {
  readonly #hashes: Uint32Array;
  readonly #places: PlaceTable;

  constructor(all: Iterable<number>) {
    this.#hashes = Uint32Array.from(all);
    this.#places = new PlaceTable(this.#hashes.map(shingleKey));
  }

  /**
   * The shingles of a stored article, in order, as the asked one has them: where the kept bits agree, the asked hash in full; what only one of them
   * has matches nothing either way. What stands in quotation marks stays marked so.
   */
  asAsked(shingles: Uint32Array): Uint32Array {
    let changed: Uint32Array | null = null;
    for (let index = 0; index < shingles.length; index++) {
      const marked = shingles[index] as number;
      const place = this.#places.placeOf(shingleKey(unmarked(marked)));
      if (place < 0) continue;
      const asked = this.#hashes[place] as number;
      changed ??= shingles.slice();
      changed[index] = isQuoted(marked) ? markQuoted(asked) : asked;
    }
    return changed?.sort() ?? shingles;
  }
}
