// An agency's own number of a story: equal numbers join copies with certainty.
import type { KnownArticle } from './known-article';

/** `dpa:240516-99-53606/3`: the last part counts the versions of one story. */
const VERSION = /\/\d{1,3}$/;

/** `AP-US--Trump-Impeachment` names a subject that many stories have, not one story: a number has digits. */
const MIN_DIGITS = 4;

export function haveSameWireId(asked: KnownArticle, other: KnownArticle): boolean {
  const ids = wireIds(asked);
  return ids.size > 0 && [...wireIds(other)].some((id) => ids.has(id));
}

function wireIds({ credits }: KnownArticle): ReadonlySet<string> {
  const ids = credits.filter(({ slot }) => slot === 'wire-id').map(({ quote }) => quote.toLowerCase().replace(VERSION, ''));
  return new Set(ids.filter((id) => id.replace(/\D/g, '').length >= MIN_DIGITS));
}
