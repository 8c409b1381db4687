// Finds paragraphs and quotations again in the text of the page as it stands now.
import type { MarkedParagraph, MarkKind } from '../core/model/marks';
import { foldText } from './fold-text';
import type { FoldedRun, PageText } from './page-text';

export interface FoundMark extends FoldedRun {
  readonly kind: MarkKind;
}

export interface FoundText {
  readonly marks: readonly FoundMark[];
  /** How much of the paragraphs stands on the page. */
  readonly letters: number;
}

/** A part of a paragraph that was found on the page. Offsets and lengths are letters. */
interface Piece {
  readonly inParagraph: number;
  readonly onPage: number;
  readonly length: number;
}

/** Letters. Where the page has put something into a paragraph, its halves are looked for, down to this length: less stands in many places. */
const MIN_PIECE = 24;
/** Letters between a half and what was found before it; further away is another text. The first half may stand anywhere. */
const MAX_APART = 4_000;
/** Letters around the article within which its byline, credits and copyright line stand. Chosen by hand. */
const AROUND = 3_000;
/** Marks of one quotation: a word that names a source may stand in every other line. */
const MAX_QUOTED = 20;

/**
 * Finds the marks of all paragraphs, then the quotations. Each paragraph is looked for behind the one before it, so that a paragraph that stands
 * twice on the page is found where it belongs.
 *
 * @param paragraphs in order of the text, the headline first
 */
export function findMarked(page: PageText, paragraphs: readonly MarkedParagraph[], quotes: readonly string[]): FoundText {
  const found: FoundMark[] = [];
  const all: Piece[] = [];
  let after = 0;
  for (const { text, isHeadline, spans } of paragraphs) {
    const { folded, offsets } = foldText(text);
    const pieces = findPieces(page.folded, folded, 0, isHeadline ? headingOf(page, folded) : after);
    for (const piece of pieces) all.push(piece);
    after = endOf(pieces) ?? after;
    for (const { kind, start, end } of spans) {
      const [from, to] = [firstFrom(offsets, start), firstFrom(offsets, end)];
      for (const run of runsIn(pieces, { from, to }, kind !== 'copied')) found.push({ kind, ...run });
    }
  }
  const letters = all.reduce((sum, { length }) => sum + length, 0);
  return { marks: [...found, ...findQuotes(page, quotes, bodyOf(all))], letters };
}

/** Offset of a headline that stands in a heading; the beginning of the page where it stands in none. */
function headingOf(page: PageText, folded: string): number {
  for (let at = page.folded.indexOf(folded); at >= 0 && folded.length > 0; at = page.folded.indexOf(folded, at + folded.length))
    if (page.isInHeading({ from: at, to: at + folded.length })) return at;
  return 0;
}

function findPieces(page: string, text: string, inParagraph: number, after: number, isHalf = false): Piece[] {
  if (text.length === 0) return [];
  const next = page.indexOf(text, after);
  const isNear = next >= 0 && (!isHalf || after === 0 || next - after <= MAX_APART);
  // A whole paragraph may stand before the last one, such as a lead in the page's header; a half may not.
  const onPage = isNear || isHalf ? (isNear ? next : -1) : page.indexOf(text);
  if (onPage >= 0) return [{ inParagraph, onPage, length: text.length }];
  if (text.length < 2 * MIN_PIECE) return [];
  const middle = text.length >> 1;
  const first = findPieces(page, text.slice(0, middle), inParagraph, after, true);
  return [...first, ...findPieces(page, text.slice(middle), inParagraph + middle, endOf(first) ?? after, true)];
}

function endOf(pieces: readonly Piece[]): number | undefined {
  const last = pieces.at(-1);
  return last && last.onPage + last.length;
}

/** The parts of a run of the paragraph as runs of the page; neighbours that touch there are joined. */
function runsIn(pieces: readonly Piece[], { from, to }: FoldedRun, isWhole: boolean): FoldedRun[] {
  const runs: { from: number; to: number }[] = [];
  for (const { inParagraph, onPage, length } of pieces) {
    const [start, end] = [Math.max(from, inParagraph), Math.min(to, inParagraph + length)];
    if (start >= end) continue;
    const run = { from: onPage + start - inParagraph, to: onPage + end - inParagraph };
    const last = runs.at(-1);
    if (last && last.to === run.from) last.to = run.to;
    else runs.push(run);
  }
  const marked = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  return isWhole && (runs.length > 1 || marked < to - from) ? [] : runs;
}

/** Every occurrence of each quotation in the article and around it, up to the headline of the next one. */
function findQuotes(page: PageText, quotes: readonly string[], body: FoldedRun | null): FoundMark[] {
  const { from, to } = body ? around(page, body) : { from: 0, to: page.folded.length };
  const isOwn = (at: number) => body === null || page.isSameArticle(at, body.from);
  return quotes.flatMap((quote) => {
    const { folded } = foldText(quote);
    const found: FoundMark[] = [];
    if (folded.length === 0) return found;
    for (let at = page.folded.indexOf(folded, from); at >= 0 && at < to && found.length < MAX_QUOTED; ) {
      const run = { from: at, to: at + folded.length };
      if (page.isWhole(run) && isOwn(at)) found.push({ kind: 'credit', ...run });
      at = page.folded.indexOf(folded, run.to);
    }
    return found;
  });
}

function around(page: PageText, { from, to }: FoldedRun): FoldedRun {
  return { from: from - AROUND, to: page.nextTitle(to, to + AROUND) };
}

/** Where the article stands, by what is long enough to stand nowhere else, if anything is; null where nothing was found. */
function bodyOf(pieces: readonly Piece[]): FoldedRun | null {
  const long = pieces.filter(({ length }) => length >= MIN_PIECE);
  const runs = (long.length > 0 ? long : pieces).map(({ onPage, length }) => ({ from: onPage, to: onPage + length }));
  return runs.reduce<FoldedRun | null>(
    (span, { from, to }) => (span ? { from: Math.min(span.from, from), to: Math.max(span.to, to) } : { from, to }),
    null,
  );
}

/** Index of the first letter that comes from this offset or a later one. */
function firstFrom(offsets: readonly number[], offset: number): number {
  const at = offsets.findIndex((own) => own >= offset);
  return at < 0 ? offsets.length : at;
}
