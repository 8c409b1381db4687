// Finds the words of a line that mean something for a credit.
import type { CreditWordKind } from '../../languages/language';
import type { WordLists } from '../../languages/language-lists';
import { shareCreditWords } from '../../languages/languages';
import type { Agency } from '../agencies/agency';
import { isOfCountry, isWorldwide } from '../agencies/agency';
import { foldUnits } from './fold-units';
import { type AgencyWord, isCaseless, lexicon, type Sense } from './lexicon';
import { isCliticUnit, isRunningUnit, isWordUnit, wordEndsAt } from './script';
import { longestAt } from './trie';

/** What a page is read with: the words of all languages, and what decides between agencies of one abbreviation: its language and country. */
export interface CreditContext {
  /** Language of the text, BCP 47, as it was detected; '' where unknown. Lines are read with its primary tag. */
  readonly lang: string;
  /** Registrable domain of the outlet, '' where unknown. */
  readonly outletDomain: string;
  readonly words: WordLists;
}

/** What is known of a page when its lines are read. */
export interface LineContext extends CreditContext {
  /** Codes of the countries that the page points at besides its domain: by the region of its language, or by cities that it names at its head. */
  readonly countries: ReadonlySet<string>;
}

/** A part of the line that is a word of the lexicon. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** The agency that it names here; null where it names none. */
  readonly agency: Agency | null;
  /** Its word can mean something other than the agency. */
  readonly ambiguous: boolean;
  /** Spelled as the agency spells it. */
  readonly exact: boolean;
  readonly kinds: ReadonlySet<CreditWordKind>;
}

/** A line with its hits: the folded text is as long as the text. */
export interface LineWithHits {
  readonly text: string;
  readonly folded: string;
  readonly hits: readonly Hit[];
}

/** French or Italian articles that are written directly before their word: `l'`, `d'`, `dell'`, `all'`. */
const ELISION = /^(?:l|d|[dnsa]?[aeu]ll)['’]/;
/** Arabic and Hebrew "and", written directly before the next word. */
const isAnd = (unit: string | undefined) => unit === 'و' || unit === 'ו';
/** Arabic "and", "to", "by", "like", "then", also joined with the article: الأناضول is a name with its article, للأناضول is "to" it. */
const ARABIC_CLITIC = /^(?:[وفبلك]|لل|بال|وال|ال|و?ل|و?ب)/;
const HEBREW_CLITIC = /^[ולבמשהכ]/;
/** Letters that must remain when such a clitic is taken off: واس is a name and not "and" + اس. */
const MIN_AFTER_CLITIC = 4;

/** The line with the words of the lexicon that stand in it: at each offset the longest, and no two overlap. */
export function readLine(text: string, context: LineContext): LineWithHits {
  const folded = foldUnits(text);
  const hits: Hit[] = [];
  let at = 0;
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    const running = isRunningUnit(unit);
    if (!running && !isWordUnit(unit)) {
      at++;
      continue;
    }
    const hit = hitAt(text, folded, at, context);
    if (hit && !(hit.agency !== null && hit.ambiguous && isInDate(folded, hit))) {
      hits.push(hit);
      at = hit.end;
    } else {
      const end = running ? at + 1 : skipWord(folded, at);
      if (!running && PHOTO_COMPOUND.test(folded.slice(at, end))) hits.push(photoHit(at, end));
      at = end;
    }
  }
  return { text, folded, hits };
}

/** German and its neighbours write photos of any kind as one word: `Rubriklistenbild`, `arkivbilde`, `lehtikuva`. Not the words alone, which are listed. */
const PHOTO_COMPOUND = /^[a-z]{3,30}(?:bild|bilder|bildet|bilde|billede|foto|fotos|photo|kuva)$/;

function photoHit(start: number, end: number): Hit {
  return { start, end, agency: null, ambiguous: false, exact: false, kinds: new Set<CreditWordKind>(['photo']) };
}

/** `15 مهر 1405`: a month with an agency's name, between the numbers of a day and a year. */
function isInDate(folded: string, { start, end }: Hit): boolean {
  return /[0-9]\s?$/.test(folded.slice(Math.max(0, start - 2), start)) && /^\s?[0-9]{4}(?![0-9])/.test(folded.slice(end, end + 6));
}

function skipWord(folded: string, start: number): number {
  let at = start + 1;
  while (at < folded.length && isWordUnit(folded.charCodeAt(at))) at++;
  return at;
}

function hitAt(text: string, folded: string, start: number, context: LineContext): Hit | null {
  const mayEnd = (end: number) => wordEndsAt(folded, end);
  const found = longestAt(lexicon(context.words), folded, start, mayEnd);
  if (found) {
    const hit = toHit(text, start, found.end, found.values, context);
    if (hit) return (hit.agency === null && nameAfterElision(text, folded, hit, context)) || hit;
  }
  return isCliticUnit(folded.charCodeAt(start)) ? hitAfterClitic(text, folded, start, context) : null;
}

/** `l'agence` is a credit word, but in `l'Agence France-Presse` the name begins behind the apostrophe and is longer. */
function nameAfterElision(text: string, folded: string, { start, end }: Hit, context: LineContext): Hit | null {
  const elided = ELISION.exec(folded.slice(start, end))?.[0];
  const found = elided ? longestAt(lexicon(context.words), folded, start + elided.length, (at) => wordEndsAt(folded, at)) : null;
  const name = elided && found && found.end > end ? toHit(text, start + elided.length, found.end, found.values, context) : null;
  return name?.agency ? name : null;
}

/** `ورويترز` is "and Reuters", `לרויטרס` "to Reuters": the name begins behind the clitic. */
function hitAfterClitic(text: string, folded: string, start: number, context: LineContext): Hit | null {
  const clitic = (ARABIC_CLITIC.exec(folded.slice(start, start + 3)) ?? HEBREW_CLITIC.exec(folded.slice(start, start + 1)))?.[0];
  if (!clitic) return null;
  for (let length = clitic.length; length > 0; length--) {
    const from = start + length;
    const found = longestAt(lexicon(context.words), folded, from, (end) => wordEndsAt(folded, end));
    if (!found || found.end - from < MIN_AFTER_CLITIC) continue;
    const sure = found.values.filter((sense) =>
      sense.kind === 'agency' ? !sense.word.ambiguous : sense.kind === 'generic' && isAnd(folded[start]),
    );
    const hit = toHit(text, from, found.end, sure, context);
    if (hit) return hit;
  }
  return null;
}

function toHit(text: string, start: number, end: number, senses: readonly Sense[], context: LineContext): Hit | null {
  const kinds = new Set<CreditWordKind>();
  const words: AgencyWord[] = [];
  const written = text.slice(start, end);
  for (const sense of senses) {
    if (sense.kind !== 'agency') {
      if (IN_ANY_LANGUAGE.has(sense.kind) || isRead(sense.lang, context.lang)) kinds.add(sense.kind);
    } else if (isWrittenAs(written, sense.word) && !isHandle(text, start)) words.push(sense.word);
  }
  const spelled = words.filter((word) => isSpelledAs(written, word.text));
  const word = chooseAgency(spelled, context) ?? chooseAgency(words, context);
  if (!word && kinds.size === 0) return null;
  return {
    start,
    end,
    agency: word?.agency ?? null,
    ambiguous: word?.ambiguous ?? false,
    exact: word !== null && spelled.includes(word),
    kinds,
  };
}

/** Kinds whose words are read on pages of any language. Words of the other kinds are too short for that: Norwegian `sa` (said) is French for "her". */
const IN_ANY_LANGUAGE: ReadonlySet<CreditWordKind> = new Set<CreditWordKind>([
  'labels',
  'generic',
  'photo',
  'notes',
  'republished',
  'provided',
]);
function isRead(lang: string, pageLang: string): boolean {
  return pageLang === '' || lang === pageLang || lang === 'en' || shareCreditWords(lang, pageLang);
}

/** An account or a topic, which credits nobody: `@Reuters`, `#AFP`. */
function isHandle(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === '@' || before === '#';
}

/** An ambiguous word has to be spelled exactly as the agency spells it; others may be in any case: `Afp`, `REUTERS`, `belga`. */
function isWrittenAs(written: string, word: AgencyWord): boolean {
  return !word.ambiguous || isSpelledAs(written, word.text);
}

const MARKS = /[\s.\-'’\u200c]+/g;
function isSpelledAs(written: string, spelled: string): boolean {
  if (written === spelled) return true;
  const bare = written.normalize('NFKC').replace(MARKS, ' ').trim();
  const wanted = spelled.normalize('NFKC').replace(MARKS, ' ').trim();
  return bare === wanted || (isCaseless(wanted) && foldUnits(bare) === foldUnits(wanted));
}

/** Of several agencies with one abbreviation the one that fits the page best; null where none fits, and where two fit equally well. */
function chooseAgency(words: readonly AgencyWord[], context: LineContext): AgencyWord | null {
  const scores = words.map((word) => fitness(word, context));
  const best = Math.max(0, ...scores);
  const fitting = words.filter((_word, index) => best > 0 && scores[index] === best);
  const isOne = fitting.every(({ agency }) => agency === fitting[0]?.agency);
  return (isOne && fitting[0]) || null;
}

/**
 * How well an agency's word fits the page, 0 where it does not: an ambiguous abbreviation of a national agency is a different word on a page in another
 * language. The country of the outlet's domain says most, then the place that the page names, then its language.
 */
function fitness(word: AgencyWord, context: LineContext): number {
  const { agency } = word;
  const ofCountry = isOfCountry(agency, context.outletDomain);
  const ofLanguage = context.lang === '' || agency.languages.includes(context.lang) || agency.languages[0] === '*';
  if (word.ambiguous && !ofLanguage && !ofCountry && !isWorldwide(agency)) return 0;
  const ofPlace = ofLanguage && context.countries.has(agency.country);
  return (
    2 +
    (ofCountry ? 16 : 0) +
    (ofPlace ? 8 : 0) +
    (ofLanguage && context.lang !== '' ? 4 : 0) +
    (word.ambiguous ? 0 : 2) -
    (agency.kind === 'historical' ? 1 : 0)
  );
}
