// All segments of a store: which there are, what is read of them often, and how they come, change and go.
import type { JournalArticle } from '../schema';
import { type BlockChanges, type BlockRange, type Blocks, blockKey, LIST_KEY, segmentRange } from './blocks';
import { type BuiltSegment, buildSegment, type NewBlock } from './build-segment';
import { type DeadBits, isDead, unpackSteps, withDead } from './columns';
import { mergeSegments } from './merge-segments';
import { sharedStrings } from './row';
import { monthOf, packList, type Segment, type SegmentList, unpackList } from './segment';
import { Vocabulary } from './vocabulary';

/** Writes changes in one transaction, together with whatever else belongs to them. */
export type Commit = (changes: BlockChanges) => Promise<void>;

/** Articles of a segment that died, and when the oldest of the others was read, where that has changed. */
export interface Burial {
  readonly articles: readonly number[];
  readonly oldest?: number;
}
/** By number of the segment. */
export type Burials = ReadonlyMap<number, Burial>;

export class Segments {
  #list: SegmentList;
  #next: number;
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
    const [packed] = await blocks.read([LIST_KEY]);
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
    const found = await this.blocks.read(missing.map(({ id }) => blockKey(id, 'weights')));
    for (const [index, { id }] of missing.entries()) {
      const packed = found[index];
      if (packed) this.#weights.set(id, packed);
    }
    return this.#weights;
  }

  /** A value of each article, by number of the segment. Not kept: who pages or drops reads much and rarely. */
  async columns(kind: 'numbers' | 'times', segments: readonly Segment[]): Promise<ReadonlyMap<number, Float64Array>> {
    const found = await this.blocks.read(segments.map(({ id }) => blockKey(id, kind)));
    return new Map(segments.map(({ id, articles }, index) => [id, unpackSteps(found[index] ?? new Uint8Array(), articles)]));
  }

  async vocabularies(numbers: Iterable<number>): Promise<ReadonlyMap<number, Vocabulary>> {
    const missing = [...new Set(numbers)].filter((id) => !this.#vocabularies.has(id));
    const found = await this.blocks.read(missing.map((id) => blockKey(id, 'vocabulary')));
    for (const [index, id] of missing.entries()) {
      const packed = found[index];
      if (packed) this.#vocabularies.set(id, Vocabulary.unpack(packed));
    }
    return this.#vocabularies;
  }

  /** Removes what a killed worker left behind. Nothing else may be writing yet. */
  async sweep(): Promise<void> {
    const { next, unfinished } = this.#list;
    const drop = [...unfinished.map((id) => segmentRange(id)), { from: segmentRange(next).from, to: Number.MAX_SAFE_INTEGER }];
    await this.blocks.write({ put: [], drop });
  }

  /** New segments of these articles, one for each month and scheme. */
  async add(articles: readonly JournalArticle[], commit: Commit, dead: Burials = new Map()): Promise<void> {
    const put: NewBlock[] = [];
    const built: Segment[] = [];
    const months = new Map(this.#list.vocabularies.map(({ month, id }) => [month, id]));
    const grown = new Map<number, Vocabulary>();
    for (const group of groupsOf(articles)) {
      const month = monthOf(group[0]?.readAt ?? 0);
      const vocabularyId = months.get(month) ?? this.#next++;
      months.set(month, vocabularyId);
      const known = grown.get(vocabularyId) ?? (await this.vocabularies([vocabularyId])).get(vocabularyId) ?? new Vocabulary();
      const vocabulary = known.grown(
        group.map(({ fingerprint }) => fingerprint.terms),
        group.flatMap(sharedStrings),
      );
      grown.set(vocabularyId, vocabulary);
      const { segment, blocks }: BuiltSegment = buildSegment(this.#next++, group, vocabularyId, vocabulary);
      built.push(segment);
      for (const block of blocks) put.push(block);
    }
    for (const [id, vocabulary] of grown) put.push([blockKey(id, 'vocabulary'), vocabulary.pack()]);
    const vocabularies = [...months].map(([month, id]) => ({ month, id }));
    await this.#commit({ segments: [...this.all, ...built], vocabularies }, put, dead, commit);
    for (const [id, vocabulary] of grown) this.#vocabularies.set(id, vocabulary);
  }

  /** Marks articles as dead; a segment without any other is dropped. */
  async bury(dead: Burials, commit: Commit): Promise<void> {
    await this.#commit({ segments: this.all, vocabularies: this.#list.vocabularies }, [], dead, commit);
  }

  /** Drops everything. */
  async clear(commit: Commit): Promise<void> {
    await this.#commit({ segments: [], vocabularies: [] }, [], new Map(), commit);
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
        await this.#commit({ segments, vocabularies: this.#list.vocabularies }, [], new Map([[id, { articles: diedSince }]]), write);
      });
    } finally {
      if (this.#unfinished.delete(id)) await this.blocks.write({ put: [], drop: [segmentRange(id)] });
    }
  }

  async #loadDead(): Promise<void> {
    const worn = this.all.filter(({ dead }) => dead > 0);
    const found = await this.blocks.read(worn.map(({ id }) => blockKey(id, 'dead')));
    for (const [index, { id }] of worn.entries()) {
      const bits = found[index];
      if (bits) this.#dead.set(id, bits);
    }
  }

  /** Writes a new list with everything that goes with it; only when it is written does anyone see it. */
  async #commit(next: Pick<SegmentList, 'segments' | 'vocabularies'>, put: readonly NewBlock[], dead: Burials, commit: Commit) {
    const bits = new Map<number, DeadBits>();
    const segments = next.segments.flatMap((segment) => {
      const died = dead.get(segment.id);
      if (!died?.articles.length) return segment;
      const marked = withDead(this.deadOf(segment.id), died.articles, segment.articles);
      bits.set(segment.id, marked);
      const count = countBits(marked);
      return count < segment.articles ? { ...segment, dead: count, oldest: died.oldest ?? segment.oldest } : [];
    });
    const named = new Set(segments.flatMap(({ vocabularies }) => vocabularies));
    const vocabularies = next.vocabularies.filter(({ id }) => named.has(id));
    const list: SegmentList = {
      segments: segments.sort((a, b) => a.oldest - b.oldest),
      vocabularies,
      next: this.#next,
      unfinished: [...this.#unfinished],
    };
    const kept = new Set([...segments.map(({ id }) => id), ...named]);
    const gone = [...this.all.map(({ id }) => id), ...this.all.flatMap((segment) => segment.vocabularies)].filter((id) => !kept.has(id));
    const drop: BlockRange[] = [...new Set(gone)].map((id) => segmentRange(id));
    const marks = [...bits].filter(([id]) => kept.has(id)).map(([id, marked]): NewBlock => [blockKey(id, 'dead'), marked]);
    await commit({ put: [...put, ...marks, [LIST_KEY, packList(list)]], drop });
    this.#list = list;
    for (const [id, marked] of bits) this.#dead.set(id, marked);
    for (const id of gone) {
      this.#dead.delete(id);
      this.#weights.delete(id);
      this.#vocabularies.delete(id);
    }
  }
}

function countBits(bits: Uint8Array): number {
  let count = 0;
  for (let byte of bits) for (; byte; byte &= byte - 1) count++;
  return count;
}

/** By month and scheme, each in order of numbers. */
function groupsOf(articles: readonly JournalArticle[]): JournalArticle[][] {
  const groups = new Map<string, JournalArticle[]>();
  for (const article of articles) {
    const key = `${monthOf(article.readAt)} ${article.fingerprint.scheme}`;
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.number - b.number));
}
