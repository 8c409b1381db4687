// All segments of a store: which there are, what is read of them often, and how they come, change and go.
import type { JournalArticle } from '../schema';
import { type BlockChanges, type Blocks, blockKey, LIST_KEY, type NewBlock, readBlocks, segmentRange } from './blocks';
import { buildSegments, groupsOf, type MonthGroup } from './build/build-segments';
import { type Burials, changeList, type ListChange, type NextList } from './change-list';
import { isDead, unpackSteps } from './codec/columns';
import { Vocabulary } from './codec/vocabulary';
import { mergeSegments } from './merge/merge-segments';
import { type Segment, type SegmentList, unpackList } from './segment';

/** Writes changes in one transaction, together with whatever else belongs to them. */
export type Commit = (changes: BlockChanges) => Promise<void>;

export class Segments {
  #list: SegmentList;
  #next: number;
  #swept: Promise<void> | null = null;
  readonly #unfinished = new Set<number>();
  readonly #dead = new Map<number, Uint8Array>();
  readonly #weights = new Map<number, Uint8Array>();
  readonly #vocabularies = new Map<number, Vocabulary>();

  private constructor(
    readonly blocks: Blocks,
    list: SegmentList,
  ) {
    this.#list = list;
    this.#next = list.next;
  }

  static async open(blocks: Blocks): Promise<Segments> {
    const [packed] = await readBlocks(blocks, [LIST_KEY]);
    const segments = new Segments(blocks, unpackList(packed));
    await segments.#loadDead();
    return segments;
  }

  /** Longest read first. */
  get all(): readonly Segment[] {
    return this.#list.segments;
  }

  /** Changes with every commit: who read blocks under another list reads again. */
  get list(): SegmentList {
    return this.#list;
  }

  deadOf(segment: number): Uint8Array | undefined {
    return this.#dead.get(segment);
  }

  isAlive(segment: number, article: number): boolean {
    return !isDead(this.#dead.get(segment), article);
  }

  /** What the fact keys of their articles weigh, packed; by number of the segment. */
  async weights(segments: readonly Segment[]): Promise<ReadonlyMap<number, Uint8Array>> {
    const missing = segments.filter(({ id }) => !this.#weights.has(id));
    const found = await readBlocks(
      this.blocks,
      missing.map(({ id }) => blockKey(id, 'weights')),
    );
    for (const [index, { id }] of missing.entries()) {
      const packed = found[index];
      if (packed) this.#weights.set(id, packed);
    }
    return this.#weights;
  }

  /** A value of each article, by number of the segment. Not kept: who pages or drops reads much and rarely. */
  async columns(kind: 'numbers' | 'times', segments: readonly Segment[]): Promise<ReadonlyMap<number, Float64Array>> {
    const found = await readBlocks(
      this.blocks,
      segments.map(({ id }) => blockKey(id, kind)),
    );
    return new Map(segments.map(({ id, articles }, index) => [id, unpackSteps(found[index] ?? new Uint8Array(), articles)]));
  }

  async vocabularies(numbers: Iterable<number>): Promise<ReadonlyMap<number, Vocabulary>> {
    const missing = [...new Set(numbers)].filter((id) => !this.#vocabularies.has(id));
    const found = await readBlocks(
      this.blocks,
      missing.map((id) => blockKey(id, 'vocabulary')),
    );
    for (const [index, id] of missing.entries()) {
      const packed = found[index];
      if (packed) this.#vocabularies.set(id, Vocabulary.unpack(packed));
    }
    return this.#vocabularies;
  }

  /** Removes what a killed worker left behind, once, before anything else is written; readers never see it. */
  sweep(): Promise<void> {
    this.#swept ??= this.#sweep().catch((error) => {
      this.#swept = null;
      throw error;
    });
    return this.#swept;
  }

  async #sweep(): Promise<void> {
    const { next, unfinished } = this.#list;
    const drop = [...unfinished.map((id) => segmentRange(id)), { from: segmentRange(next).from, to: Number.MAX_SAFE_INTEGER }];
    await this.blocks.write({ put: [], drop });
  }

  /** New segments of these articles, one for each month and scheme. */
  async add(articles: readonly JournalArticle[], commit: Commit): Promise<void> {
    const groups = groupsOf(articles);
    const years = new Map(this.#list.vocabularies.map(({ year, id }) => [year, id]));
    const known = await this.vocabularies(groups.flatMap(({ year }) => years.get(year) ?? []));
    let apply = () => {};
    const made = this.#made(groups, years, known, (done) => {
      apply = done;
    });
    await commit({ put: made, drop: [] });
    apply();
  }

  /** The blocks of new segments and the list that names them, each made when it is asked for; `ready` takes what is to be done when all are written. */
  *#made(
    groups: readonly MonthGroup[],
    years: Map<number, number>,
    known: ReadonlyMap<number, Vocabulary>,
    ready: (done: () => void) => void,
  ): Generator<NewBlock, void> {
    const { segments, vocabularies } = yield* buildSegments(groups, years, known, () => this.#next++);
    const next = { segments: [...this.all, ...segments], vocabularies: [...years].map(([year, id]) => ({ year, id })) };
    const change = this.#changeTo(next, new Map());
    yield* change.changes.put;
    ready(() => {
      this.#apply(change);
      for (const [id, vocabulary] of vocabularies) this.#vocabularies.set(id, vocabulary);
    });
  }

  /** Marks articles as dead; a segment without any other is dropped. */
  async bury(burials: Burials, commit: Commit): Promise<void> {
    await this.#commit(this.#list, burials, commit);
  }

  /** Drops everything. */
  async clear(commit: Commit): Promise<void> {
    await this.#commit({ segments: [], vocabularies: [] }, new Map(), commit);
  }

  /**
   * Makes one segment of several. Articles may be added and buried meanwhile.
   *
   * @param alone runs the last step, the swap, while nothing else is writing
   */
  async merge(numbers: readonly number[], alone: (swap: () => Promise<void>) => Promise<void>): Promise<void> {
    const inputs = this.all.filter(({ id }) => numbers.includes(id)).map((segment) => ({ segment, dead: this.deadOf(segment.id) }));
    const id = this.#next++;
    this.#unfinished.add(id);
    try {
      const merged = await mergeSegments(this.blocks, id, inputs);
      await alone(async () => {
        // Dropped meanwhile: what was merged of it may not come back.
        const isWhole = inputs.every(({ segment }) => this.all.some((left) => left.id === segment.id));
        if (!isWhole) return;
        const diedSince = inputs.flatMap(({ segment }) => {
          const places = merged?.moved.get(segment.id) ?? new Int32Array();
          return [...places].filter((place, local) => place >= 0 && !this.isAlive(segment.id, local));
        });
        this.#unfinished.delete(id);
        const segments = [...this.all.filter((segment) => !numbers.includes(segment.id)), ...(merged ? [merged.segment] : [])];
        const write: Commit = (changes) => this.blocks.write(changes);
        await this.#commit({ segments, vocabularies: this.#list.vocabularies }, new Map([[id, { articles: diedSince }]]), write);
      });
    } finally {
      if (this.#unfinished.delete(id)) await this.blocks.write({ put: [], drop: [segmentRange(id)] });
    }
  }

  async #loadDead(): Promise<void> {
    const worn = this.all.filter(({ dead }) => dead > 0);
    const found = await readBlocks(
      this.blocks,
      worn.map(({ id }) => blockKey(id, 'dead')),
    );
    for (const [index, { id }] of worn.entries()) {
      const bits = found[index];
      if (bits) this.#dead.set(id, bits);
    }
  }

  /** Writes a new list with everything that goes with it; only when it is written does anyone see it. */
  async #commit(next: NextList, burials: Burials, commit: Commit): Promise<void> {
    const change = this.#changeTo(next, burials);
    await commit(change.changes);
    this.#apply(change);
  }

  #changeTo(next: NextList, burials: Burials): ListChange {
    return changeList(this.#list, next, burials, this.#dead, { next: this.#next, unfinished: [...this.#unfinished] });
  }

  #apply({ list, dead, gone }: ListChange): void {
    this.#list = list;
    for (const [id, bits] of dead) this.#dead.set(id, bits);
    for (const id of gone) {
      this.#dead.delete(id);
      this.#weights.delete(id);
      this.#vocabularies.delete(id);
    }
  }
}
