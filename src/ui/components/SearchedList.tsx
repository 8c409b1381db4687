import type { ComponentChild } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { useTexts } from '../texts-context';
import { ShowMore } from './ShowMore';

/** A list of more entries has a field to search it. Chosen by hand: fewer are looked through as fast. */
const MAX_UNSEARCHED = 50;

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** How many entries there are where `entries` is what a filter lets through: the field does not come and go with the filter. */
  readonly total?: number;
  readonly first: number;
  /** The words that an entry is found by: its outlet and its title. */
  readonly searchedWords: (entry: Entry) => string;
  readonly draw: (entry: Entry) => ComponentChild;
  /** The field comes when more entries are asked for: until then it would take their place. */
  readonly isSearchedLate?: boolean;
}

/** A list that draws its first entries. Where it is long it can be searched, also in what is not drawn. */
export function SearchedList<Entry>(props: Props<Entry>) {
  const { entries, total = entries.length, first, searchedWords, draw, isSearchedLate = false } = props;
  const texts = useTexts();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [isSearched, setSearched] = useState(!isSearchedLate);
  const found = useMemo(
    () => (wanted === '' ? entries : entries.filter((entry) => fold(searchedWords(entry)).includes(wanted))),
    [entries, wanted],
  );
  return (
    <>
      {isSearched && total > MAX_UNSEARCHED && (
        <div class="search">
          <label for={id}>{texts.say('findOutlet')}</label>
          <input id={id} type="search" autocomplete="off" onInput={({ currentTarget }) => setWanted(fold(currentTarget.value).trim())} />
          <span role="status">{wanted !== '' && texts.sayCount('outletsFound', found.length)}</span>
        </div>
      )}
      <ShowMore key={wanted} entries={found} first={first} draw={draw} onMore={() => setSearched(true)} />
    </>
  );
}

/** Without case and accents, since names are typed without them. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
