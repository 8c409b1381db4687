// Bounds the text of an article as a whole: many paragraphs, each within its own bound, may be megabytes together.
import { MAX_BODY_LENGTH } from '../bounds';

/** The paragraphs up to the one with which they would be longer than `MAX_BODY_LENGTH` together. */
export function withinBody(paragraphs: readonly string[]): string[] {
  let length = 0;
  const end = paragraphs.findIndex((paragraph) => {
    length += paragraph.length;
    return length > MAX_BODY_LENGTH;
  });
  return paragraphs.slice(0, end < 0 ? paragraphs.length : end);
}

export function isWithinBody(paragraphs: readonly string[]): boolean {
  return paragraphs.reduce((sum, { length }) => sum + length, 0) <= MAX_BODY_LENGTH;
}
