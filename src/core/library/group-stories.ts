// Which articles are one story, since each is a copy of another: found by their sketches alone, for a hundred thousand of them at once.
import { areCopies, BAND_BYTES, hasNoSketch, SKETCH_BYTES } from './copy-sketch';

/** Cells of a table for each sketch: half of them stay free. */
const CELLS_PER_SKETCH = 2;
/** Cells that are looked at for one sketch. Chosen by hand: more have the same band only where an outlet repeats itself. */
const MAX_LOOKS = 32;
/** A sketch is cut into so many bands. */
const BANDS = SKETCH_BYTES / BAND_BYTES;

/**
 * For each sketch the index of the first one of its story; its own where no other article is of that story.
 *
 * @param sketches as `copySketch` makes them, one after the other
 * @param alive 0 for an article that is stored no longer, and of no story
 */
export function groupStories(sketches: Uint8Array, alive: Uint8Array): Int32Array {
  const count = sketches.length / SKETCH_BYTES;
  const firsts = new Int32Array(count);
  for (let index = 0; index < count; index++) firsts[index] = index;
  const cells = new Int32Array(2 ** Math.ceil(Math.log2(count * CELLS_PER_SKETCH + 2)));
  const whole = firsts.filter((index) => alive[index] === 1 && !hasNoSketch(sketches, index));
  for (let band = 0; band < BANDS; band++) {
    cells.fill(-1);
    for (const index of whole) {
      const known = lookUp(sketches, cells, band, index);
      if (known >= 0) join(firsts, known, index);
    }
  }
  for (let index = 0; index < count; index++) firsts[index] = firstOf(firsts, index);
  return firsts;
}

/** An earlier copy with the same band; -1 where there is none, and then the sketch is entered itself. */
function lookUp(sketches: Uint8Array, cells: Int32Array, band: number, index: number): number {
  const key = bandAt(sketches, band, index);
  const last = cells.length - 1;
  let cell = Math.imul(key, 0x9e3779b1) & last;
  for (let looks = 0; looks < MAX_LOOKS; looks++, cell = (cell + 1) & last) {
    const there = cells[cell] as number;
    if (there < 0) {
      cells[cell] = index;
      return -1;
    }
    if (bandAt(sketches, band, there) === key && areCopies(sketches, there, index)) return there;
  }
  return -1;
}

function bandAt(sketches: Uint8Array, band: number, index: number): number {
  const at = index * SKETCH_BYTES + band * BAND_BYTES;
  return ((sketches[at] as number) << 16) | ((sketches[at + 1] as number) << 8) | (sketches[at + 2] as number);
}

/** The first article of a story. The way to it is shortened as it is gone. */
function firstOf(firsts: Int32Array, index: number): number {
  let at = index;
  while (firsts[at] !== at) {
    firsts[at] = firsts[firsts[at] as number] as number;
    at = firsts[at] as number;
  }
  return at;
}

function join(firsts: Int32Array, one: number, other: number): void {
  const [a, b] = [firstOf(firsts, one), firstOf(firsts, other)];
  firsts[Math.max(a, b)] = Math.min(a, b);
}
