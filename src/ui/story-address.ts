// What a story page is asked to show, from its own address. Anybody can write that: it is taken for nothing but a web address.
import { webAddress } from './page-text';

/** As long as an address of a read article may be. */
const MAX_LENGTH = 4_096;

/** The article's address in `?url=…`; null where there is none. */
export function askedAddress(search: string): string | null {
  const url = new URLSearchParams(search).get('url') ?? '';
  return url.length > MAX_LENGTH ? null : webAddress(url);
}

/** The story page of the article at this address. */
export const storyPath = (url: string): `/story.html?${string}` => `/story.html?url=${encodeURIComponent(url)}`;
