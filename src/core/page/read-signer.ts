// Who signed an article, where the page does not say that they are the outlet's own people: a guest, a freelancer, or a name alone.
import { foldDate } from '../dates/fold-date';
import type { PageStatements } from '../model/page-statements';
import { CASED } from '../text/tokens';
import { withoutEnd } from '../text/without-end';
import { holdsPhrase } from './folded-words';
import { hasCapitals, PERSON } from './person-names';
import { openerOf, type Signature, type SignatureWords, type Signing } from './signatures';

/** `三島あゆみ`, `정하늘`, `玛丽·居里`: names in scripts that set no spaces between words. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,8}(?:[\s・·][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,12}){0,3}$/u;
/** Between two names, or a name and what is said of it. A dot without spaces stands inside a name: `玛丽·居里`. */
const SEPARATOR = /[|•/]|\s·\s|[、，،]|,(?=\s)/;
/** People named in one signature; a longer one is a list of something else. */
const MAX_PARTS = 6;
/** What stands between a name and the words around it; the colon of East Asian texts too. */
const EDGE = /[\s:：,–—-]/;

/** Null where nobody signs by name, or the words say that the outlet's own people did. The first text that says one or the other decides. */
export function readSigner({ outlet, signatures, words }: Signing): PageStatements['signed'] | null {
  for (const signature of signatures) {
    if (isOfHouse(signature, words, foldDate(outlet.name))) return null;
    const value = signerOf(signature, words);
    if (value !== '') return { value, quote: signature.text };
  }
  return null;
}

/** The words name the outlet, its newsroom, a desk, or a reporter, unless they also say that a guest writes. */
function isOfHouse({ folded }: Signature, { staff, reporters, desks, guests }: SignatureWords, outlet: string): boolean {
  const isHouse = holdsPhrase(folded, [...staff, ...reporters, ...desks]) || (outlet !== '' && holdsPhrase(folded, [outlet]));
  return isHouse && !holdsPhrase(folded, guests);
}

/** The names in a signature, as the page writes them; empty where it holds none. */
function signerOf({ text, folded, isDeclared }: Signature, words: SignatureWords): string {
  if (openerOf(folded, words.by) === undefined && openerOf(folded, words.dated) !== undefined) return '';
  const opened = withoutOpeners(text, words);
  const parts = opened.bare.split(SEPARATOR);
  if (parts.length > MAX_PARTS) return '';
  const isName = (part: string) => isPersonName(part, isDeclared || opened.isByline);
  return parts
    .map((part) => withoutRole(part, words))
    .filter(isName)
    .join(', ');
}

/** In scripts without capitals a name looks like any words, so that the page has to say that it is one. */
function isPersonName(part: string, isSaid: boolean): boolean {
  if (CASED.test(part)) return PERSON.test(part) && hasCapitals(part);
  return isSaid && (PERSON.test(part) || UNSPACED.test(part));
}

/** Without `Guest post by`. */
function withoutOpeners(text: string, { by, guests }: SignatureWords): { readonly bare: string; readonly isByline: boolean } {
  const ofGuest = openerOf(foldDate(text), guests) ?? '';
  const rest = trimmed(text.slice(ofGuest.length));
  const opener = openerOf(foldDate(rest), by) ?? '';
  return { bare: trimmed(rest.slice(opener.length)), isByline: ofGuest + opener !== '' };
}

/** Without what a person is or does: `JANE HILL Sports Writer`, `Ida Moren (freelance)`. */
function withoutRole(part: string, { roles, guests }: SignatureWords): string {
  const bare = trimmed(part.endsWith(')') ? part.slice(0, Math.max(0, part.lastIndexOf('('))) : part);
  const folded = foldDate(bare);
  const role = [...guests, ...roles].find((word) => folded === word || folded.endsWith(` ${word}`));
  return role === undefined ? bare : trimmed(bare.slice(0, bare.length - role.length));
}

function trimmed(text: string): string {
  const start = [...text].findIndex((letter) => !EDGE.test(letter));
  return start < 0 ? '' : withoutEnd(text.slice(start), EDGE);
}
