// Which article a story page shows: its own address says it. Any site can link there with any words, so only a web address is accepted.
import { MAX_ADDRESS_LENGTH } from '../messages/contract';
import { webAddress } from './page-text';

/** The article's address in `?url=…`; null where there is none. */
export function askedAddress(search: string): string | null {
  const url = new URLSearchParams(search).get('url') ?? '';
  return url.length > MAX_ADDRESS_LENGTH ? null : webAddress(url);
}

/** The story page of the article at this address. */
export const storyPath = (url: string): `/story.html?${string}` => `/story.html?url=${encodeURIComponent(url)}`;
