// Whether an article is signed by the outlet's own people and by nobody else.
import { foldDate } from '../dates/fold-date';
import type { Outlet } from '../model/outlet';
import type { PageStatements } from '../model/page-statements';
import { CASED } from '../text/tokens';
import { holdsPhrase } from './folded-words';
import { hasCapitals, PERSON } from './person-names';
import { openerOf, type Signature, type SignatureWords, type Signing } from './signatures';

/** Null where nobody of the outlet signs, or where the page says that a guest does. A name alone is taken for one of the outlet's people: who that is, `readSigner` says. */
export function readStaff({ outlet, signatures, words }: Signing): PageStatements['staff'] {
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
