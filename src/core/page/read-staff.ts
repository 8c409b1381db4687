// Whether an article is signed by the outlet's own people and by nobody else.
import { foldDate } from '../dates/fold-date';
import type { LanguageLists } from '../languages/language-lists';
import type { Article } from '../model/article';
import type { Credit } from '../model/credit';
import type { Outlet } from '../model/outlet';
import type { PageStatements } from '../model/page-statements';
import { CASED } from '../text/tokens';
import { holdsPhrase } from './page-notes';
import { openerOf, type Signature, type SignatureWords, signaturesOf, signatureWords } from './signatures';

/** `Ida Moren`, `Ida K. Moren-Holt`, `van der Berg, Jan`: two to five words, at least two of them with a capital, in a script that has them. */
export const PERSON = /^(?:[\p{L}][\p{L}\p{M}.'’-]{0,30}[\s,]{1,2}){1,4}[\p{L}][\p{L}\p{M}.'’-]{0,30}$/u;
const CAPITALS = /(?:^|\s)\p{Lu}\p{L}/gu;

export interface SignedContext {
  readonly lang: string;
  readonly outlet: Outlet;
  readonly credits: readonly Credit[];
  readonly lists: LanguageLists;
}

/**
 * Null where an agency, another outlet or an institution is credited, where nobody of the outlet signs, or where the page says that a guest does. A name alone is
 * taken for one of the outlet's people: who that is, `readSigner` says.
 */
export function readStaff(article: Article, { lang, outlet, credits, lists }: SignedContext): PageStatements['staff'] {
  if (credits.some(({ strength }) => strength === 'credit')) return null;
  const words = signatureWords(lang, lists);
  const signatures = signaturesOf(article);
  if (signatures.some(({ folded }) => holdsPhrase(folded, words.guests))) return null;
  const own = signatures.find((signature) => isOwn(signature, words, outlet));
  return own === undefined ? null : { value: true, quote: own.text };
}

/**
 * The outlet's name, its newsroom, a reporter, or a person: `By Ida Moren, Example Post`. In a script without capitals a person's name looks like any words, so
 * that it needs a word before it (`كتب`) or beside it (`記者`).
 */
function isOwn({ text, folded }: Signature, { by, staff, reporters }: SignatureWords, outlet: Outlet): boolean {
  const opener = openerOf(folded, by);
  const bare = (opener === undefined ? text : text.slice(opener.length)).replace(/^[\s:]+/, '').trim();
  const parts = bare
    .split(/[|·•/]|,(?=\s)/)
    .map((part) => part.trim())
    .filter(Boolean);
  const own = foldDate(outlet.name);
  const isHouse = (words: string): boolean => words === own || staff.includes(words) || words === `${own} staff`;
  const isPerson = (part: string): boolean => PERSON.test(part) && (CASED.test(part) ? hasCapitals(part) : opener !== undefined);
  const isOurs = (words: string): boolean => isHouse(words) || holdsPhrase(words, reporters);
  return parts.some((part) => isOurs(foldDate(part)) || isPerson(part)) && parts.length <= 4;
}

/** At least two words of it begin with a capital. */
export function hasCapitals(part: string): boolean {
  return (part.match(CAPITALS)?.length ?? 0) >= 2;
}
