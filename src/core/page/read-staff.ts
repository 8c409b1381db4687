// Whether an article is signed by the outlet's own people and by nobody else.
import { foldDate } from '../dates/fold-date';
import type { LanguageLists, WordLists } from '../languages/language-lists';
import type { Article } from '../model/article';
import type { Credit } from '../model/credit';
import type { Outlet } from '../model/outlet';
import type { PageStatements } from '../model/page-statements';
import { CASED } from '../text/tokens';
import { foldedWords, holdsPhrase } from './page-notes';

/** Characters of a signature. */
const MAX_BYLINE = 100;
/** `Ida Moren`, `Ida K. Moren-Holt`, `van der Berg, Jan`: two to five words, at least two of them with a capital, in a script that has them. */
const PERSON = /^(?:[\p{L}][\p{L}\p{M}.'’-]{0,30}[\s,]{1,2}){1,4}[\p{L}][\p{L}\p{M}.'’-]{0,30}$/u;
const CAPITALS = /(?:^|\s)\p{Lu}\p{L}/gu;

interface StaffContext {
  readonly lang: string;
  readonly outlet: Outlet;
  readonly credits: readonly Credit[];
  readonly lists: LanguageLists;
}

/** Null where an agency, another outlet or an institution is credited, or where nobody of the outlet signs. */
export function readStaff(article: Article, { lang, outlet, credits, lists }: StaffContext): PageStatements['staff'] {
  if (credits.some(({ strength }) => strength === 'credit')) return null;
  const shown = article.lines
    .filter(({ role, position }) => (role === 'byline' || role === 'author-link') && position !== 'after')
    .map(({ text }) => text);
  const declared = article.structured.filter(({ property }) => property === 'author').map(({ value }) => value);
  const words = { ...staffWords(lang, lists.words), reporters: foldedWords('reporters', lang, lists) };
  const signed = [...shown, ...declared].find((text) => text.length <= MAX_BYLINE && isOwn(text, words, outlet));
  return signed === undefined ? null : { value: true, quote: signed };
}

interface StaffWords {
  readonly by: readonly string[];
  readonly staff: ReadonlySet<string>;
  readonly reporters: readonly string[];
}

/** By language, for each set of lists: every article is asked for them. */
const known = new WeakMap<WordLists, Map<string, Omit<StaffWords, 'reporters'>>>();

function staffWords(lang: string, lists: WordLists): Omit<StaffWords, 'reporters'> {
  const ofLists = known.get(lists) ?? new Map<string, Omit<StaffWords, 'reporters'>>();
  known.set(lists, ofLists);
  const words = ofLists.get(lang) ?? foldStaffWords(lang, lists);
  ofLists.set(lang, words);
  return words;
}

function foldStaffWords(lang: string, lists: WordLists): Omit<StaffWords, 'reporters'> {
  const credits = [...new Set([lang, 'en'])].flatMap((tag) => (Object.hasOwn(lists, tag) ? [lists[tag]?.credits ?? {}] : []));
  const by = credits.flatMap((words) => words.by ?? []).map(foldDate);
  return { by: by.sort((a, b) => b.length - a.length), staff: new Set(credits.flatMap((words) => words.staff ?? []).map(foldDate)) };
}

/**
 * The outlet's name, its newsroom, a reporter, or a person: `By Ida Moren, Example Post`. In a script without capitals a person's name looks like any words, so
 * that it needs a word before it (`كتب`) or beside it (`記者`).
 */
function isOwn(text: string, { by, staff, reporters }: StaffWords, outlet: Outlet): boolean {
  const folded = foldDate(text);
  const opener = by.find((word) => folded.startsWith(`${word} `) || folded.startsWith(`${word}:`));
  const bare = (opener === undefined ? text : text.slice(opener.length)).replace(/^[\s:]+/, '').trim();
  const parts = bare
    .split(/[|·•/]|,(?=\s)/)
    .map((part) => part.trim())
    .filter(Boolean);
  const own = foldDate(outlet.name);
  const isHouse = (part: string): boolean => foldDate(part) === own || staff.has(foldDate(part)) || foldDate(part) === `${own} staff`;
  const isNamed = (part: string): boolean => (CASED.test(part) ? (part.match(CAPITALS)?.length ?? 0) >= 2 : opener !== undefined);
  const isPerson = (part: string): boolean => PERSON.test(part) && isNamed(part);
  const isReporter = (part: string): boolean => holdsPhrase(foldDate(part), reporters);
  return parts.some((part) => isHouse(part) || isPerson(part) || isReporter(part)) && parts.length <= 4;
}
