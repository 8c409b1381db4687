// Notices when a page has changed the words that are marked: a script draws the article anew, or takes it away.

/** Milliseconds from a change of the page until the marks are looked at. Chosen by hand: pages that draw anew change many elements at once. */
const LOOK_AFTER = 300;

/**
 * Ranges follow their words while anything is added or taken away around them. Only where the words of one are others than before is something to do.
 *
 * @param rangesNow those that are drawn, asked for again after each change
 * @param signal its abort ends the watching
 */
export function watchMarked(page: Document, rangesNow: () => readonly Range[], onChanged: () => void, signal: AbortSignal): void {
  let words = new Map<Range, string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, LOOK_AFTER);
  });
  const begin = () => {
    const ranges = rangesNow();
    words = new Map(ranges.map((range) => [range, range.toString()]));
    // A shadow tree tells the document nothing.
    for (const root of new Set([page, ...ranges.map(({ startContainer }) => startContainer.getRootNode())]))
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  const look = () => {
    timer = null;
    if ([...words].every(([range, before]) => range.toString() === before)) return;
    onChanged();
    if (!signal.aborted) begin();
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  begin();
}
