// Writes the public suffix list of `tldts` shorter: two of its lists of ten thousand numbers stand there with a comma behind each, a third of the whole. A list of
// small numbers becomes letters, one with many equal neighbours runs. Each turn of a loop is paid for whenever a browser wakes the background, so few are needed.

/** `new Uint8Array([3, 5, …])` */
const NUMBERS = /new (Uint8Array|Uint16Array)\(\[([\d, ]{10000,})\]\)/g;
/** Numbers that one letter can say: the letters from `@` (64) on are 64 to 95. */
const MAX_OF_LETTER = 31;
const FIRST_LETTER = 64;

/** Eight letters are read at once. */
const OF_LETTERS = `function ofLetters(letters) {
  const eights = new BigUint64Array(Math.ceil(letters.length / 8));
  const bytes = new Uint8Array(eights.buffer);
  new TextEncoder().encodeInto(letters, bytes);
  for (let at = 0; at < eights.length; at++) eights[at] &= 0x1f1f1f1f1f1f1f1fn;
  return bytes.subarray(0, letters.length);
}`;
const OF_RUNS = `function ofRuns(length, runs) {
  const numbers = new Uint16Array(length);
  for (let run = 0, at = 0; run < runs.length; run += 2) numbers.fill(runs[run], at, (at += runs[run + 1]));
  return numbers;
}`;

/**
 * @param code of the module that holds the list
 * @throws Error where it holds no such lists: a release that writes them in another way is to be seen
 */
export function withShortLists(code: string): string {
  const short = code.replace(NUMBERS, (_, kind: string, list: string) => {
    const numbers = list.split(',').map(Number);
    return `/* @__PURE__ */ ${kind === 'Uint8Array' ? inLetters(numbers) : inRuns(numbers)}`;
  });
  if (!short.includes('ofLetters(') || !short.includes('ofRuns(')) throw new Error('tldts has no long lists of numbers any more');
  return [short, OF_LETTERS, OF_RUNS].join('\n');
}

function inLetters(numbers: readonly number[]): string {
  if (numbers.some((number) => number > MAX_OF_LETTER)) throw new Error(`tldts has numbers above ${MAX_OF_LETTER} in a list of small ones`);
  return `ofLetters(${JSON.stringify(String.fromCharCode(...numbers.map((number) => number + FIRST_LETTER)))})`;
}

function inRuns(numbers: readonly number[]): string {
  const runs: number[] = [];
  for (const [at, number] of numbers.entries()) {
    if (at > 0 && number === numbers[at - 1]) runs.push((runs.pop() as number) + 1);
    else runs.push(number, 1);
  }
  return `ofRuns(${numbers.length}, [${runs}])`;
}
