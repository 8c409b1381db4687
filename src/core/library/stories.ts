// The stories of a catalogue, and its rows in the order of a list.
import type { LibraryChoices, LibraryQuery } from '../model/library';
import type { Catalogue } from './catalogue';
import type { Comparisons } from './comparisons';
import { groupStories } from './group-stories';

/** Outlets that the list can be narrowed to at once. Chosen by hand: nobody looks through a longer list, and each row leads to its outlet too. */
const MAX_OUTLETS = 300;

/** Milliseconds. Rows times the seconds of a century is a number that is kept exactly. */
const SECOND = 1000;

export interface Stories {
  /** Living rows, the ones that were read last first. */
  readonly newest: Int32Array;
  /** For each row the first row of its story, which stands for the story. */
  readonly firsts: Int32Array;
  /** By first row: how many outlets have the story. */
  readonly outlets: Int32Array;
  /** The rows of all stories, story after story, those read first in front; and by first row where those of its story begin and end. */
  readonly members: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

export function storiesOf(catalogue: Catalogue): Stories {
  const newest = newestFirst(catalogue);
  const firsts = groupStories(catalogue.sketches, catalogue.alive);
  const { members, begins, ends } = membersOf(firsts, newest);
  return { newest, firsts, members, begins, ends, outlets: countOutlets(catalogue, { members, begins, ends }) };
}

/** The living rows, those read last first; of articles read in one second the one with the later row. */
export function newestFirst({ rows, alive, readAt }: Pick<Catalogue, 'rows' | 'alive' | 'readAt'>): Int32Array {
  const last = readAt.reduce((one, other) => Math.max(one, other), 0);
  // One number for each row, of which the second counts first: sorted without a function to compare two, which is ten times faster.
  const keys = new Float64Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (alive[row]) keys[count++] = Math.floor((last - (readAt[row] as number)) / SECOND) * rows + (rows - 1 - row);
  }
  const sorted = keys.subarray(0, count).sort();
  const newest = new Int32Array(count);
  for (let at = 0; at < count; at++) newest[at] = rows - 1 - ((sorted[at] as number) % rows);
  return newest;
}

function membersOf(firsts: Int32Array, newest: Int32Array): Pick<Stories, 'members' | 'begins' | 'ends'> {
  const begins = new Int32Array(firsts.length);
  for (const row of newest) begins[firsts[row] as number] = (begins[firsts[row] as number] as number) + 1;
  let sum = 0;
  for (let first = 0; first < begins.length; first++) {
    const count = begins[first] as number;
    begins[first] = sum;
    sum += count;
  }
  const ends = begins.slice();
  const members = new Int32Array(newest.length);
  for (let at = newest.length - 1; at >= 0; at--) {
    const row = newest[at] as number;
    const first = firsts[row] as number;
    members[ends[first] as number] = row;
    ends[first] = (ends[first] as number) + 1;
  }
  return { members, begins, ends };
}

function countOutlets({ outlets, rows }: Catalogue, { members, begins, ends }: Pick<Stories, 'members' | 'begins' | 'ends'>): Int32Array {
  const counts = new Int32Array(rows);
  for (let first = 0; first < rows; first++) {
    const [begin, end] = [begins[first] as number, ends[first] as number];
    // Most stories are one article.
    counts[first] = end - begin < 2 ? end - begin : new Set(Array.from(members.subarray(begin, end), (row) => outlets[row])).size;
  }
  return counts;
}

/** The rows of the article's story, those read first in front. */
export function storyRows({ firsts, members, begins, ends }: Stories, row: number): Int32Array {
  const first = firsts[row] as number;
  return members.subarray(begins[first], ends[first]);
}

/** The list that a query asks for: rows of articles; or of each story with an article that was found, the one of these that was read first. */
export function listed(
  stories: Stories,
  comparisons: Pick<Comparisons, 'origins'>,
  found: Uint8Array,
  { view, order }: Pick<LibraryQuery, 'view' | 'order'>,
): Int32Array {
  const rows = view === 'articles' ? stories.newest.filter((row) => found[row] === 1) : leads(stories, found);
  if (order === 'newest') return rows;
  const counts = new Int32Array(found.length);
  for (const row of rows)
    counts[row] =
      order === 'outlets' ? (stories.outlets[stories.firsts[row] as number] as number) : mostOrigins(stories, comparisons, row, view);
  // Sorting is stable: where the count is the same, the newest stays in front.
  return rows.sort((one, other) => (counts[other] as number) - (counts[one] as number));
}

/** Known origins of an article; of a story the most that a comparison of one of its articles found. */
export function mostOrigins(stories: Stories, { origins }: Pick<Comparisons, 'origins'>, row: number, view: LibraryQuery['view']): number {
  if (view === 'articles') return origins[row] as number;
  return storyRows(stories, row).reduce((most, member) => Math.max(most, origins[member] as number), 0);
}

/** One row for each story, in the order in which the stories were last read. */
function leads({ newest, firsts }: Stories, found: Uint8Array): Int32Array {
  // From the newest to the oldest: the last one that is noted of a story was read first.
  const leadOf = new Int32Array(firsts.length).fill(-1);
  for (const row of newest) if (found[row]) leadOf[firsts[row] as number] = row;
  const rows: number[] = [];
  for (const row of newest) {
    const first = firsts[row] as number;
    const lead = leadOf[first] as number;
    if (lead < 0) continue;
    leadOf[first] = -1;
    rows.push(lead);
  }
  return Int32Array.from(rows);
}

/** What the list can be narrowed to, the most frequent first. */
export function choicesOf(catalogue: Catalogue): Omit<LibraryChoices, 'tracked'> {
  const { alive, outlets, langs, agencySets, outletList, langList, agencySetList, agencyList } = catalogue;
  const counts = (column: Int32Array, length: number): Int32Array => {
    const count = new Int32Array(length);
    for (let row = 0; row < column.length; row++)
      if (alive[row]) count[column[row] as number] = (count[column[row] as number] as number) + 1;
    return count;
  };
  const sets = counts(agencySets, agencySetList.length);
  const ofAgency = new Int32Array(agencyList.length);
  for (const [set, agencies] of agencySetList.entries())
    for (const agency of agencies) ofAgency[agency] = (ofAgency[agency] as number) + (sets[set] as number);
  const [ofOutlet, ofLang] = [counts(outlets, outletList.length), counts(langs, langList.length)];
  return {
    agencies: frequent(agencyList.map(({ id, name }, at) => ({ id, name, articles: ofAgency[at] as number }))),
    outlets: frequent(outletList.map(({ domain, name }, at) => ({ domain, name, articles: ofOutlet[at] as number }))).slice(0, MAX_OUTLETS),
    languages: frequent(langList.map((lang, at) => ({ lang, articles: ofLang[at] as number }))),
  };
}

function frequent<Choice extends { readonly articles: number }>(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ articles }) => articles > 0).sort((one, other) => other.articles - one.articles);
}
