// What the library lists: kept in the page's own address, so that going back, or a word typed into the address bar, finds it again.
import {
  COPY_STATES,
  FOUND_STATES,
  LIBRARY_ORDERS,
  LIBRARY_VIEWS,
  type LibraryQuery,
  OPENED_STATES,
  TRACKED_STATES,
} from '../../messages/contract';

/** Days up to now in which an article was last read. Chosen by hand. */
export const LAST_DAYS = [1, 7, 30, 365] as const;

/** What the reader chose. A field without a value narrows nothing. */
export type ListChoice = Omit<LibraryQuery, 'from' | 'to'> & {
  /** Only articles that were last read in so many days up to now. */
  readonly days?: number;
};

/** Characters of a field. Longer ones would be refused by the background (`core/bounds.ts`). */
export const MAX_LENGTH = 200;

/** The choice that an address names. Any site can link there with any words, so what is no choice is left out. */
export function choiceOf(search: string): ListChoice {
  const asked = new URLSearchParams(search);
  const text = (name: string) => (asked.get(name) ?? '').slice(0, MAX_LENGTH);
  const days = LAST_DAYS.find((one) => String(one) === asked.get('days'));
  const copies = COPY_STATES.find((one) => one === asked.get('copies'));
  const found = FOUND_STATES.find((one) => one === asked.get('found'));
  const opened = OPENED_STATES.find((one) => one === asked.get('opened'));
  const tracked = TRACKED_STATES.find((one) => one === asked.get('tracked'));
  return {
    view: LIBRARY_VIEWS.find((one) => one === asked.get('view')) ?? 'articles',
    order: LIBRARY_ORDERS.find((one) => one === asked.get('order')) ?? 'newest',
    words: text('words'),
    ...(text('agency') && { agency: text('agency') }),
    ...(text('outlet') && { outlet: text('outlet') }),
    ...(text('lang') && { lang: text('lang') }),
    ...(copies && { copies }),
    ...(found && { found }),
    ...(tracked && { tracked }),
    ...(opened && { opened }),
    ...(days && { days }),
  };
}

/** The library's address that names this choice. */
export function libraryPath(choice: Partial<ListChoice>): `/library.html${string}` {
  const named = Object.entries(choice).filter(
    ([name, value]) => value && !(name === 'view' && value === 'articles') && !(name === 'order' && value === 'newest'),
  );
  const search = new URLSearchParams(named.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? '/library.html' : `/library.html?${search}`;
}
