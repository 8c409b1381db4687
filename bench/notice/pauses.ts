// What a page can measure of itself: how long it was kept from running, and when.

/** Milliseconds after its load for which a page measures. The watch script looks at once, and the reading follows. */
const MEASURED_MS = 2_500;
/** Milliseconds. Shorter pauses are the page's own. */
const MIN_PAUSE = 2;
/** What stands for all moments before the load. */
const BEFORE_LOAD = -1;
/** Milliseconds after the load at which parts of the measuring begin. */
const PARTS = [BEFORE_LOAD, 0, 100, 400, 1_000];
/** Of each part the longest pauses are used. */
const LONGEST = 3;

/**
 * A script for the head of a page: it does nothing but look at the clock, and notes `[when, how long]` of each pause in `window.pauses`. The first is the time from
 * the first byte of the page to this script, which scripts of ours may take that run before.
 */
export const MEASURE = `<script>
  let last = performance.now(), loaded = Infinity;
  window.pauses = [[${BEFORE_LOAD}, last - performance.getEntriesByType('navigation')[0].responseStart]];
  const { port1, port2 } = new MessageChannel();
  addEventListener('load', () => { loaded = performance.now(); });
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > ${MIN_PAUSE}) pauses.push([Math.max(${BEFORE_LOAD}, last - loaded), now - last]);
    last = now;
    if (now - loaded < ${MEASURED_MS}) port2.postMessage(null);
    else window.isMeasured = true;
  };
  port2.postMessage(null);
</script>`;

/** What each number of `featuresOf` is. */
export const FEATURES: readonly string[] = PARTS.flatMap((from, at) =>
  [...Array.from({ length: LONGEST }, (_, rank) => `pause ${rank + 1} by length`), 'sum of pauses', 'number of pauses'].map((what) =>
    from === BEFORE_LOAD ? `${what} before the load` : `${what}, ${from} to ${PARTS[at + 1] ?? MEASURED_MS} ms after the load`,
  ),
);

/** The numbers that the classifier gets of one load: for each part of it the longest pauses, their sum, and how many there were. */
export function featuresOf(pauses: readonly (readonly [number, number])[]): number[] {
  return PARTS.flatMap((from, at) => {
    const until = PARTS[at + 1] ?? MEASURED_MS;
    const lengths = pauses.filter(([when]) => when >= from && when < until).map(([, length]) => length);
    const sorted = [...lengths].sort((a, b) => b - a);
    const longest = Array.from({ length: LONGEST }, (_, rank) => sorted[rank] ?? 0);
    return [...longest, lengths.reduce((sum, each) => sum + each, 0), lengths.length];
  });
}
