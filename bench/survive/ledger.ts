// What was written, and what was said to be stored. A write whose reply was lost may have been carried out or not, but not in part.
import { type Acknowledged, exportFaults } from '../../scripts/check-export/export-faults';

export interface Write {
  /** As people would say it: `an import of 80 articles`. */
  readonly name: string;
  readonly articles: readonly Acknowledged[];
}

export class Ledger {
  readonly #acknowledged: Acknowledged[] = [];
  readonly #lost: Write[] = [];

  /** How many articles were acknowledged. */
  get size(): number {
    return this.#acknowledged.length;
  }

  /** How many writes got no reply, or one that says that nothing was stored. */
  get lost(): number {
    return this.#lost.length;
  }

  /** The reply said that all of it is stored. */
  acknowledge({ articles }: Write): void {
    for (const article of articles) this.#acknowledged.push(article);
  }

  /** No reply came, or one that says that nothing was stored. */
  lose(write: Write): void {
    this.#lost.push(write);
  }

  /** One of the acknowledged articles; undefined where there is none. @param chance from 0 to 1 */
  pick(chance: number): Acknowledged | undefined {
    return this.#acknowledged[Math.floor(chance * this.#acknowledged.length)];
  }

  /** What is wrong with a store, by its export file, in sentences. */
  async faults(file: string): Promise<string[]> {
    const urls = new Set(
      file.split('\n').flatMap((line) => (line.includes('"url"') ? ((JSON.parse(line) as { url?: string }).url ?? []) : [])),
    );
    return [...(await exportFaults(file, this.#acknowledged)), ...this.#lost.flatMap((write) => torn(write, urls))];
  }
}

function torn({ name, articles }: Write, stored: ReadonlySet<string>): string[] {
  const there = articles.filter(({ url }) => stored.has(url)).length;
  return there === 0 || there === articles.length ? [] : [`${there} articles are stored of ${name}, for which no reply came`];
}
