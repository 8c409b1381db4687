// Reads the name of a source that is in no table: "The Harbour Gazette" behind a label, `„Hafenkurier“` beside a verb of telling.
import { registrableDomain } from '../../registrable-domain';
import { hostOf } from '../../web-address';
import { agencyOfDomain } from '../agencies/agencies';
import type { CreditPage, PageLine } from '../credit-page';
import { namedAgency } from '../make-credit';
import { addressName, nameOf, type SourceName } from './judge-name';
import { kindByWords, PLATFORM_HOSTS } from './name-kind';
import {
  isBeside,
  isCaseless,
  isSmall,
  JOINING,
  lastCapital,
  lastCaseless,
  MAX_NAME,
  MAX_WORDS,
  RUNNING,
  trimmed,
  type Word,
  wordsOf,
} from './name-span';
import { type NameWord, nameWordsIn } from './name-words';

// All bounds were chosen by hand on pages of the corpus that docs/credits.md describes.

/** Words in small letters before a name: `of the newspaper`, `bei der`. */
const MAX_LEADING = 5;
/** Words in small letters behind the capitals of a name, up to the one that says what it is: `Лужский государственный университет` has two. */
const MAX_SMALL = 2;
/** Characters before a quoted or linked name. */
const MAX_REACH = 60;

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
  return /^["\s.,;:|/)\]-]*(?:(?:[([][^)\]]{0,40}[)\]]?|\d)[\s\d.,:/|-]*)?$/.test(rest);
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
    const host = hostOf(new URL(href));
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
