// Two compared texts as rows of a table: passages that correspond stand side by side, and no word of either text is missing.
import type { Changes, Passage, TextSpan } from '../../../messages/contract';

export interface TextPiece {
  readonly text: string;
  /** True for words that only this side has, or that are the differing fact. */
  readonly isEmphasised: boolean;
}

export interface SideRow {
  /** `apart`: words outside of all passages, whose counterpart was not looked for or not found, as between two languages. */
  readonly kind: Passage['kind'] | 'apart';
  readonly asked: readonly TextPiece[] | null;
  readonly other: readonly TextPiece[] | null;
}

interface Row {
  readonly kind: SideRow['kind'];
  readonly asked: TextSpan | null;
  readonly other: TextSpan | null;
  readonly edits: Passage['edits'];
}

type SideName = 'asked' | 'other';

export function alignRows({ passages }: Changes, asked: readonly string[], other: readonly string[]): SideRow[] {
  const rows: Row[] = [...passages];
  const spansOf = (side: SideName) => passages.flatMap((passage) => passage[side] ?? []);
  insertGaps(rows, gapsOf(asked, spansOf('asked')), 'asked');
  insertGaps(rows, gapsOf(other, spansOf('other')), 'other');
  return joinGaps(rows).map((row) => ({ kind: row.kind, asked: sideOf(row, 'asked', asked), other: sideOf(row, 'other', other) }));
}

/** One cell of a row, its edited words emphasised. */
function sideOf(row: Row, side: SideName, paragraphs: readonly string[]): TextPiece[] | null {
  const span = row[side];
  if (span === null) return null;
  const edited = row.edits.flatMap((edit) => edit[side] ?? []);
  return piecesOf(paragraphs, span, edited);
}

const isBefore = (one: TextSpan, two: TextSpan): boolean =>
  one.paragraph < two.paragraph || (one.paragraph === two.paragraph && one.start < two.start);

/** Spans with words that no passage holds. */
function gapsOf(paragraphs: readonly string[], spans: readonly TextSpan[]): TextSpan[] {
  return paragraphs.flatMap((text, paragraph) => {
    const covered = spans.filter((span) => span.paragraph === paragraph).sort((a, b) => a.start - b.start);
    const gaps: TextSpan[] = [];
    let end = 0;
    for (const span of [...covered, { paragraph, start: text.length, end: text.length }]) {
      if (/[\p{L}\p{N}]/u.test(text.slice(end, span.start))) gaps.push({ paragraph, start: end, end: span.start });
      end = Math.max(end, span.end);
    }
    return gaps;
  });
}

/** Inserts each gap behind the last row that comes before it in its own text. */
function insertGaps(rows: Row[], gaps: readonly TextSpan[], side: SideName): void {
  for (const gap of gaps) {
    const before = rows.findLastIndex((row) => {
      const span = row[side];
      return span !== null && isBefore(span, gap);
    });
    rows.splice(before + 1, 0, { kind: 'apart', asked: null, other: null, edits: [], [side]: gap });
  }
}

/** Two neighbouring gaps, one of each side, share a row, so that neither column is left empty. */
function joinGaps(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const isFilling = last?.kind === 'apart' && row.kind === 'apart' && !(last.asked && row.asked) && !(last.other && row.other);
    if (last && isFilling) joined[joined.length - 1] = { ...last, asked: last.asked ?? row.asked, other: last.other ?? row.other };
    else joined.push(row);
  }
  return joined;
}

/** The words of a span, cut where emphasised words begin and end. */
export function piecesOf(paragraphs: readonly string[], { paragraph, start, end }: TextSpan, emphasised: readonly TextSpan[]): TextPiece[] {
  const text = paragraphs[paragraph] ?? '';
  const pieces: TextPiece[] = [];
  let at = start;
  for (const span of emphasised.toSorted((a, b) => a.start - b.start)) {
    if (span.paragraph !== paragraph || span.start < at || span.end > end) continue;
    pieces.push({ text: text.slice(at, span.start), isEmphasised: false }, { text: text.slice(span.start, span.end), isEmphasised: true });
    at = span.end;
  }
  return [...pieces, { text: text.slice(at, end), isEmphasised: false }].filter((piece) => piece.text !== '');
}
