// What a source goes by, in objections and wherever the credits of several pages are put together.
import type { Credit } from './credit';

export type Nameable = Pick<Credit, 'agency' | 'outlet' | 'name' | 'kind'>;

/** The id of its agency, the domain of its outlet, `"` and its folded name where neither is known, or '' for unnamed agencies. */
export function sourceKey({ agency, outlet, name, kind }: Nameable): string {
  return agency ?? outlet ?? (kind === 'unnamed' ? '' : `"${foldedName(name)}`);
}

/** English, French, German, Italian, Spanish, Portuguese, Dutch articles that a name is written with or without. */
const ARTICLE = /^(?:the|le|la|les|der|die|das|il|lo|el|los|las|de|het|o|a|os|as) (?=.)|^l['’](?=.)/u;

/** Accents, and the vowel signs that Arabic may be written with or without. Not the marks of other scripts, which are letters there. */
const MARKS = /[\u0300-\u036f\u064b-\u065f]+/g;

/** Equal for spellings of one name that differ in case, accents, marks and a leading article: `The Harbour-Gazette`, `Harbour Gazette`. */
export function foldedName(name: string): string {
  const plain = name.normalize('NFKD').replace(MARKS, '').toLowerCase().trim();
  const bare = plain
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return bare || plain;
}
