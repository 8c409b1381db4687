// Verbs and prepositions of telling: `reported`, `according to`, `сообщает`. They make a sentence of a line that would be a credit without them.
import type { Entry } from './read-entry';
import type { LineWithHits } from './read-hits';
import { isRunningUnit } from './script';

/** A verb or preposition of telling stands at or behind this offset: `Об этом сообщает ТАСС.` is a sentence, also where it is the last one. */
export function tells({ hits }: LineWithHits, from: number): boolean {
  return hits.some(({ start, kinds }) => start >= from && kinds.has('says') && !kinds.has('roles') && !kinds.has('generic'));
}

/** `По данным ТАСС, мост закрыт.`: telling, and more than a name or two besides. `По данным ТАСС` alone in its line is a credit. */
export function isSentence(line: LineWithHits, { otherWords }: Entry): boolean {
  if (otherWords > 1 && tells(line, 0)) return true;
  return line.hits.some(({ kinds }) => kinds.has('says')) && runningUnits(line) >= MIN_RUNNING;
}

/** Letters beside the known words that make a sentence in a script without spaces between words: more than the two names of `新华社记者张三李四报道`. */
const MIN_RUNNING = 6;

/** Letters of such a script that stand in no known word. */
function runningUnits({ folded, hits }: LineWithHits): number {
  let count = 0;
  let next = 0;
  for (let at = 0; at < folded.length; at++) {
    while ((hits[next]?.end ?? folded.length) <= at) next++;
    if ((hits[next]?.start ?? folded.length) > at && isRunningUnit(folded.charCodeAt(at))) count++;
  }
  return count;
}
