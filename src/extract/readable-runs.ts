// What Readability takes for the article, as indexes of runs. No other file uses the library.
import { Readability } from '@mozilla/readability';
import { boundedAttributes } from './bounded-attributes';
import { boundedNesting } from './bounded-nesting';
import { readRuns, type TextRun } from './read-runs';

/** Characters at the beginning of a run by which it is recognised: Readability may have cut an element out of its end. */
const KNOWN_BY = 60;

/** Indexes of the runs whose text Readability keeps. Changes the document: it must be a clone. */
export function readableRuns(clone: Document, runs: readonly TextRun[]): Set<number> {
  const found = readable(clone);
  const chosen = new Set<number>();
  if (!found) return chosen;
  // Readability moves, renames and replaces elements, so that only the text tells which run is which.
  const kept = new Set<string>();
  for (const { text } of readRuns(found).runs) kept.add(text.slice(0, KNOWN_BY));
  runs.forEach(({ text, kind }, index) => {
    if (kind === '' && kept.has(text.slice(0, KNOWN_BY))) chosen.add(index);
  });
  return chosen;
}

function readable(clone: Document): Element | null {
  try {
    const bounded = boundedNesting(boundedAttributes(clone));
    return new Readability<Element>(bounded, { serializer: (node) => node as Element, disableJSONLD: true }).parse()?.content ?? null;
  } catch {
    return null; // Readability throws on some page structures; the rules of find-body.ts then decide alone.
  }
}
