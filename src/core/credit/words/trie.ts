// Finds words of a large set in a text, in one walk that does not get slower with the size of the set.

/** The words that begin with the same folded letters: by the next letter, and those that end here. */
export interface TrieNode<T> {
  readonly next: Map<number, TrieNode<T>>;
  readonly values: T[];
}

const SPACE = 0x20;
/** Between the parts of a name: `Al-Jazeera`, `أ.ف.ب`, `د. ب. أ`. */
const isGap = (unit: number) => unit === SPACE || unit === 0x2e || unit === 0x2d || unit === 0x27;
/** Spaces, dots and hyphens in a row that count as one gap: `د. ب. أ` has two. */
const MAX_GAP = 3;

export function newTrie<T>(): TrieNode<T> {
  return { next: new Map(), values: [] };
}

/** Puts a folded word in. */
export function addWord<T>(trie: TrieNode<T>, word: string, value: T): void {
  let node = trie;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    let next = node.next.get(unit);
    if (!next) {
      next = newTrie<T>();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.values.push(value);
}

/**
 * The longest word of the trie that starts at this offset and ends where `mayEnd` allows; null where there is none.
 * A space in a word stands for up to three spaces, dots and hyphens in the text.
 */
export function longestAt<T>(
  trie: TrieNode<T>,
  text: string,
  start: number,
  mayEnd: (end: number) => boolean,
): { end: number; values: readonly T[] } | null {
  let best: { end: number; values: readonly T[] } | null = null;
  let node: TrieNode<T> | undefined = trie;
  let at = start;
  while (node && at < text.length) {
    const unit = text.charCodeAt(at);
    const literal: TrieNode<T> | undefined = node.next.get(unit);
    if (literal) {
      node = literal;
      at++;
    } else if (isGap(unit) && node.next.has(SPACE)) {
      node = node.next.get(SPACE);
      at++;
    } else if (isGap(unit) && at > start && isGap(text.charCodeAt(at - 1)) && gapBefore(text, start, at) < MAX_GAP) {
      at++;
      continue;
    } else break;
    if (node && node.values.length > 0 && mayEnd(at)) best = { end: at, values: node.values };
  }
  return best;
}

function gapBefore(text: string, start: number, at: number): number {
  let length = 0;
  while (at - length > start && isGap(text.charCodeAt(at - length - 1))) length++;
  return length;
}
