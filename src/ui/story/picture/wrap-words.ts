// Cuts words into lines of a width, since no drawing program does so for SVG.
import type { Font, Measure } from './picture';

/** Characters that are looked at. A page may give itself a name of any length; no line of a picture holds more. */
const MAX_CHARACTERS = 200;

/**
 * At most so many lines; where the words need more, the last one ends in “…”.
 *
 * @param width pixels
 */
export function wrapWords(
  words: string,
  { width, maxLines, font }: { width: number; maxLines: number; font: Font },
  measure: Measure,
): string[] {
  const fits = (line: string) => measure(line.trimEnd(), font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(words.slice(0, MAX_CHARACTERS), fits)) {
    if (line === '' || fits(line + piece)) {
      line += line === '' ? piece.trimStart() : piece;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  const isCut = lines.length > maxLines || words.length > MAX_CHARACTERS;
  return isCut ? [...lines.slice(0, maxLines - 1), shortened(lines[maxLines - 1] ?? lines.at(-1) ?? '', fits)] : lines;
}

/** Words with the spaces between them; a word that is wider than a line is cut into its characters. */
function* piecesOf(words: string, fits: (line: string) => boolean): Generator<string> {
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(words)) {
    if (fits(segment)) yield segment;
    else yield* segment;
  }
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
