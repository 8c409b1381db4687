// Notices when a page has changed the words that are marked: a script draws the article anew, takes it away, or puts it back.

/** Milliseconds from a change of the page until the marks are looked at. Chosen by hand: pages that draw anew change many elements at once. */
const LOOK_AFTER = 300;

/**
 * Ranges follow their words while anything is added or taken away around them. Only where the words of one are others than before is something to do. An endless
 * page may take an article away that was scrolled out of sight: then its words are looked for in what the page adds, and nowhere else.
 *
 * @param rangesNow those that are drawn, asked for again after each change; none while the article is gone
 * @param signal its abort ends the watching
 */
export function watchMarked(page: Document, rangesNow: () => readonly Range[], onChanged: () => void, signal: AbortSignal): void {
  let words = new Map<Range, string>();
  /** The text nodes in which marks stood when they were drawn last. */
  let texts: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver((changes) => {
    if (words.size > 0 || changes.some((change) => bringsAny(change, texts))) timer ??= setTimeout(look, LOOK_AFTER);
  });
  const begin = () => {
    const ranges = rangesNow();
    words = new Map(ranges.map((range) => [range, range.toString()]));
    if (ranges.length > 0) texts = [...new Set(ranges.map(({ startContainer }) => startContainer.nodeValue ?? ''))];
    // A shadow tree tells the document nothing.
    for (const root of new Set([page, ...ranges.map(({ startContainer }) => startContainer.getRootNode())]))
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  const look = () => {
    timer = null;
    if (words.size > 0 && [...words].every(([range, before]) => range.toString() === before)) return;
    onChanged();
    begin();
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  begin();
}

/** Whether a change of the page brings one of these texts. */
function bringsAny({ type, target, addedNodes }: MutationRecord, texts: readonly string[]): boolean {
  const brought = type === 'characterData' ? [target] : [...addedNodes];
  return brought.some(({ textContent }) => textContent !== null && texts.some((text) => textContent.includes(text)));
}
