// Reads the name of a source that is in no table: "The Harbour Gazette" behind a label, `„Hafenkurier“` beside a verb of telling.
import type { SourceKind } from '../../model/credit';
import { registrableDomain } from '../../outlet';
import { calendarWords } from '../../text/calendar-words';
import { agencyNamed, agencyOfDomain } from '../agencies/agencies';
import type { CreditPage, PageLine } from '../credit-page';
import { namedAgency } from '../make-credit';
import { foldUnits } from '../words/fold-units';
import { kindByEnd, type NameContext, type NameWord, nameWordsIn } from './name-words';
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

// All bounds were chosen by hand on pages of the corpus that docs/credits.md describes.

/** Characters and words of a name: "Frankfurter Allgemeine Zeitung für Deutschland" has 46 and 5. */
const MAX_NAME = 60;
const MAX_WORDS = 7;
/** Words of a name in a script without capitals, where nothing else shows its end. */
const MAX_CASELESS_WORDS = 4;
/** Words in small letters before a name: `of the newspaper`, `bei der`. */
const MAX_LEADING = 5;
/** Words in small letters behind the capitals of a name, up to the one that says what it is: `Лужский государственный университет` has two. */
const MAX_SMALL = 2;
/** Characters before a quoted or linked name. */
const MAX_REACH = 60;
/** Small words within a name: `of`, `del`, `und`; and those that stand there within a sentence too, where others part it from the next name. */
const ANY_SMALL = /^(?:\p{Ll}{1,4}|[&+])$/u;
const JOINING = /^(?:of|de|del|della|delle|dei|des|du|di|do|da|dos|y|e|et|von|van|för|voor|[&+])$/u;

/** `harbourgazette.example`, `www.gazette.example/news`. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24})(?:\/\S*)?$/iu;
/** A word, also with stops, apostrophes and hyphens in it: `N.Y.`, `L’Écho`, `Jean-Pierre`; or a sign that joins two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.\-‌]*|[&+]/gu;
/** `The`, `Le`, `El`: with a capital within a sentence, the beginning of an outlet's name. */
const ARTICLE = /^(?:The|Le|La|Les|El|Los|Las|Il|Lo|De|Het|Der|Die|Das|L['’]\p{Lu}.*)$/u;
const CAPITAL = /^(?:\p{Lu}|\p{N}+\p{L}|(?:[dlDL]|[DdAaNn]ell|[DdAaNn]all?)['’]\p{Lu})/u;
const LETTERS_WITHOUT_CASE = /^[\p{Lo}\p{N}\p{M}'’.\-‌]+$/u;
const RUNNING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
/** Two or three words with one capital each may be a person. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+|\.)){1,2}$/u;

/** Sites that carry what others write, and stocks of pictures: named as source, they do not say whose text it is. */
const PLATFORMS =
  /^(?:facebook|instagram|twitter|x|youtube|tiktok|telegram|whatsapp|linkedin|reddit|pinterest|google(?: news| maps| earth)?|weibo|wechat|vk|wikipedia|wikimedia(?: commons)?|creative commons|getty(?: images)?|istock|shutterstock|pixabay|unsplash|pexels|adobe ?stock|depositphotos|flickr|imago|alamy|truth social|threads|bluesky|patreon|substack|medium|snapchat)$/;
const PLATFORM_HOSTS =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|youtube|youtu|tiktok|t|telegram|whatsapp|linkedin|reddit|pinterest|google|apple|weibo|vk|ok|wikipedia|wikimedia|creativecommons|gettyimages|amazon|patreon|mailchi|list-manage|doubleclick|bit|bsky)\.[a-z.]{2,6}$/;

/** The name that makes up the whole of a label's value; null where the value says something else too. */
export function wholeName(line: PageLine, from: number, to: number, page: CreditPage): SourceName | null {
  const [start, end] = trimmed(line.text, from, valueEnd(line, from, to));
  if (end - start < 2 || end - start > 2 * MAX_NAME) return null;
  const address = addressName(line.text.slice(start, end), start, page);
  if (address) return address;
  const words = nameWordsIn(line.folded, start, end, page.context);
  const release = words.find(({ kinds }) => kinds.has('pressReleases'));
  const [nameFrom, nameTo] = withoutRelease(start, end, release);
  const found = quotedWhole(line, nameFrom, nameTo, page) ?? nameBehind(line, nameFrom, nameTo, page);
  if (!found || !isOnlyRest(line, found.end, nameTo)) return null;
  return release ? { ...found, kind: 'press-release', isSure: true } : found;
}

/** The value stands in quotation marks: `Источник: «Лужский вестник»`. */
function quotedWhole(line: PageLine, start: number, end: number, page: CreditPage): SourceName | null {
  const isQuoted = start > 0 && line.folded.charAt(start - 1) === '"' && line.folded.indexOf('"', start) === end;
  return isQuoted ? quotedNameAt(line, start - 1, end, page) : null;
}

/** `Uppsala University news release`, `Pressemitteilung der Universität Bremen`: the words for it stand at one end. */
function withoutRelease(start: number, end: number, release: NameWord | undefined): [number, number] {
  if (!release) return [start, end];
  return release.start - start < end - release.end ? [release.end, end] : [start, release.start];
}

/** The value ends where another label or the author begins: `来源：证券时报网作者：李在山`. Words such as Italian `di` stand in names too: `Università di Valdora`. */
function valueEnd({ hits, text }: PageLine, from: number, to: number): number {
  return (
    hits.find(
      ({ start, end, kinds }) =>
        start > from &&
        start < to &&
        (kinds.has('labels') || (kinds.has('by') && !JOINING.test(text.slice(start, end)))) &&
        !kinds.has('leads'),
    )?.start ?? to
  );
}

/** Behind the name stand only marks, a date, or what is in brackets. */
function isOnlyRest(line: PageLine, from: number, to: number): boolean {
  const rest = line.folded.slice(from, to);
  // Where words are not parted, a space ends the name: `来源：新京报 举报`.
  if (RUNNING.test(line.text.charAt(from - 1)) && /^[\s([]/.test(rest)) return true;
  return /^["\s.,;:|/)\]-]*(?:[([][^)\]]{0,40}[)\]]?)?[\s\d.,:/|-]*$/.test(rest);
}

/**
 * The name that a text leads to: quoted, linked, or in capitals behind at most a few small words.
 *
 * @param to the end of the sentence or of the value
 */
export function nameBehind(line: PageLine, from: number, to: number, page: CreditPage): SourceName | null {
  return linkedName(line, from, to, page) ?? quotedName(line, from, to, page) ?? writtenName(line, from, to, page);
}

function linkedName(line: PageLine, from: number, to: number, page: CreditPage): SourceName | null {
  for (const { text, href } of [...(line.links ?? []), { text: line.text.trim(), href: line.href }]) {
    const start = href === '' ? -1 : line.text.indexOf(text, from);
    if (start < 0 || start - from > MAX_REACH || start + text.length > to) continue;
    const host = new URL(href).hostname;
    if (PLATFORM_HOSTS.test(host)) continue;
    const domain = registrableDomain(href);
    if (domain === page.context.outletDomain) continue;
    const agency = agencyOfDomain(host);
    const name = nameOf(line, start, start + text.length, page, { isQuoted: false, isLinked: true, hasMediaNoun: false });
    if (!name) continue;
    if (agency) return page.own.has(agency.id) ? null : { ...name, ...namedAgency(agency) };
    return { ...name, outlet: domain };
  }
  return null;
}

function quotedName(line: PageLine, from: number, to: number, page: CreditPage): SourceName | null {
  const open = line.folded.indexOf('"', from);
  const close = open < 0 ? -1 : line.folded.indexOf('"', open + 1);
  if (close < 0 || close > to || open - from > MAX_REACH || close - open > MAX_NAME + 1) return null;
  // A capital before the quotation marks begins a name or a sentence of its own.
  const before = line.text.slice(from, open);
  if (/[,.;:!?]\s|\p{Lu}/u.test(before) && !nameWordsIn(line.folded, from, open, page.context).some(isOutletWord)) return null;
  const hasMediaNoun = nameWordsIn(line.folded, from, open, page.context).some(isOutletWord);
  const name = nameOf(line, open + 1, close, page, { isQuoted: true, isLinked: false, hasMediaNoun });
  return name && { ...name, end: close + 1 };
}

const isOutletWord = ({ kinds }: NameWord): boolean => kinds.has('outlets');

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, Math.min(to, from + 3 * MAX_NAME)).matchAll(WORD)) {
    const word = match[0].replace(/[.'’-]+$/u, '');
    if (word) words.push({ text: word, start: from + match.index, end: from + match.index + word.length });
  }
  return words;
}

/** A name in quotation marks, which stand at these offsets. */
export function quotedNameAt(line: PageLine, open: number, close: number, page: CreditPage): SourceName | null {
  if (close - open > MAX_NAME + 1) return null;
  const before = nameWordsIn(line.folded, Math.max(0, open - MAX_REACH), open, page.context).at(-1);
  const hasMediaNoun = before !== undefined && isOutletWord(before) && open - before.end <= 2;
  const name = nameOf(line, open + 1, close, page, { isQuoted: true, isLinked: false, hasMediaNoun });
  return name && { ...name, start: open, end: close + 1 };
}

/** The name in capitals that begins at this offset. */
export function nameAt(line: PageLine, start: number, page: CreditPage): SourceName | null {
  const words = wordsOf(line.text, start, line.text.length);
  const end = words[lastCapital(line, words, 0, JOINING)]?.end ?? start;
  return nameOf(line, start, end, page, { isQuoted: false, isLinked: false, hasMediaNoun: false });
}

function writtenName(line: PageLine, from: number, to: number, page: CreditPage): SourceName | null {
  const words = wordsOf(line.text, from, to);
  let first = 0;
  while (first < words.length && first <= MAX_LEADING && isSmall(words[first]) && isBeside(line, words[first], words[first + 1])) first++;
  const [opening] = words.slice(first);
  if (!opening || first > MAX_LEADING || opening.start - from > MAX_REACH) return null;
  if (/[,.;:|()[\]/]/.test(line.folded.slice(from, opening.start).replace(/^[\s:]{0,3}/, ''))) return null;
  const last = isCaseless(opening)
    ? lastCaseless(line, words, first, page)
    : lastOfKind(line, words, first, lastCapital(line, words, first), page);
  const end = words[last]?.end ?? opening.end;
  const hasMediaNoun = first > 0 && nameWordsIn(line.folded, from, opening.start, page.context).some(isOutletWord);
  return nameOf(line, opening.start, end, page, { isQuoted: false, isLinked: false, hasMediaNoun });
}

const isSmall = (word: Word | undefined): boolean => word !== undefined && !CAPITAL.test(word.text) && !isCaseless(word);
const isCaseless = ({ text }: Word): boolean => LETTERS_WITHOUT_CASE.test(text) && /\p{Lo}/u.test(text);

/** Only spaces stand between the two. */
function isBeside(line: PageLine, one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && /^\s+$/.test(line.text.slice(one.end, next.start));
}

/** Index of the last word of a name in capitals; small words count where another capital follows: `Le Phare de Brévannes`. */
function lastCapital(line: PageLine, words: readonly Word[], first: number, small = ANY_SMALL): number {
  let last = first;
  for (let at = first + 1; at < words.length && at - first < MAX_WORDS; at++) {
    const word = words[at];
    if (!word || !isBeside(line, words[at - 1], word) || isCaseless(word)) break;
    if (CAPITAL.test(word.text) || (/^\d+$/.test(word.text) && at === last + 1)) last = at;
    else if (!small.test(word.text) || at - last > 2) break;
  }
  return last;
}

/** Many languages write all words but the first small: `Podhorské listy`, `Norrsjö universitet`. The name ends with the word that says what it is. */
function lastOfKind(line: PageLine, words: readonly Word[], first: number, lastInCapitals: number, page: CreditPage): number {
  for (let at = lastInCapitals + 1; at <= lastInCapitals + MAX_SMALL && at - first < MAX_WORDS; at++) {
    const word = words[at];
    if (!word || !isSmall(word) || !isBeside(line, words[at - 1], word)) break;
    const meanings = nameWordsIn(line.folded, word.start, word.end, page.context);
    if (kindByWords([word], meanings, page.context) !== null) return at;
  }
  return lastInCapitals;
}

/** In scripts without capitals the words up to a mark, a word of credits or a small bound; where words are not parted, up to a space. */
function lastCaseless(line: PageLine, words: readonly Word[], first: number, page: CreditPage): number {
  if (RUNNING.test(words[first]?.text ?? '')) return first;
  const stops = nameWordsIn(line.folded, words[first]?.start ?? 0, words.at(-1)?.end ?? 0, page.context)
    .filter(({ kinds }) => kinds.has('published') || kinds.has('firsts'))
    .map(({ start }) => start);
  const isStop = ({ start }: Word) =>
    stops.includes(start) || line.hits.some((hit) => hit.start === start && (hit.kinds.has('says') || hit.kinds.has('citing')));
  let last = first;
  while (last + 1 < words.length && last + 1 - first < MAX_CASELESS_WORDS) {
    const next = words[last + 1];
    if (!next || !isBeside(line, words[last], next) || isStop(next)) break;
    last++;
  }
  return last;
}

interface Signs {
  readonly isQuoted: boolean;
  readonly isLinked: boolean;
  readonly hasMediaNoun: boolean;
}

/** The words between two offsets as a name; null where they can be none, or name what is found by the table or the outlet itself. */
function nameOf(line: PageLine, from: number, to: number, page: CreditPage, signs: Signs): SourceName | null {
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

function canBeName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length < 2 || name.length > MAX_NAME || words.length > MAX_WORDS) return false;
  if (/[@_<>{}=#*]|[!?。！？]$|[.:;!?] /u.test(name)) return false;
  return /^[\p{Lu}\p{Lo}\p{N}]|^[\p{Ll}]{1,2}\p{Lu}|^[dl]['’]\p{Lu}/u.test(name) && /\p{L}{2}/u.test(name);
}

/** A name of the table, a word for agencies or for pictures. */
function isOtherwiseRead({ agency, kinds }: PageLine['hits'][number]): boolean {
  return agency !== null || kinds.has('photo') || kinds.has('generic') || kinds.has('staff');
}

/** Months, numbers, `own`, `internet`, platforms. */
function isNobody(words: readonly Word[], meanings: readonly NameWord[], { context }: CreditPage): boolean {
  const folded = foldUnits(words.map(({ text }) => text).join(' '));
  if (PLATFORMS.test(folded)) return true;
  // A page may declare a language that is no tag at all.
  const calendar = [context.lang, 'en'].filter((lang) => /^[a-z]{2,3}$/.test(lang)).map(calendarWords);
  return words.every(
    ({ text, start, end }) =>
      !/\p{L}{2}/u.test(text) ||
      calendar.some((names) => names.has(foldUnits(text))) ||
      meanings.some((word) => word.kinds.has('noNames') && word.start <= start && word.end >= end),
  );
}

/** What its words say that it is, the last one most of all: `University Times`. Null where they say nothing. */
function kindByWords(words: readonly Word[], meanings: readonly NameWord[], context: NameContext): 'outlet' | 'institution' | null {
  const whole = meanings.findLast(({ kinds }) => kinds.has('outlets') || kinds.has('institutions'));
  if (whole) return whole.kinds.has('outlets') ? 'outlet' : 'institution';
  const byEnd = words.map(({ text }) => kindByEnd(foldUnits(text), context)).findLast((kind) => kind !== null);
  return byEnd === undefined ? null : byEnd === 'outlets' ? 'outlet' : 'institution';
}

/** An address in the place of a name. */
function addressName(text: string, start: number, page: CreditPage): SourceName | null {
  const host = ADDRESS.exec(text)?.[1]?.toLowerCase();
  if (!host || PLATFORM_HOSTS.test(host) || isOwnName(host, ownNames(page))) return null;
  const domain = registrableDomain(host);
  if (!domain.includes('.') || domain === page.context.outletDomain) return null;
  const span = { start, end: start + text.length, isSure: true, hasOutletWord: true };
  const agency = agencyOfDomain(host);
  if (agency) return page.own.has(agency.id) ? null : { ...namedAgency(agency), ...span };
  return { agency: null, outlet: domain, name: host, kind: 'outlet', ...span };
}

/** Without spaces, quotation marks, brackets and stops at either end. */
function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /[\s"'“”„«»‘’「」『』《》〈〉()[\]【】（）:：|,，.。©ⓒ*–—-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s"“”„«»‘’「」『』《》〈〉()[\]【】（）:：;|,，.。*–—-]/u.test(text.charAt(end - 1))) end--;
  return [start, end];
}
