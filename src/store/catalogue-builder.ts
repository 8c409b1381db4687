// One catalogue of the blocks of many segments: each block has lists of its own, and the catalogue has one list of each kind.
import type { Catalogue, ListedAgency, TitleRun } from '../core/library/catalogue';
import { SKETCH_BYTES } from '../core/library/copy-sketch';
import type { CatalogueColumns } from './packed/codec/catalogue-block';

/** What is known of each row without the catalogue: its number, when it was read, and whether it is still stored. */
export type KnownRows = Pick<Catalogue, 'rows' | 'alive' | 'numbers' | 'readAt'>;

export class CatalogueBuilder {
  /** Rows that were added so far. */
  #rows = 0;
  readonly #columns: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  readonly #sketches: Uint8Array;
  readonly #titles: TitleRun[] = [];
  readonly #outlets = new Map<string, { index: number; domain: string; name: string }>();
  readonly #langs = new Map<string, number>();
  readonly #agencies = new Map<string, { index: number; agency: ListedAgency }>();
  readonly #suppliers = new Map<string, number>();
  readonly #sets = new Map<string, { index: number; agencies: readonly number[] }>();

  constructor(private readonly known: KnownRows) {
    const { rows } = known;
    this.#columns = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
    this.#sketches = new Uint8Array(rows * SKETCH_BYTES);
  }

  /** The next rows. */
  add({ outlets, langs, agencySets, suppliers, lists, titles, sketches }: CatalogueColumns): void {
    const first = this.#rows;
    const ofOutlet = lists.outlets.map(
      ([domain, name]) => entered(this.#outlets, domain || name, (index) => ({ index, domain, name })).index,
    );
    const ofLang = lists.langs.map((lang) => entered(this.#langs, lang, (index) => index));
    const ofSet = lists.sets.map((set) => this.#setOf(set));
    const ofSupplier = lists.suppliers.map((supplier) => entered(this.#suppliers, supplier, (index) => index));
    this.#sketches.set(sketches, first * SKETCH_BYTES);
    this.#titles.push({ first, titles });
    const [outletColumn, langColumn, setColumn, supplierColumn] = this.#columns;
    for (let row = 0; row < outlets.length; row++) {
      outletColumn[first + row] = ofOutlet[outlets[row] as number] as number;
      langColumn[first + row] = ofLang[langs[row] as number] as number;
      setColumn[first + row] = ofSet[agencySets[row] as number] as number;
      supplierColumn[first + row] = ofSupplier[suppliers[row] as number] as number;
    }
    this.#rows += outlets.length;
  }

  #setOf(set: ReadonlyArray<readonly [string, string]>): number {
    const agencies = set.map(([id, name]) => entered(this.#agencies, id, (index) => ({ index, agency: { id, name } })).index);
    return entered(this.#sets, agencies.join(), (index) => ({ index, agencies })).index;
  }

  catalogue(): Catalogue {
    const [outlets, langs, agencySets, suppliers] = this.#columns;
    return {
      ...this.known,
      outlets,
      langs,
      agencySets,
      suppliers,
      titles: this.#titles,
      sketches: this.#sketches,
      outletList: [...this.#outlets.values()],
      langList: [...this.#langs.keys()],
      agencySetList: [...this.#sets.values()].map(({ agencies }) => agencies),
      agencyList: [...this.#agencies.values()].map(({ agency }) => agency),
      supplierList: [...this.#suppliers.keys()],
    };
  }
}

/** The value of a key; a new one gets the next index. */
function entered<Value>(map: Map<string, Value>, key: string, make: (index: number) => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make(map.size);
  map.set(key, value);
  return value;
}
