// Makes passages of paired sentences, for a screen to lay side by side.
import type { Passage, TextSpan, WordEdit } from '../model/changes';
import type { LikePair } from './align-sentences';
import type { ReadText, Sentence } from './read-text';
import type { TokenEdit } from './word-edits';

export interface EditedPair extends LikePair {
  readonly edits: readonly TokenEdit[];
}

/** Below this likeness a sentence was told anew, and its edits would show every other word. Chosen by hand. */
const MIN_EDITED_LIKENESS = 0.5;

/** Passages in the order of the asked text. A sentence that only the other text has follows the passage of the sentence before it there. */
export function makePassages(pairs: readonly EditedPair[], asked: ReadText, other: ReadText): Passage[] {
  const byAsked = new Map<number, EditedPair[]>();
  for (const pair of pairs) byAsked.set(pair.asked.index, [...(byAsked.get(pair.asked.index) ?? []), pair]);
  const paired = new Set(pairs.map((pair) => pair.other.index));
  const leftOut = other.sentences.filter(({ index }) => !paired.has(index));
  const passages: Passage[] = [];
  const passed = new Set<number>();
  const addLeftOut = (from: number) => {
    for (let index = from; !paired.has(index) && !passed.has(index); index++) {
      const sentence = other.sentences[index];
      if (!sentence) return;
      passed.add(index);
      passages.push(alone('left-out', sentence));
    }
  };
  addLeftOut(0);
  for (const sentence of asked.sentences) {
    const own = byAsked.get(sentence.index) ?? [];
    if (own.length === 0) passages.push(alone('added', sentence));
    for (const pair of own) {
      passages.push(toPassage(pair));
      addLeftOut(pair.other.index + 1);
    }
  }
  for (const { index } of leftOut) addLeftOut(index);
  return joinRuns(passages);
}

function alone(kind: 'added' | 'left-out', { span }: Sentence): Passage {
  return { kind, asked: kind === 'added' ? span : null, other: kind === 'added' ? null : span, likeness: 0, edits: [] };
}

function toPassage({ asked, other, likeness, edits }: EditedPair): Passage {
  const isCopied = edits.length === 0;
  return {
    kind: isCopied ? 'copied' : 'changed',
    asked: asked.span,
    other: other.span,
    likeness,
    edits: likeness < MIN_EDITED_LIKENESS ? [] : edits.map((edit) => toWordEdit(edit, asked, other)),
  };
}

function toWordEdit({ asked, other }: TokenEdit, one: Sentence, two: Sentence): WordEdit {
  return { asked: spanOf(asked, one), other: spanOf(other, two) };
}

function spanOf([from, to]: readonly [number, number], { span, tokens }: Sentence): TextSpan | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? { paragraph: span.paragraph, start: first.start, end: last.start + last.surface.length } : null;
}

/** Joins neighbours of one kind (copied, added, left out) to one passage, within one paragraph on both sides. */
function joinRuns(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (
      last &&
      last.kind === passage.kind &&
      last.kind !== 'changed' &&
      follows(last.asked, passage.asked) &&
      follows(last.other, passage.other)
    ) {
      joined[joined.length - 1] = { ...last, asked: span(last.asked, passage.asked), other: span(last.other, passage.other) };
    } else joined.push(passage);
  }
  return joined;
}

/** Characters between two sentences of a paragraph: spaces. A wider gap holds a sentence of another passage. */
const MAX_GAP = 3;

function follows(one: TextSpan | null, two: TextSpan | null): boolean {
  if (!one || !two) return one === two;
  return one.paragraph === two.paragraph && two.start >= one.end && two.start - one.end <= MAX_GAP;
}

function span(one: TextSpan | null, two: TextSpan | null): TextSpan | null {
  return one && two && { ...one, end: two.end };
}
