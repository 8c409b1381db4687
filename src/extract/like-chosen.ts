// Completes a body: paragraphs of one text have the same markup, so runs with the markup of the body that stand among its paragraphs belong to it.
import type { TextRun } from './read-runs';

// The numbers were chosen by hand with `npm run bench:bodies`.

/** Characters of a paragraph. Shorter runs say little about where the body is. */
const MIN_LONG_RUN_CHARS = 60;
/** Share of link text in a paragraph. With more, it is a list of links. */
const MAX_LINKED = 0.4;
/** Share of the body's prose from which on a kind of markup belongs to the body. */
const MIN_MARKUP_SHARE = 0.15;
/** Runs of other markup that may lie between two parts of one body: captions, boxes, advertisements. */
const MAX_GAP = 25;

/** Indexes of the runs of one markup that have most text together; `ofAsides` searches only the runs that were set aside. */
export function largestGroup(runs: readonly TextRun[], ofAsides = false): Set<number> {
  const groups = new Map<string, { chars: number; indexes: Set<number> }>();
  let largest = { chars: 0, indexes: new Set<number>() };
  runs.forEach((run, index) => {
    if ((run.kind !== '') !== ofAsides || !isLong(run)) return;
    const { markup } = run;
    const group = groups.get(markup) ?? { chars: 0, indexes: new Set() };
    groups.set(markup, group);
    group.chars += run.text.length;
    group.indexes.add(index);
    if (group.chars > largest.chars) largest = group;
  });
  return largest.indexes;
}

/** The chosen runs with those of the same markup near them. */
export function likeChosen(runs: readonly TextRun[], chosen: ReadonlySet<number>): Set<number> {
  const markups = ownMarkups(runs, chosen);
  const all = new Set(chosen);
  const spread = (step: 1 | -1): void => {
    let gap = Number.POSITIVE_INFINITY;
    for (let index = step > 0 ? 0 : runs.length - 1; runs[index]; index += step) {
      const run = runs[index];
      if (all.has(index) && run && isProse(run)) gap = 0;
      else if (run && gap <= MAX_GAP && isProse(run) && markups.has(run.markup)) {
        all.add(index);
        gap = 0;
      } else if (run?.kind === '') gap++;
    }
  };
  spread(1);
  spread(-1);
  return all;
}

/** The kinds of markup that hold a good part of the chosen prose. */
function ownMarkups(runs: readonly TextRun[], chosen: ReadonlySet<number>): Set<string> {
  const chars = new Map<string, number>();
  let all = 0;
  for (const index of chosen) {
    const run = runs[index];
    if (!run || !isProse(run)) continue;
    all += run.text.length;
    chars.set(run.markup, (chars.get(run.markup) ?? 0) + run.text.length);
  }
  return new Set([...chars].filter(([, own]) => own >= all * MIN_MARKUP_SHARE).map(([markup]) => markup));
}

function isProse(run: TextRun): boolean {
  return run.kind === '' && isLong(run);
}

function isLong({ linked, text }: TextRun): boolean {
  return linked < MAX_LINKED && text.length >= MIN_LONG_RUN_CHARS;
}
