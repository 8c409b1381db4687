// Reads a credit line: names side by side, with the few words that may stand around them.
import type { CreditWordKind } from '../../languages/language';
import type { Agency } from '../agencies/agency';
import { isCity, MAX_CITY_WORDS } from '../agencies/cities';
import type { Hit, LineWithHits } from './read-hits';
import { isRunningUnit, isWordUnit } from './script';

/** A source that an entry names. */
export interface NamedSource {
  /** Null for unnamed agencies. */
  readonly agency: Agency | null;
  /** The page's word for it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Between its neighbours stand only this name and words that say what it is: `dpa` in `ino/dpa`. */
  readonly whole: boolean;
  /** A person's name stands before it and what the person does there behind it: `JANE HILL AP Sports Writer`. */
  readonly titled: boolean;
  /** Capitalised words beside it in its part, and nothing else: a person's name or a place, `NTB Kari Holm`, `PTI Chandpur`. */
  readonly named: number;
  readonly ambiguous: boolean;
  readonly exact: boolean;
}

/** What a credit line says. */
export interface Entry {
  readonly sources: readonly NamedSource[];
  /** Two sources or more stand side by side. */
  readonly joint: boolean;
  /** Index of a source → index of the source that cites it. */
  readonly citedBy: ReadonlyMap<number, number>;
  /** A photo word or a photo agency stands in it. */
  readonly isPhoto: boolean;
  /** Parts that name no source: people, places, the outlet itself. Those of numbers alone, such as a date’s, do not count. */
  readonly otherParts: number;
  /** Words of those parts. */
  readonly otherWords: number;
}

/** Between names, in folded text: `ino/dpa`, `AP, AFP`, `Al Jazeera + Reuters`. */
const SEPARATORS = new Set([...'/,;+&|()[]:"=<>*.!?\u2026'].map((mark) => mark.charCodeAt(0)));
/** `-`, which separates only outside a word. */
const HYPHEN = 0x2d;
/** `.`, which does not separate behind an initial. */
const STOP = 0x2e;
/** Words that may stand beside a name without making the line something other than a credit. */
const SILENT: readonly CreditWordKind[] = [
  'leads',
  'by',
  'roles',
  'staff',
  'labels',
  'notes',
  'provided',
  'wired',
  'openers',
  'republished',
];
/**
 * Unknown words that may stand beside a name at the edge of a part: `AP Auto Writer`, `Associated Press in Valencia`. Chosen by hand: a part with more of them
 * is a sentence.
 */
const MAX_BESIDE = 4;

interface EntryToken {
  readonly start: number;
  readonly end: number;
  readonly hit: Hit | null;
}
interface Part {
  readonly tokens: EntryToken[];
}

/** Reads the names between two offsets of a line. */
export function readEntry(line: LineWithHits, from = 0, to = line.text.length): Entry {
  const { parts, cites } = splitParts(line, from, to);
  const sources: NamedSource[] = [];
  let isPhoto = false;
  let otherParts = 0;
  let otherWords = 0;
  for (const part of parts) {
    if (part.tokens.some(({ hit }) => hit && (hit.kinds.has('photo') || hit.agency?.kind === 'photo'))) isPhoto = true;
    const named = sourcesOf(part, line);
    for (const source of named) sources.push(source);
    const words = named.length === 0 ? part.tokens.filter((token) => isWordToken(token, line)).length : 0;
    otherWords += words;
    if (words > 0) otherParts++;
  }
  const isShared = sources.length > 0 && parts.some(isOtherSource);
  return { sources, joint: isShared || isJoint(sources), citedBy: readCiting(sources, cites), isPhoto, otherParts, otherWords };
}

/** `TOI staff`, `our correspondents`: a desk of the outlet's own beside the agency. */
function isOtherSource({ tokens }: Part): boolean {
  return tokens.some(({ hit }) => hit?.kinds.has('staff')) && !tokens.some(({ hit }) => hit?.agency);
}

function isJoint(sources: readonly NamedSource[]): boolean {
  return new Set(sources.map((source) => source.agency?.id ?? '')).size > 1;
}

function isWordToken({ start, end, hit }: EntryToken, { folded }: LineWithHits): boolean {
  if (!hit) return !isNumber(folded.slice(start, end));
  return ![...hit.kinds].some((kind) => SILENT.includes(kind) || kind === 'joiners');
}

/** Of a date or a time, which say nothing of the source: `17`, `2026年11月17日`. */
const isNumber = (folded: string): boolean => /^[0-9][0-9年月日時时分秒]*$/.test(folded);

function splitParts(line: LineWithHits, from: number, to: number): { parts: Part[]; cites: number[] } {
  const parts: Part[] = [];
  const cites: number[] = [];
  let tokens: EntryToken[] = [];
  const cut = () => {
    if (tokens.length > 0) parts.push({ tokens });
    tokens = [];
  };
  const hits = line.hits.filter((hit) => hit.start >= from && hit.end <= to);
  let next = 0;
  let at = from;
  while (at < to) {
    const hit = hits[next];
    if (hit && at >= hit.start) {
      if (hit.kinds.has('citing')) cites.push(hit.start);
      if (!hit.agency && (hit.kinds.has('joiners') || hit.kinds.has('citing'))) cut();
      else tokens.push({ start: hit.start, end: hit.end, hit });
      at = hit.end;
      next++;
      continue;
    }
    if (isSeparator(line.folded, at)) cut();
    const end = wordEnd(line.folded, at, hit ? Math.min(hit.start, to) : to);
    if (end > at) tokens.push({ start: at, end, hit: null });
    at = Math.max(end, at + 1);
  }
  cut();
  return { parts, cites };
}

/** A hyphen inside a word does not separate: `Jean-Pierre`, `AP-NORC`. */
function isSeparator(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit === STOP && isInitial(folded, at)) return false;
  if (unit !== HYPHEN) return SEPARATORS.has(unit);
  return !(isLatin(folded.charCodeAt(at - 1)) && isLatin(folded.charCodeAt(at + 1)));
}
/** The full stop of an initial does not separate: `Michael R. Bloomberg`. */
function isInitial(folded: string, stop: number): boolean {
  return isLatin(folded.charCodeAt(stop - 1)) && !isLatin(folded.charCodeAt(stop - 2));
}
const isLatin = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

function wordEnd(folded: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (isWordUnit(folded.charCodeAt(at)) || isRunningUnit(folded.charCodeAt(at)))) at++;
  return at;
}

function sourcesOf({ tokens }: Part, line: LineWithHits): NamedSource[] {
  const speaking = tokens.filter((token, index) => !isSilent(token, line) && !isMonth(tokens, index, line));
  const isName = (token: EntryToken) => token.hit !== null && (token.hit.agency !== null || token.hit.kinds.has('generic'));
  const others = speaking.filter((token) => !isName(token)).length;
  const endsInRole = tokens.at(-1)?.hit?.kinds.has('roles') ?? false;
  const found: NamedSource[] = [];
  speaking.forEach((token, index) => {
    const { hit } = token;
    if (!hit || !isName(token)) return;
    const atEdge = index === 0 || index === speaking.length - 1;
    const whole = others === 0 || (endsInRole && index === 0 && others <= 2) || isBesideCity(speaking, index, line);
    const titled = endsInRole && isNameOfPerson(speaking.slice(0, index), line) && others - index <= 2;
    if (!whole && !titled && !(atEdge && others <= MAX_BESIDE)) return;
    if (hit.agency?.kind === 'photo') return;
    found.push({
      agency: hit.agency,
      word: line.text.slice(hit.start, hit.end),
      start: hit.start,
      end: hit.end,
      whole,
      titled,
      named:
        atEdge &&
        areNames(
          speaking.filter((other) => other !== token),
          line,
        )
          ? others
          : 0,
      ambiguous: hit.ambiguous,
      exact: hit.exact,
    });
  });
  return found;
}

/** `PTI New Delhi`, `Reuters London`: the only other words of the part are a city. */
function isBesideCity(speaking: readonly EntryToken[], index: number, line: LineWithHits): boolean {
  const rest = index === 0 ? speaking.slice(1) : index === speaking.length - 1 ? speaking.slice(0, -1) : [];
  const [first, last] = [rest[0], rest.at(-1)];
  return rest.length <= MAX_CITY_WORDS && first !== undefined && last !== undefined && isCity(line.text.slice(first.start, last.end));
}

/** Two to four words, each with a capital: a first and a last name. */
function isNameOfPerson(tokens: readonly EntryToken[], line: LineWithHits): boolean {
  return tokens.length >= 2 && tokens.length <= MAX_BESIDE && areNames(tokens, line);
}

function areNames(tokens: readonly EntryToken[], { text }: LineWithHits): boolean {
  return tokens.every(({ start, hit }) => hit === null && /^\p{Lu}/u.test(text.slice(start, start + 2)));
}

/** Articles, prepositions, roles, dates and single letters may stand beside a name. */
function isSilent({ start, end, hit }: EntryToken, line: LineWithHits): boolean {
  if (hit)
    return !hit.agency && !hit.kinds.has('generic') && !hit.kinds.has('photo') && [...hit.kinds].some((kind) => SILENT.includes(kind));
  const word = line.folded.slice(start, end);
  return word.length === 1 || isNumber(word);
}

/** `april` in `ANP 14 april 2026`, in any language: the word between a day and a year. */
function isMonth(tokens: readonly EntryToken[], index: number, { folded }: LineWithHits): boolean {
  const [day, year] = [tokens[index - 1], tokens[index + 1]];
  if (!day || !year || tokens[index]?.hit) return false;
  return /^[0-9]{1,2}$/.test(folded.slice(day.start, day.end)) && /^[0-9]{4}$/.test(folded.slice(year.start, year.end));
}

function readCiting(sources: readonly NamedSource[], cites: readonly number[]): Map<number, number> {
  const citedBy = new Map<number, number>();
  for (const cite of cites) {
    const before = sources.findLastIndex((source) => source.end <= cite);
    if (before < 0) continue;
    for (let after = before + 1; after < sources.length; after++) citedBy.set(after, before);
  }
  return citedBy;
}
