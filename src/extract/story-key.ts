// By what two addresses, and two headings, are known to belong to one story.
import { addressKey } from '../core/address';

/** Share of their pairs of letters that two titles of one story have in common; titles of two stories mostly have less than a third. Chosen by hand. */
const MIN_ALIKE = 0.42;
/** Characters of a title that are compared. */
export const TITLE_CHARS = 300;

/** What all addresses of one story share, whatever host shows it: the path, and what of the query names the story. '' where there is no address. */
export function storyKey(url: string): string {
  const key = addressKey(url);
  return key.slice(Math.max(0, key.indexOf('/')));
}

/** Letters and digits alone, in lower case. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True for two titles of one story, which a site may word differently in different places. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [letters(one.slice(0, TITLE_CHARS)), letters(other.slice(0, TITLE_CHARS))];
  return a.includes(b) || b.includes(a) || sharedPairs(a, b) >= Math.min(a.length - 1, b.length - 1) * MIN_ALIKE;
}

/** How far a heading shows a title, 0…1: a title often has the site's name besides. */
export function likeness(heading: string, title: string): number {
  const [a, b] = [letters(heading.slice(0, TITLE_CHARS)), letters(title.slice(0, TITLE_CHARS))];
  return sharedPairs(a, b) / Math.max(1, a.length - 1, b.length - 1);
}

/** How many pairs of neighbouring letters two texts have in common. */
function sharedPairs(one: string, other: string): number {
  const pairs = new Set(pairsOf(one));
  return new Set(pairsOf(other).filter((pair) => pairs.has(pair))).size;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
