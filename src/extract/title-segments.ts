// Parts a title at the signs that stand between headline, section and site.

export interface Segment {
  readonly text: string;
  readonly folded: string;
  /** Where it stands in the title, in characters. */
  readonly start: number;
  readonly end: number;
  /** Parted by a sign that no headline has, `|` or `_`, and not by a dash. */
  readonly isPiped: boolean;
}

/** ` - `, ` – `, `|`, `_`, `--`, `«`, `::`, and, at the end of a title in a script without spaces, `-`: `水库检修-青禾网`. */
const SEPARATOR =
  /\s{0,3}(?:[|｜丨_]|--|::)\s{0,3}|\s{1,3}[–—·•«»‹›:/-]\s{1,3}|\s{0,3}[«»]\s{0,3}$|(?<=[\p{Script=Han}\p{P}])[-–—](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z]{2,12}$)|(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hiragana}\p{Script=Katakana}])[-–—](?=[\p{L}\p{M}]{2,20}$)/gu;
const PIPE = /[|｜丨_]|--|::/;
/** Segments that are told apart; the rest stays with the last one. */
const MAX_SEGMENTS = 7;

/** The segments of a title in order. Empty ones are left out. */
export function segmentsOf(title: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let isPiped = false;
  const push = (end: number): void => {
    const text = title.slice(start, end).trim();
    if (text) segments.push({ text, folded: foldTitle(text), start, end, isPiped });
  };
  for (const match of title.matchAll(SEPARATOR)) {
    if (segments.length >= MAX_SEGMENTS - 1) break;
    push(match.index);
    start = match.index + match[0].length;
    isPiped = PIPE.test(match[0]);
  }
  push(title.length);
  return segments;
}

/** The part of a title that these neighbouring segments make up, with the signs between them. */
export function joinedAgain(title: string, segments: readonly Segment[]): string {
  return title.slice(segments[0]?.start ?? 0, segments.at(-1)?.end ?? title.length).trim();
}

/** One spelling for titles that differ in case, width, quotation marks and spaces alone. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”„‟‘’‚«»`´]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
