// Wire ids: an agency's own number of a story. Articles with equal numbers are copies for certain.
import type { KnownArticle } from './known-article';

/** In `dpa:240516-99-53606/3` the last part counts the versions of one story. */
const VERSION = /\/\d{1,3}$/;

/** Minimum number of digits. `AP-US--Trump-Impeachment` has none: it names a subject of many stories. Chosen by hand. */
const MIN_DIGITS = 4;

/** True where both pages carry one number of a story, in whatever version. */
export function haveSameWireId(asked: KnownArticle, other: KnownArticle): boolean {
  const ids = wireIds(asked);
  return ids.size > 0 && [...wireIds(other)].some((id) => ids.has(id));
}

function wireIds({ credits }: KnownArticle): ReadonlySet<string> {
  const ids = credits.filter(({ slot }) => slot === 'wire-id').map(({ quote }) => quote.toLowerCase().replace(VERSION, ''));
  return new Set(ids.filter((id) => id.replace(/\D/g, '').length >= MIN_DIGITS));
}
