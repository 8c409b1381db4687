// Finds rows of a catalogue by words and by what the reader narrows the list to. A hundred thousand titles are looked through one by one: that takes
// milliseconds, needs no index of words, and finds parts of words in every script.
import { agencyById } from '../credit/agencies/agencies';
import type { LibraryQuery } from '../model/library';
import { fold } from '../text/fold';
import { type Catalogue, supplierOf, type TitleRun } from './catalogue';
import { type Comparisons, isInState } from './comparisons';
import type { Stories } from './stories';
import { numbersOf, type TrackedStory } from './tracked-story';

/** Words of a search that are looked for. Chosen by hand: nobody types more. */
const MAX_WORDS = 12;

/** What stands between two words. Quotation marks and apostrophes are typed in other forms than pages print them: `l'eveque`, `L’Évêque`. */
const BETWEEN_WORDS = /[\s"'‘’“”„«»]+/;

/** What a search looks at. */
export interface Searched {
  readonly catalogue: Catalogue;
  readonly stories: Pick<Stories, 'firsts' | 'outlets'>;
  readonly comparisons: Pick<Comparisons, 'bits'>;
  readonly tracked: readonly TrackedStory[];
}

/** 1 for each living row that the query asks for. */
export function searchCatalogue(searched: Searched, query: LibraryQuery): Uint8Array {
  const { catalogue } = searched;
  const found = catalogue.alive.slice();
  narrow(found, searched, query);
  const words = [...new Set(fold(query.words).split(BETWEEN_WORDS).filter(Boolean))].slice(0, MAX_WORDS);
  for (const word of words) {
    const has = rowsWith(catalogue, word);
    for (let row = 0; row < found.length; row++) found[row] = (found[row] as number) & (has[row] as number);
  }
  return found;
}

function narrow(found: Uint8Array, { catalogue, stories, comparisons, tracked: trackedStories }: Searched, query: LibraryQuery): void {
  const { agency, outlet, lang, copies, found: state, tracked, opened, follow, from = 0, to = Number.POSITIVE_INFINITY } = query;
  const hasAgency = flags(catalogue.agencySetList, (set) => set.some((index) => catalogue.agencyList[index]?.id === agency));
  const isOutlet = flags(catalogue.outletList, ({ domain }) => domain === outlet);
  const isTracked = tracked === undefined ? null : numbersOf(trackedStories, tracked);
  const isSupplied = flags(catalogue.supplierList, (supplier) =>
    follow === undefined ? supplier !== '' : supplier === supplierOf({ by: 'follow', id: follow }),
  );
  const isLang = flags(catalogue.langList, (listed) => listed === lang);
  for (let row = 0; row < found.length; row++) {
    const readAt = catalogue.readAt[row] as number;
    const isAlone = (stories.outlets[stories.firsts[row] as number] as number) < 2;
    const isLeftOut =
      (agency !== undefined && !hasAgency[catalogue.agencySets[row] as number]) ||
      (outlet !== undefined && !isOutlet[catalogue.outlets[row] as number]) ||
      (lang !== undefined && !isLang[catalogue.langs[row] as number]) ||
      (copies !== undefined && isAlone !== (copies === 'alone')) ||
      (state !== undefined && !isInState(comparisons.bits[row] as number, state)) ||
      (opened !== undefined && (isSupplied[catalogue.suppliers[row] as number] === 1) !== (opened === 'supplied')) ||
      (follow !== undefined && !isSupplied[catalogue.suppliers[row] as number]) ||
      (isTracked !== null && !isTracked.has(catalogue.numbers[row] as number)) ||
      readAt < from ||
      readAt >= to;
    if (isLeftOut) found[row] = 0;
  }
}

/** 1 for each row with the word in its title, its outlet or one of its agencies. */
function rowsWith(catalogue: Catalogue, word: string): Uint8Array {
  const has = new Uint8Array(catalogue.rows);
  for (const run of catalogue.titles) markTitles(has, run, word);
  const ofAgency = flags(catalogue.agencyList, ({ id, name }) => namesOfAgency(id, name).includes(word));
  const ofSet = flags(catalogue.agencySetList, (set) => set.some((index) => ofAgency[index]));
  const ofOutlet = flags(catalogue.outletList, ({ domain, name }) => fold(`${name} ${domain}`).includes(word));
  for (let row = 0; row < catalogue.rows; row++) {
    if (ofOutlet[catalogue.outlets[row] as number] || ofSet[catalogue.agencySets[row] as number]) has[row] = 1;
  }
  return has;
}

/** In whatever language: a reader looks for the name that the screen shows, which stands among those that pages are read by. */
function namesOfAgency(id: string, name: string): string {
  return fold([id, name, ...(agencyById(id)?.names ?? [])].join('\n'));
}

function markTitles(has: Uint8Array, { first, titles }: TitleRun, word: string): void {
  const { text, starts } = titles;
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; ) {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= at) line++;
    has[first + line] = 1;
    const next = starts[line + 1];
    if (next === undefined) return;
    at = text.indexOf(word, next);
  }
}

function flags<Entry>(list: readonly Entry[], holds: (entry: Entry) => boolean): Uint8Array {
  return Uint8Array.from(list, (entry) => (holds(entry) ? 1 : 0));
}
