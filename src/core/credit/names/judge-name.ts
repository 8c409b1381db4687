// Judges whether words of a line are the name of a source, and of which one.
import type { SourceKind } from '../../model/credit';
import { registrableDomain } from '../../registrable-domain';
import { agencyNamed, agencyOfDomain } from '../agencies/agencies';
import type { CreditPage, PageLine } from '../credit-page';
import { namedAgency } from '../make-credit';
import { canBeName, isNobody, isOtherwiseRead, kindByWords, PLATFORM_HOSTS } from './name-kind';
import { trimmed, wordsOf } from './name-span';
import { nameWordsIn } from './name-words';
import { isOwnName } from './own-name';

/** A name, with what shows that it is a source's. */
export interface SourceName {
  readonly agency: string | null;
  readonly outlet: string | null;
  readonly name: string;
  readonly kind: SourceKind;
  readonly start: number;
  readonly end: number;
  /** It stands in quotation marks, links to another site, begins with an article, or has a word of outlets or institutions: no person is named so. */
  readonly isSure: boolean;
  /** A word says that it is an outlet: `Gazette`, `newspaper`. */
  readonly hasOutletWord: boolean;
}

/** `harbourgazette.example`, `www.gazette.example/news`. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24})(?:\/\S*)?$/iu;
/** `The`, `Le`, `El`: with a capital within a sentence, the beginning of an outlet's name. */
const ARTICLE = /^(?:The|Le|La|Les|El|Los|Las|Il|Lo|De|Het|Der|Die|Das|L['’]\p{Lu}.*)$/u;
/** Two or three words with one capital each may be a person, also with initials: `J. K. Moren`. */
const PERSON = /^(?:\p{Lu}\p{Ll}+|(?:\p{Lu}\.)+)(?: \p{Lu}(?:\p{Ll}+|\.)){1,2}$/u;

/** What stands around a name. */
export interface Signs {
  readonly isQuoted: boolean;
  readonly isLinked: boolean;
  readonly hasMediaNoun: boolean;
}

/** The words between two offsets as a name; null where they can be none, or name what is found by the table or the outlet itself. */
export function nameOf(line: PageLine, from: number, to: number, page: CreditPage, signs: Signs): SourceName | null {
  const behindRole = withoutRole(line, from, to);
  const [start, end] = trimmed(line.text, behindRole, to);
  const name = line.text.slice(start, end);
  const agency = agencyNamed(name);
  // A short name is an abbreviation with other meanings, unless a word says that an agency is meant.
  if (agency && !page.own.has(agency.id) && agency.kind !== 'photo' && (behindRole > from || /\s|.{8}/u.test(name))) {
    return { ...namedAgency(agency), start, end, isSure: true, hasOutletWord: true };
  }
  if (!canBeName(name) || line.hits.some((hit) => hit.start < end && hit.end > start && isOtherwiseRead(hit))) return null;
  const words = wordsOf(line.text, start, end);
  const meanings = nameWordsIn(line.folded, start, end, page.context);
  if (isNobody(words, meanings, page) || isOwnName(name, ownNames(page))) {
    return null;
  }
  const byWord = kindByWords(words, meanings, page.context);
  const hasOutletWord = byWord === 'outlet' || signs.hasMediaNoun;
  const isSure = signs.isQuoted || signs.isLinked || hasOutletWord || byWord !== null || ARTICLE.test(words[0]?.text ?? '');
  return {
    agency: null,
    outlet: null,
    name,
    kind: signs.hasMediaNoun ? 'outlet' : (byWord ?? 'outlet'),
    start,
    end,
    isSure,
    hasOutletWord,
  };
}

/** What the page calls its outlet: its address, its name, and the publisher that its data give. */
function ownNames({ article, context }: CreditPage): { names: string[]; domain: string } {
  const publishers = article.structured.filter(({ property }) => property === 'publisher').map(({ value }) => value);
  return { names: [article.siteName, ...publishers], domain: context.outletDomain };
}

/** `Agentur NTB`, `агентство Рейтер`: a word that says what the name is does not belong to it. */
function withoutRole({ hits, text }: PageLine, from: number, to: number): number {
  let start = from;
  for (const hit of hits) {
    const isRole = hit.agency === null && (hit.kinds.has('roles') || hit.kinds.has('generic'));
    if (hit.start === start && hit.end < to && isRole) start = hit.end + (/^\s*/.exec(text.slice(hit.end, to))?.[0].length ?? 0);
  }
  return start;
}

/** The name of a person, as far as its form tells. */
export function isLikePerson({ name, isSure }: SourceName): boolean {
  return !isSure && PERSON.test(name);
}

/** An address in the place of a name. */
export function addressName(text: string, start: number, page: CreditPage): SourceName | null {
  const host = ADDRESS.exec(text)?.[1]?.toLowerCase();
  if (!host || PLATFORM_HOSTS.test(host) || isOwnName(host, ownNames(page))) return null;
  const domain = registrableDomain(host);
  if (!domain.includes('.') || domain === page.context.outletDomain) return null;
  const span = { start, end: start + text.length, isSure: true, hasOutletWord: true };
  const agency = agencyOfDomain(host);
  if (agency) return page.own.has(agency.id) ? null : { ...namedAgency(agency), ...span };
  return { agency: null, outlet: domain, name: host, kind: 'outlet', ...span };
}
