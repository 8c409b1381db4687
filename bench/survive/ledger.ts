// What the store must hold: what was said to be stored, without what was said to be dropped. A write whose reply was lost may have been carried out or not,
// but not in part.
import { type Acknowledged, exportFaults } from '../../scripts/check-export/export-faults';

/** What one call changes, if it is carried out. */
export interface Change {
  /** As people would say it: `an import of 80 articles`. */
  readonly name: string;
  readonly added?: readonly Acknowledged[];
  /** Addresses; `all` for everything that is stored. */
  readonly dropped?: readonly string[] | 'all';
}

export interface Write {
  readonly change: Change;
  /** Whether it was carried out, by what the background said; null where nothing was said. */
  readonly isCarriedOut: boolean | null;
}

type Held = ReadonlyMap<string, Acknowledged>;

export class Ledger {
  #held: Held = new Map();
  #acknowledged = 0;

  /** How many articles were acknowledged, those among them that were dropped since, too. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** One of the articles that must be stored; undefined where there is none. @param chance from 0 to 1 */
  pick(chance: number): Acknowledged | undefined {
    return [...this.#held.values()][Math.floor(chance * this.#held.size)];
  }

  /** The reply said that it is carried out. */
  acknowledge(change: Change): void {
    this.#acknowledged += change.added?.length ?? 0;
    this.#held = changed(this.#held, change);
  }

  /**
   * Takes the writes of a round. What became of one without a reply is told by how many articles are stored now; from then on it must stay so.
   *
   * @param stored how many articles are stored
   * @returns the changes that were made; a sentence where no choice of them leads there
   */
  settle(writes: readonly Write[], stored: number): readonly Change[] | string {
    const chosen = outcomes(writes).find((changes) => changes.reduce(changed, this.#held).size === stored);
    if (!chosen) return this.#disproof(writes, stored);
    for (const change of chosen) this.acknowledge(change);
    return chosen;
  }

  #disproof(writes: readonly Write[], stored: number): string {
    const sizes = [...new Set(outcomes(writes).map((changes) => changes.reduce(changed, this.#held).size))];
    const said = { true: 'acknowledged', false: 'refused', null: 'without a reply' };
    const names = writes.map(({ change, isCarriedOut }) => `${change.name} (${said[`${isCarriedOut}`]})`).join(' and ');
    return `${stored} articles are stored after ${names}; ${sizes.join(' or ')} must be`;
  }

  /** What is wrong with a store, by its export file, in sentences. */
  async faults(file: string): Promise<string[]> {
    return [...(await exportFaults(file, [...this.#held.values()])), ...this.#tooMany(file)];
  }

  /** What is wrong with an export file by its addresses alone, which takes little time. */
  strays(file: string): string[] {
    const urls = new Set(urlsOf(file));
    const missing = [...this.#held.keys()].filter((url) => !urls.has(url));
    return [...missing.map((url) => `${url}: is not in the export file`), ...this.#tooMany(file)];
  }

  #tooMany(file: string): string[] {
    return urlsOf(file).flatMap((url) =>
      this.#held.has(url) ? [] : [`${url}: is stored, but was dropped, or its write was not carried out`],
    );
  }
}

function urlsOf(file: string): string[] {
  return file.split('\n').flatMap((line) => (line.includes('"url"') ? ((JSON.parse(line) as { url?: string }).url ?? []) : []));
}

function changed(held: Held, { added = [], dropped = [] }: Change): Held {
  const next = new Map(dropped === 'all' ? [] : held);
  if (dropped !== 'all') for (const url of dropped) next.delete(url);
  for (const article of added) next.set(article.url, article);
  return next;
}

/** Everything that may have been carried out of these writes. */
function outcomes(writes: readonly Write[]): Change[][] {
  return writes.reduce<Change[][]>(
    (before, { change, isCarriedOut }) => [
      ...(isCarriedOut === false ? [] : before.map((changes) => [...changes, change])),
      ...(isCarriedOut === true ? [] : before),
    ],
    [[]],
  );
}
