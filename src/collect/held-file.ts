// The one file that the collector page holds for the background, which in Chrome has no addresses for files.

export class HeldFile {
  /** The browser can move blobs to disk. */
  #parts: Blob[] = [];
  #url: string | null = null;

  get isHeld(): boolean {
    return this.#parts.length > 0;
  }

  /** @throws where parts are missing: this page was closed meanwhile, and is another one now */
  take(index: number, text: string): void {
    if (index === 0) this.drop();
    if (index !== this.#parts.length) throw new Error(`Part ${index} of a file came after ${this.#parts.length}`);
    this.#parts.push(new Blob([text]));
  }

  /** @throws as `take` */
  finish(parts: number): string {
    if (parts !== this.#parts.length) throw new Error(`${this.#parts.length} of ${parts} parts of a file are here`);
    this.#url ??= URL.createObjectURL(new Blob(this.#parts, { type: 'application/x-ndjson' }));
    return this.#url;
  }

  drop(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = null;
    this.#parts = [];
  }
}
