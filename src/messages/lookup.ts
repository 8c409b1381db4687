// What the menus ask the small answer page, in its address: about a link, about selected words, or that a site be read no more.
import { MAX_ADDRESS_LENGTH, MAX_SELECTED_LENGTH } from '../core/bounds';

export type Lookup =
  /** Was the article of this link read before? */
  | { readonly about: 'link'; readonly url: string }
  /** Who else prints these words? `url` is the page on which they were selected. */
  | { readonly about: 'words'; readonly words: string; readonly url: string }
  /** Never read the site in front without a click. The page finds the tab by `tabId` in its address, as the popup does. */
  | { readonly about: 'never'; readonly tabId: string };

export function lookupPath(lookup: Lookup): `/lookup.html?${string}` {
  const asked = lookup.about === 'words' ? { ...lookup, words: lookup.words.slice(0, MAX_SELECTED_LENGTH) } : lookup;
  return `/lookup.html?${new URLSearchParams(asked)}`;
}

/** Null where the address asks nothing. */
export function lookupOf(search: string): Lookup | null {
  const asked = new URLSearchParams(search);
  const about = asked.get('about');
  const url = (asked.get('url') ?? '').slice(0, MAX_ADDRESS_LENGTH);
  if (about === 'words') return { about, words: (asked.get('words') ?? '').slice(0, MAX_SELECTED_LENGTH), url };
  if (about === 'link') return { about, url };
  return about === 'never' ? { about, tabId: asked.get('tabId') ?? '' } : null;
}
