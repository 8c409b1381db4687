// All segments of a store: which there are, the blocks of them that are read often, and how they are added, changed and dropped.

import { Vocabulary } from '../../core/codec/vocabulary';
import { codeOf } from '../../core/errors';
import type { JournalArticle } from '../schema';
import { type BlockChanges, type BlockKind, type Blocks, blockKey, type NewBlock, readBlockOfEach, segmentRange } from './blocks';
import { buildSegments, groupsOf, type MonthGroup } from './build/build-segments';
import { type Burials, changeList, type ListChange, type NextList } from './change-list';
import { CATALOGUE_FORM } from './codec/catalogue-block';
import { checkWeights, isDead, unpackSteps } from './codec/columns';
import { mergeSegments } from './merge/merge-segments';
import { StepWriter } from './merge/step-writer';
import { type OpenedList, openList } from './open-list';
import { madeCatalogue } from './read/read-catalogue';
import type { Segment, SegmentList } from './segment';

/** Writes changes of blocks in one transaction, together with the changes of the journal and the texts that belong to them. */
export type Commit = (changes: BlockChanges) => Promise<void>;

export class Segments {
  /** How many segments were left out when it was opened, since they cannot be read. */
  readonly lost: number;
  #list: SegmentList;
  /** The next number to give to a segment or vocabulary. */
  #next: number;
  #swept: Promise<void> | null = null;
  /** Numbers of segments that a merge is writing now. */
  readonly #unfinished = new Set<number>();
  readonly #dead: Map<number, Uint8Array>;
  readonly #weights = new Map<number, Uint8Array>();
  readonly #vocabularies = new Map<number, Vocabulary>();

  private constructor(
    readonly blocks: Blocks,
    { list, dead, lost }: OpenedList,
  ) {
    this.#list = list;
    this.#dead = new Map(dead);
    this.#next = list.next;
    this.lost = lost;
  }

  /** @throws ExpectedError `store-unavailable` for blocks of another layout */
  static async open(blocks: Blocks): Promise<Segments> {
    return new Segments(blocks, await openList(blocks));
  }

  /** In order of when their first articles were read. */
  get all(): readonly Segment[] {
    return this.#list.segments;
  }

  /** A new object after every commit. A reader that finds another object than before must read its blocks again. */
  get list(): SegmentList {
    return this.#list;
  }

  isAlive(segment: number, article: number): boolean {
    return !isDead(this.#dead.get(segment), article);
  }

  /** Packed weights of the fact keys of their articles, by number of the segment. */
  async weights(segments: readonly Segment[]): Promise<ReadonlyMap<number, Uint8Array>> {
    const missing = segments.filter(({ id }) => !this.#weights.has(id));
    const found = await this.#read(missing, 'weights', (column, { articles }) => checkWeights(column, articles));
    for (const [id, column] of found) this.#weights.set(id, column);
    return this.#weights;
  }

  /** One value of each article, by number of the segment. Not kept in memory, since paging and dropping are rare and read much. */
  columns(kind: 'numbers' | 'times', segments: readonly Segment[]): Promise<ReadonlyMap<number, Float64Array>> {
    return this.#read(segments, kind, (column, { articles }) => unpackSteps(column, articles));
  }

  /** Vocabularies by their numbers; those asked for are among them. */
  async vocabularies(numbers: Iterable<number>): Promise<ReadonlyMap<number, Vocabulary>> {
    const missing = [...new Set(numbers)].filter((id) => !this.#vocabularies.has(id)).map((id) => ({ id }));
    const found = await this.#read(missing, 'vocabulary', (block) => Vocabulary.unpack(block));
    for (const [id, vocabulary] of found) this.#vocabularies.set(id, vocabulary);
    return this.#vocabularies;
  }

  async #read<Owner extends { readonly id: number }, Value>(
    owners: readonly Owner[],
    kind: BlockKind,
    decode: (block: Uint8Array, owner: Owner) => Value,
  ): Promise<Map<number, Value>> {
    const values = await readBlockOfEach(this.blocks, kind, owners, decode);
    return new Map(owners.map(({ id }, index) => [id, values[index] as Value]));
  }

  /** Removes what a killed worker left behind. Done once, before anything else is written; readers never see what it removes. */
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

  /** Adds articles as new segments, one for each month and scheme. */
  async add(articles: readonly JournalArticle[], commit: Commit): Promise<void> {
    const groups = groupsOf(articles);
    const years = new Map(this.#list.vocabularies.map(({ year, id }) => [year, id]));
    const known = await this.#readableOf(groups, years);
    let apply = () => {};
    const made = this.#made(groups, years, known, (done) => {
      apply = done;
    });
    await commit({ put: made, drop: [] });
    apply();
  }

  /**
   * The vocabularies of the groups' years. One that cannot be read is removed from `years`, so that a new one is begun: what was packed with it is
   * lost, but what is read from now on must not be.
   */
  async #readableOf(groups: readonly MonthGroup[], years: Map<number, number>): Promise<ReadonlyMap<number, Vocabulary>> {
    for (const year of new Set(groups.map((group) => group.year))) {
      const id = years.get(year);
      if (id === undefined) continue;
      try {
        await this.vocabularies([id]);
      } catch (error) {
        if (codeOf(error) !== 'store-damaged') throw error;
        console.error(`Wireprint: a new vocabulary is begun for ${year}:`, error);
        years.delete(year);
      }
    }
    return this.#vocabularies;
  }

  /**
   * Yields the blocks of new segments and then the list that names them, each made when it is asked for. Calls `ready` with a function to call once
   * all are written.
   */
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

  /** Marks articles as dead. A segment without any other is dropped. */
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
    const inputs = this.all.filter(({ id }) => numbers.includes(id)).map((segment) => ({ segment, dead: this.#dead.get(segment.id) }));
    const id = this.#next++;
    this.#unfinished.add(id);
    try {
      const merged = await mergeSegments(this.blocks, id, inputs);
      await alone(async () => {
        // An input was dropped meanwhile: its articles must not come back.
        if (!this.#hasAll(numbers)) return;
        this.#unfinished.delete(id);
        const segments = [...this.all.filter((segment) => !numbers.includes(segment.id)), ...(merged ? [merged.segment] : [])];
        const write: Commit = (changes) => this.blocks.write(changes);
        const burials = new Map(merged && [[id, { articles: this.#diedSince(merged.moved) }]]);
        await this.#commit({ segments, vocabularies: this.#list.vocabularies }, burials, write);
      });
    } catch (error) {
      // An input was dropped while it was read, and its blocks with it: there is nothing left to merge.
      if (this.#hasAll(numbers)) throw error;
    } finally {
      if (this.#unfinished.delete(id)) await this.blocks.write({ put: [], drop: [segmentRange(id)] });
    }
  }

  /**
   * Writes the catalogue of a segment that an earlier release made without one. A worker that is killed meanwhile leaves blocks in the segment that nothing
   * reads, and that are written again.
   *
   * @param alone runs each step while nothing else is writing
   */
  async makeCatalogue(segment: Segment, alone: (step: () => Promise<void>) => Promise<void>): Promise<void> {
    const { id } = segment;
    // A segment that was dropped meanwhile must not leave blocks behind.
    const write: Commit = (changes) => alone(async () => (this.#hasAll([id]) ? this.blocks.write(changes) : undefined));
    const writer = new StepWriter({ write });
    for await (const [index, block] of madeCatalogue(this.blocks, segment)) await writer.put([blockKey(id, 'catalogue', index), block]);
    await writer.flush();
    await alone(async () => {
      const segments = this.all.map((one) =>
        one.id === id ? { ...one, catalogue: CATALOGUE_FORM, bytes: one.bytes + writer.bytes } : one,
      );
      const swap: Commit = (changes) => this.blocks.write(changes);
      await this.#commit({ segments, vocabularies: this.#list.vocabularies }, new Map(), swap);
    });
  }

  #hasAll(numbers: readonly number[]): boolean {
    return numbers.every((number) => this.all.some(({ id }) => id === number));
  }

  /**
   * New indexes of the articles that died during the merge. @param moved the new index of each article, by segment; -1 for those that were dead
   * before
   */
  #diedSince(moved: ReadonlyMap<number, Int32Array>): number[] {
    return [...moved].flatMap(([segment, indices]) => [...indices].filter((to, from) => to >= 0 && !this.isAlive(segment, from)));
  }

  /** Writes a new list together with the blocks that change with it. Readers see the new list only after it is written. */
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
