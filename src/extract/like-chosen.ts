// Completes a body: paragraphs of one text look alike in the markup, so runs that look like the body's paragraphs and stand among them belong to it.
import type { TextRun } from './read-runs';

// The numbers were chosen by hand with `npm run bench:bodies`.

/** Characters of a paragraph. Shorter runs say little about where the body is. */
const MIN_LONG_RUN_CHARS = 60;
/** Share of link text in a paragraph. With more, it is a list of links. */
const MAX_LINKED = 0.4;
/** Share of the body's prose from which on a look is the body's own. */
const MIN_LOOK_SHARE = 0.15;
/** Runs of another look that may lie between two parts of one body: captions, boxes, advertisements. */
const MAX_GAP = 25;

/** Indexes of the runs with one look that have most text together; `ofAsides` looks only among the runs that were set aside. */
export function largestGroup(runs: readonly TextRun[], ofAsides = false): Set<number> {
  const groups = new Map<string, { chars: number; indexes: Set<number> }>();
  let largest = { chars: 0, indexes: new Set<number>() };
  runs.forEach((run, index) => {
    if ((run.kind !== '') !== ofAsides || !isLong(run)) return;
    const { look } = run;
    const group = groups.get(look) ?? { chars: 0, indexes: new Set() };
    groups.set(look, group);
    group.chars += run.text.length;
    group.indexes.add(index);
    if (group.chars > largest.chars) largest = group;
  });
  return largest.indexes;
}

/** The chosen runs with those that look like them and lie near. */
export function likeChosen(runs: readonly TextRun[], chosen: ReadonlySet<number>): Set<number> {
  const looks = ownLooks(runs, chosen);
  const all = new Set(chosen);
  const spread = (step: 1 | -1): void => {
    let gap = Number.POSITIVE_INFINITY;
    for (let index = step > 0 ? 0 : runs.length - 1; runs[index]; index += step) {
      const run = runs[index];
      if (all.has(index) && run && isProse(run)) gap = 0;
      else if (run && gap <= MAX_GAP && isProse(run) && looks.has(run.look)) {
        all.add(index);
        gap = 0;
      } else if (run?.kind === '') gap++;
    }
  };
  spread(1);
  spread(-1);
  return all;
}

/** The looks that carry a good part of the chosen prose. */
function ownLooks(runs: readonly TextRun[], chosen: ReadonlySet<number>): Set<string> {
  const chars = new Map<string, number>();
  let all = 0;
  for (const index of chosen) {
    const run = runs[index];
    if (!run || !isProse(run)) continue;
    all += run.text.length;
    chars.set(run.look, (chars.get(run.look) ?? 0) + run.text.length);
  }
  return new Set([...chars].filter(([, own]) => own >= all * MIN_LOOK_SHARE).map(([look]) => look));
}

function isProse(run: TextRun): boolean {
  return run.kind === '' && isLong(run);
}

function isLong({ linked, text }: TextRun): boolean {
  return linked < MAX_LINKED && text.length >= MIN_LONG_RUN_CHARS;
}
