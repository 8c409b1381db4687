// What each line of a body is, where the body is looked through for sections: a heading, a dateline, a sign-off, prose.
import type { Credit } from '../../model/credit';
import { type CreditPage, isTitle, type PageLine } from '../credit-page';
import { readDateline } from '../slots/dateline';
import { readLabelAlone } from '../slots/label';
import { readSignOff, readSignOffAlone } from '../slots/tail';
import { isRunningUnit } from '../words/script';

export interface SectionLine {
  readonly line: PageLine;
  /** Credits of the dateline that opens it, or of a line of credit that stands above its section's first paragraph. */
  readonly opening: readonly Credit[];
  /** Credits that sign it off: behind its last sentence, or a line of their own. */
  readonly closing: readonly Credit[];
  /** A heading by its markup, or a short line without a full stop above a paragraph. */
  readonly isHeading: boolean;
  /** It begins with a time, a number or a bullet. */
  readonly isMarked: boolean;
  /** The sign-off is a name alone in its line, without a bracket, a dash or a label: it may be that of a picture. */
  readonly isBare: boolean;
  /** A short bracket ends it behind a sentence, whoever it names: `(red)`. */
  readonly isSigned: boolean;
  readonly isProse: boolean;
}

// The bounds were chosen by hand.

/** Weight of a line that is prose: letters, of which those of a script without spaces between words count three times. */
const MIN_PROSE = 60;
const RUNNING_WEIGHT = 3;
/** Characters of a heading that the markup does not name so. */
const MAX_HEADING = 110;
/** Characters of a line that is nothing but a credit. */
const MAX_ALONE = 80;
/** What ends a sentence, in folded text; a heading may be a question. */
const STOPPED = /[.!;,:…]["')\]]{0,2}$/;
/** `08:15`, `8.15 Uhr`, `14h30`, `3.`, `2)`, `1、`: what opens an entry of a ticker or a list. */
const TIMED = /^[([]?(?:[0-9]{1,2}[:.h][0-9]{2}(?![0-9.,])|[0-9]{1,2}(?:[.)]\s|,(?=[^\s0-9])))/;
/** `•`, `-`, `◆`; a short line with a dash is a sign-off: `— AP`. */
const BULLETED = /^(?:[|*+-]\s|[◆◇□○▶►★☆※▼▽])/;
/** `… for a week. (red)` */
const BRACKETED = /[.!?"]\s{0,2}(?:[([][^()[\]]{1,40}[)\]]|\/[^/\s]{1,20}\/)\.?$/;
/** Characters at the end of a line in which such a bracket is looked for. */
const MAX_BRACKETED = 60;

/** The lines of the body, without pictures, links to authors and what stands aside. */
export function sectionLines(page: CreditPage): SectionLine[] {
  const body = page.lines.filter((line) => line.role !== 'author-link' && (line.position === 'body' || isAtSeam(line, page)));
  const isHeavy = body.map((line) => line.role !== 'heading' && isLong(line));
  const ends = body.map((line) => (namesSource(line) ? readSignOff(line, page) : []));
  const isHeading = body.map((line, index) => {
    if (line.role === 'heading') return !isTitle(line.folded, page.article);
    const isAboveProse = isHeavy[index + 1] || (isHeavy[index + 2] && isCreditAlone(body[index + 1], page));
    return isAboveProse === true && !(isHeavy[index] && ends[index]?.length) && looksLikeHeading(line, page);
  });
  return body.map((line, index) => {
    const isProse = isHeavy[index] === true && !isHeading[index];
    const isMarked = TIMED.test(line.folded) || (BULLETED.test(line.folded) && (isProse || isHeading[index] === true));
    const alone = isProse || isHeading[index] ? [] : creditAlone(line, page);
    const isAbove = index === 0 || isHeading[index - 1] === true || isMarked;
    const end = isProse || isHeading[index] ? (ends[index] ?? []) : [];
    return {
      line,
      opening: isProse ? datelineOf(line, page) : isHeading[index] ? end : isAbove ? alone : [],
      closing: isProse ? end : isAbove ? [] : alone,
      isHeading: isHeading[index] === true,
      isMarked,
      isBare: alone.length > 0 && /^[\p{L}\p{N}]/u.test(line.text) && alone.every(({ slot }) => slot !== 'label'),
      isSigned: isProse && (end.length > 0 || BRACKETED.test(line.folded.slice(-MAX_BRACKETED))),
      isProse,
    };
  });
}

/** The first section's heading right above the body, where it is a link, and the last one's line of credit right behind it. */
function isAtSeam(line: PageLine, page: CreditPage): boolean {
  if (line.position === 'after') return line.fromStart === 0 && line.href === '' && isCreditAlone(line, page);
  return line.fromEnd === 0 && line.role === 'heading' && !isTitle(line.folded, page.article);
}

function isLong({ text }: PageLine): boolean {
  let weight = 0;
  for (let at = 0; at < text.length && weight < MIN_PROSE; at++) weight += isRunningUnit(text.charCodeAt(at)) ? RUNNING_WEIGHT : 1;
  return weight >= MIN_PROSE;
}

function looksLikeHeading(line: PageLine, page: CreditPage): boolean {
  if (line.text.length > MAX_HEADING || STOPPED.test(line.folded) || !/\p{L}/u.test(line.text)) return false;
  return readDateline(line, page).length === 0 && creditAlone(line, page).length === 0;
}

/** A bracket that ends the paragraph is its sign-off. */
function datelineOf(line: PageLine, page: CreditPage): Credit[] {
  return readDateline(line, page).filter(({ quote }) => quote.length < line.text.length);
}

function isCreditAlone(line: PageLine | undefined, page: CreditPage): boolean {
  return line !== undefined && creditAlone(line, page).length > 0;
}

function namesSource({ hits }: PageLine): boolean {
  return hits.some(({ agency, kinds }) => agency !== null || kinds.has('generic'));
}

function creditAlone(line: PageLine, page: CreditPage): readonly Credit[] {
  if (line.text.length > MAX_ALONE || !namesSource(line)) return [];
  const labelled = readLabelAlone(line, page);
  return labelled.length > 0 ? labelled : readSignOffAlone(line, page);
}
