// The rows that were kept so far, as the index of a trace.
import type { Print } from '../core/fingerprint/make-fingerprint';
import type { TracedArticle } from '../core/provenance/measure-candidates';
import type { IndexedArticle, TraceIndex } from '../core/provenance/trace-index';
import { MemoryIndex } from './memory-index';
import type { RowId } from './rows';

export interface KeptRow extends IndexedArticle {
  readonly rowId: RowId;
  /** All shingles of its text, the quoted ones, and all terms: the extension makes them again from the text that it kept. */
  readonly all: Uint32Array;
  readonly quoted: Uint32Array;
  readonly termsInText: Uint32Array;
}

export type AskedRow = KeptRow & TracedArticle;

export class KeptRows implements TraceIndex<KeptRow> {
  readonly #index = new MemoryIndex();
  readonly #rows: KeptRow[] = [];

  get size(): number {
    return this.#rows.length;
  }

  /** Without its print, whose tables take more room than everything else. */
  add({ print: _, ...row }: AskedRow): void {
    this.#index.add(this.#rows.length, row.fingerprint);
    this.#rows.push(row);
  }

  async candidates(asked: Print, max: number): Promise<KeptRow[]> {
    return this.#rowsOf(this.#index.candidates(asked, max));
  }

  async copies(asked: Print, from: number, to: number): Promise<KeptRow[]> {
    return this.#rowsOf(this.#index.copies(asked, from, to));
  }

  #rowsOf(numbers: readonly number[]): KeptRow[] {
    return numbers.flatMap((number) => this.#rows[number] ?? []);
  }

  async exact({ fingerprint, all, quoted, termsInText }: KeptRow) {
    return { ...fingerprint, all: new Set(all), quoted: new Set(quoted), termsInText };
  }

  /** Texts are not kept. */
  async texts() {
    return null;
  }
}
