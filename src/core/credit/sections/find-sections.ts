// Sections of a round-up: stories on one page that each name a source of their own, by a dateline at their head or a sign-off at their end.
import type { Credit } from '../../model/credit';
import { sourceKey } from '../../model/source-key';
import { tokenise } from '../../text/tokens';
import type { CreditPage } from '../credit-page';
import { headingOf } from './section-heading';
import { type SectionLine, sectionLines } from './section-lines';

export interface Section {
  /** Its heading; where it has none its lead-in or its first words. */
  readonly heading: string;
  readonly credits: readonly Credit[];
  /** Its lines as they stand on the page, headings among them. */
  readonly texts: readonly string[];
}

/** Lines from one boundary to the next. */
interface Piece {
  readonly lines: readonly SectionLine[];
  readonly opening: readonly Credit[];
  readonly closing: readonly Credit[];
}

// The bounds were chosen by hand.

/** Minimum number of sections that are signed in the same way. */
const MIN_SIGNED = 2;
/**
 * Minimum share of the sections with a bracket at their end that name an agency there: where most brackets name papers and desks (`[The Gazette]`), they say
 * where one may read on.
 */
const MIN_OF_BRACKETS = 0.5;
/** Characters of a word that tells what a text is about. */
const MIN_WORD = 5;
/**
 * Maximum share of the shorter section's words that another has. Where headings, times or paragraphs part the sections it only keeps pictures' credits in one
 * story out: entries of a ticker are on one topic. Elsewhere, and where a sign-off may be a picture's, the sections must be about different things.
 */
const MAX_SHARED = { parted: 0.4, unparted: 0.1 } as const;

/** The signed sections of a page; empty where it is one story. */
export function findSections(page: CreditPage): Section[] {
  const pieces = piecesOf(sectionLines(page));
  const signed = signedAlike(pieces);
  if (signed.length < MIN_SIGNED || areReferences(pieces) || !standApart(signed)) return [];
  return withoutGreeting(signed).map(({ lines, opening, closing }) => ({
    heading: headingOf(lines),
    credits: distinct([...opening, ...closing]),
    texts: lines.map(({ line }) => line.text),
  }));
}

/** Cuts before headings, datelines and marks, and behind sign-offs. What is left without prose belongs to the piece before it: a second line of credit. */
function piecesOf(lines: readonly SectionLine[]): Piece[] {
  const isMarkedList = lines.filter(({ isMarked }) => isMarked).length >= MIN_SIGNED;
  const pieces: SectionLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const opens = line.isHeading || line.opening.length > 0 || (isMarkedList && line.isMarked);
    const isBelow = before !== undefined && isHead(before, isMarkedList);
    const isCut = (opens && !isBelow) || before?.isSigned || (before?.closing.length && line.isProse);
    const last = pieces.at(-1);
    if (!last || isCut) pieces.push([line]);
    else last.push(line);
  }
  const whole: SectionLine[][] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && !piece.some(({ isProse }) => isProse)) {
      for (const line of piece) last.push(line);
    } else whole.push(piece);
  }
  return whole.map((of) => ({
    lines: of,
    opening: of.flatMap(({ opening }) => opening),
    closing: of.flatMap(({ closing }) => closing),
  }));
}

/** It stands above the paragraphs of its section. */
function isHead({ isHeading, isProse, isMarked, opening }: SectionLine, isMarkedList: boolean): boolean {
  return isHeading || (!isProse && ((isMarkedList && isMarked) || opening.length > 0));
}

/** All signed pieces, where at least two are signed in the same way: one dateline and one sign-off are those of a single story. */
function signedAlike(pieces: readonly Piece[]): Piece[] {
  const opened = pieces.filter(({ opening }) => opening.length > 0);
  const closed = pieces.filter(({ closing }) => closing.length > 0);
  if (opened.length < MIN_SIGNED && closed.length < MIN_SIGNED) return [];
  return pieces.filter(({ lines, opening, closing }) => lines.some(({ isProse }) => isProse) && opening.length + closing.length > 0);
}

function areReferences(pieces: readonly Piece[]): boolean {
  const ended = pieces.filter(({ lines }) => lines.some(({ isSigned }) => isSigned));
  return ended.filter(({ closing }) => closing.length > 0).length < ended.length * MIN_OF_BRACKETS;
}

function standApart(signed: readonly Piece[]): boolean {
  const isBare = signed.some(({ lines }) => lines.some((line) => line.isBare));
  const isParted = !isBare && signed.every(isSetApart);
  return areOfDifferentThings(signed, isParted ? MAX_SHARED.parted : MAX_SHARED.unparted);
}

/** It has a head of its own, or is one paragraph. */
function isSetApart({ lines }: Piece): boolean {
  const [first] = lines;
  const hasHead = first !== undefined && (first.isHeading || first.isMarked || first.opening.length > 0);
  return hasHead || lines.filter(({ isProse }) => isProse).length === 1;
}

/** Sections that are neighbours share few words. */
function areOfDifferentThings(pieces: readonly Piece[], max: number): boolean {
  const words = pieces.map(longWords);
  const shares = words.slice(1).map((of, index) => sharedOf(of, words[index] ?? of));
  return shares.reduce((sum, share) => sum + share, 0) <= max * shares.length;
}

/** Longer words; of scripts without spaces pairs of characters. */
function longWords({ lines }: Piece): ReadonlySet<string> {
  const tokens = tokenise(lines.map(({ line }) => line.text).join('\n'));
  return new Set(
    tokens.flatMap(({ word, unspaced }, index) => {
      const next = tokens[index + 1];
      if (unspaced) return next?.unspaced ? [word + next.word] : [];
      return word.length >= MIN_WORD ? [word] : [];
    }),
  );
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** `Good morning. Here is what happened.` above the first section: where no heading parts it, the section has no more paragraphs than the longest other one. */
function withoutGreeting([first, ...others]: readonly Piece[]): Piece[] {
  if (!first) return [];
  const longest = Math.max(...others.map(({ lines }) => lines.length));
  const hasHead = first.lines[0]?.isHeading || first.lines[0]?.isMarked || first.opening.length > 0;
  return [hasHead ? first : { ...first, lines: first.lines.slice(-longest) }, ...others];
}

/** One credit for each source and words. */
function distinct(credits: readonly Credit[]): Credit[] {
  const said = new Map(credits.map((credit) => [`${sourceKey(credit)} ${credit.quote}`, credit]));
  return [...said.values()];
}
