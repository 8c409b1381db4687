// The library: everything that is stored, listed and searched by its catalogue. That is in memory while somebody looks at it, and goes with the background.
import { type Catalogue, creditedAgencies, type ListedAgency } from '../core/library/catalogue';
import type { Comparisons } from '../core/library/comparisons';
import { searchCatalogue } from '../core/library/search-catalogue';
import { choicesOf, listed, mostOrigins, newestFirst, type Stories, storiesOf, storyRows } from '../core/library/stories';
import { countFresh, freshByNumber, type TrackedStory } from '../core/library/tracked-story';
import type { LibraryChoices, LibraryQuery, LibraryRow } from '../core/model/library';
import { Turns } from '../core/turns';
import { CatalogueBuilder, type KnownRows } from './catalogue-builder';
import type { ComparisonStore } from './comparison-store';
import type { OpenedStore } from './opened-store';
import { type CatalogueColumns, catalogueEntry, packCatalogue, unpackCatalogue } from './packed/codec/catalogue-block';
import { catalogueColumns } from './packed/read/read-catalogue';
import { type RowOfSegment, readRows } from './packed/read/read-rows';
import type { Segment, SegmentList } from './packed/segment';
import type { JournalArticle } from './schema';
import type { TrackedStore } from './tracked-store';

/** A stretch of the list, how many articles are stored and entries found, and how many of these are of articles that were never compared. */
export interface LibraryPage {
  readonly stored: number;
  readonly found: number;
  readonly uncompared: number;
  readonly rows: readonly LibraryRow[];
}

/** What a search found: the rows of the list, and how many of their articles were never compared. */
interface Found {
  readonly rows: Int32Array;
  readonly uncompared: number;
}

/** The catalogue of the store as it was at one moment. */
interface Snapshot {
  readonly list: SegmentList;
  readonly recent: readonly JournalArticle[];
  readonly catalogue: Catalogue;
  readonly stories: Stories;
  readonly comparisons: Comparisons;
  /** `ComparisonStore.version` of them. */
  readonly compared: number;
  readonly tracked: readonly TrackedStory[];
  /** Row of the first article of each segment, and of the journal. */
  readonly starts: readonly number[];
}

export class Library {
  /** Columns of each segment, by its number: what is written of a segment never changes. */
  #columns = new Map<number, readonly CatalogueColumns[]>();
  /** Of the database that `#columns` are of. */
  #database: string | null = null;
  #snapshot: Snapshot | null = null;
  /** The last search, since a list is asked for in stretches. */
  #last: { readonly snapshot: Snapshot; readonly query: string; readonly found: Found } | null = null;
  /** A page asks for several things at once, and they need the same. */
  readonly #turns = new Turns();

  constructor(
    private readonly comparisons: ComparisonStore,
    private readonly tracked: Pick<TrackedStore, 'all'>,
  ) {}

  /**
   * The entries of the list from one index up to another.
   *
   * @param isQuick the first entries are wanted at once: where the catalogue is not in memory yet and nothing is searched, it is left out
   */
  async page(opened: OpenedStore, query: LibraryQuery, from: number, to: number, isQuick: boolean): Promise<LibraryPage> {
    if (isQuick && isPlain(query) && !this.#isCurrent(opened, opened.journal.all)) return quickPage(opened, from, to);
    const snapshot = await this.#current(opened);
    const { rows: found, uncompared } = this.#search(snapshot, query);
    const rows = await this.#rows(opened, snapshot, found.slice(from, to), query);
    return { stored: snapshot.stories.newest.length, found: found.length, uncompared, rows };
  }

  /** Numbers of all articles that are found, and of all of a story that is. */
  async numbers(opened: OpenedStore, query: LibraryQuery): Promise<number[]> {
    const snapshot = await this.#current(opened);
    const { catalogue, stories } = snapshot;
    const rows = [...this.#search(snapshot, query).rows];
    const meant = query.view === 'articles' ? rows : rows.flatMap((row) => [...storyRows(stories, row)]);
    return meant.map((row) => catalogue.numbers[row] as number);
  }

  async choices(opened: OpenedStore): Promise<LibraryChoices> {
    const { catalogue, tracked } = await this.#current(opened);
    return { ...choicesOf(catalogue), tracked: { stories: tracked.length, fresh: countFresh(tracked) } };
  }

  #search(snapshot: Snapshot, query: LibraryQuery): Found {
    const key = JSON.stringify(query);
    if (this.#last?.snapshot === snapshot && this.#last.query === key) return this.#last.found;
    const { stories, comparisons } = snapshot;
    const marked = searchCatalogue(snapshot, query);
    const found = { rows: listed(stories, comparisons, marked, query), uncompared: countUncompared(marked, comparisons) };
    this.#last = { snapshot, query: key, found };
    return found;
  }

  #isCurrent({ id, segments }: OpenedStore, recent: readonly JournalArticle[]): boolean {
    return this.#database === id && this.#snapshot?.list === segments.list && areSame(this.#snapshot.recent, recent);
  }

  #current(opened: OpenedStore): Promise<Snapshot> {
    return this.#turns.take(async () => {
      const recent = opened.journal.all;
      if (this.#snapshot && this.#isCurrent(opened, recent)) return this.#updated(opened, this.#snapshot);
      if (this.#database !== opened.id) this.#columns.clear();
      this.#database = opened.id;
      this.#snapshot = await this.#take(opened, recent);
      return this.#snapshot;
    });
  }

  /** With what was compared, and what the reader tracked, since. */
  async #updated(opened: OpenedStore, snapshot: Snapshot): Promise<Snapshot> {
    const { version } = this.comparisons;
    const tracked = await this.tracked.all();
    if (snapshot.compared === version && snapshot.tracked === tracked) return snapshot;
    const comparisons =
      snapshot.compared === version ? snapshot.comparisons : await this.comparisons.of(opened, snapshot.catalogue.numbers);
    this.#snapshot = { ...snapshot, comparisons, compared: version, tracked };
    return this.#snapshot;
  }

  async #take(opened: OpenedStore, recent: readonly JournalArticle[]): Promise<Snapshot> {
    const { list } = opened.segments;
    const columns = new Map<number, readonly CatalogueColumns[]>();
    for (const segment of list.segments) columns.set(segment.id, this.#columns.get(segment.id) ?? (await readColumns(opened, segment)));
    this.#columns = columns;
    const { known, starts } = await knownRows(opened, recent);
    const builder = new CatalogueBuilder(known);
    for (const { id } of list.segments) for (const part of columns.get(id) as readonly CatalogueColumns[]) builder.add(part);
    if (recent.length > 0) builder.add(unpackCatalogue(packCatalogue(recent.map(catalogueEntry)), recent.length));
    const catalogue = builder.catalogue();
    const { version: compared } = this.comparisons;
    const comparisons = await this.comparisons.of(opened, catalogue.numbers);
    return { list, recent, catalogue, stories: storiesOf(catalogue), comparisons, compared, tracked: await this.tracked.all(), starts };
  }

  async #rows(opened: OpenedStore, snapshot: Snapshot, rows: Int32Array, { view }: LibraryQuery): Promise<LibraryRow[]> {
    const { catalogue, stories, comparisons, tracked } = snapshot;
    const articles = await readArticles(opened, snapshot, rows);
    const freshOf = freshByNumber(tracked);
    return [...rows].map((row, at) => {
      const article = articles[at] as RowOfSegment;
      const members = view === 'stories' ? storyRows(stories, row) : Int32Array.of(row);
      const numbers = Array.from(members, (member) => catalogue.numbers[member] as number);
      const isSupplied = Array.from(members).every((member) => catalogue.supplierList[catalogue.suppliers[member] as number] !== '');
      const fresh = numbers.map((number) => freshOf.get(number)).find((count) => count !== undefined);
      return {
        ...headOf(article),
        numbers,
        readAt: Array.from(members, (member) => catalogue.readAt[member] as number).reduce((one, other) => Math.max(one, other)),
        agencies: members.length > 1 ? agenciesOf(catalogue, members) : creditedAgencies(article.credits),
        outlets: stories.outlets[stories.firsts[row] as number] as number,
        origins: mostOrigins(stories, comparisons, row, view),
        ...(isSupplied && { isSupplied: true as const }),
        ...(fresh !== undefined && { tracked: { fresh } }),
      };
    });
  }
}

/** True for the list of all articles, those read last first. */
function isPlain({ view, order, words, ...narrowed }: LibraryQuery): boolean {
  return view === 'articles' && order === 'newest' && words.trim() === '' && Object.keys(narrowed).length === 0;
}

/** The newest articles, without the catalogue: how many outlets have each is not known then, and said to be 0. */
async function quickPage(opened: OpenedStore, from: number, to: number): Promise<LibraryPage> {
  const recent = opened.journal.all;
  const { known, starts } = await knownRows(opened, recent);
  const newest = newestFirst(known);
  const articles = await readArticles(opened, { list: opened.segments.list, recent, starts }, newest.slice(from, to));
  const rows = articles.map((article) => ({
    ...headOf(article),
    numbers: [article.number],
    readAt: article.readAt,
    agencies: creditedAgencies(article.credits),
    ...(article.supplied && { isSupplied: true as const }),
    outlets: 0,
    origins: 0,
  }));
  return { stored: newest.length, found: newest.length, uncompared: 0, rows };
}

/** The rows of all segments, segment after segment, and then of the journal; with the row of the first article of each. */
async function knownRows({ segments }: OpenedStore, recent: readonly JournalArticle[]): Promise<{ known: KnownRows; starts: number[] }> {
  const { list } = segments;
  const [numbers, times] = await Promise.all([segments.columns('numbers', list.segments), segments.columns('times', list.segments)]);
  const rows = list.segments.reduce((sum, { articles }) => sum + articles, recent.length);
  const known = { rows, alive: new Uint8Array(rows).fill(1), numbers: new Float64Array(rows), readAt: new Float64Array(rows) };
  const starts: number[] = [];
  let start = 0;
  for (const { id, articles, dead } of list.segments) {
    starts.push(start);
    known.numbers.set(numbers.get(id) as Float64Array, start);
    known.readAt.set(times.get(id) as Float64Array, start);
    if (dead > 0) for (let index = 0; index < articles; index++) known.alive[start + index] = segments.isAlive(id, index) ? 1 : 0;
    start += articles;
  }
  starts.push(start);
  for (const [index, { number, readAt }] of recent.entries()) {
    known.numbers[start + index] = number;
    known.readAt[start + index] = readAt;
  }
  return { known, starts };
}

/** The stored articles of some rows, in their order. */
async function readArticles(
  { segments }: OpenedStore,
  { list, recent, starts }: Pick<Snapshot, 'list' | 'recent' | 'starts'>,
  rows: Int32Array,
): Promise<RowOfSegment[]> {
  const ofJournal = starts.at(-1) as number;
  const packed = [...rows].filter((row) => row < ofJournal);
  const locations = packed.map((row) => {
    const at = starts.findLastIndex((start, index) => start <= row && index < list.segments.length);
    return { segment: list.segments[at] as Segment, index: row - (starts[at] as number) };
  });
  const read = new Map((await readRows(segments, locations)).map((article, at) => [packed[at] as number, article]));
  return [...rows].map((row) => read.get(row) ?? (recent[row - ofJournal] as JournalArticle));
}

function headOf({ title, url, lang, outletDomain, outletName, publishedAt, publishedLikely }: RowOfSegment) {
  return {
    title,
    url,
    lang,
    outlet: { domain: outletDomain, name: outletName },
    publishedAt,
    ...(publishedLikely && { publishedLikely }),
  };
}

function agenciesOf({ agencySets, agencySetList, agencyList }: Catalogue, rows: Int32Array): ListedAgency[] {
  const indexes = new Set(Array.from(rows).flatMap((row) => agencySetList[agencySets[row] as number] as readonly number[]));
  return [...indexes].map((index) => agencyList[index] as ListedAgency);
}

async function readColumns({ segments }: OpenedStore, segment: Segment): Promise<CatalogueColumns[]> {
  const columns: CatalogueColumns[] = [];
  for await (const block of catalogueColumns(segments.blocks, segment)) columns.push(block);
  return columns;
}

function countUncompared(found: Uint8Array, { bits }: Comparisons): number {
  let count = 0;
  for (let row = 0; row < found.length; row++) if (found[row] === 1 && bits[row] === 0) count++;
  return count;
}

function areSame(one: readonly JournalArticle[], other: readonly JournalArticle[]): boolean {
  return one.length === other.length && one.every((article, index) => article === other[index]);
}
