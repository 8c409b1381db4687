// Reduces a text to what two writings of it have in common: its letters and digits, folded, each with the offset that it came from.
import { fold } from '../core/text/fold';

export interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded` the offset of the character that it came from. */
  readonly offsets: readonly number[];
}

const NO_LETTER = /[^\p{L}\p{N}]/gu;
const foldedCharacters = new Map<string, string>();

/**
 * White space, punctuation, quotation marks, soft hyphens and direction marks are left out; case, accents and compatibility forms are folded, since the
 * page may show them in another form than the text that was kept. Works character by character, so that a text folds in the same way wherever it is cut.
 */
export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(offset);
    pieces.push(folded);
    offset += character.length;
  }
  return { folded: pieces.join(''), offsets };
}

function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = fold(character).replace(NO_LETTER, '');
    foldedCharacters.set(character, folded);
  }
  return folded;
}
