// Waits until a document is there, as browsers mean it by `document_idle`: complete, or at least without a part of its markup to come.

/** Milliseconds for which pictures and the like are waited for once the markup is there. Chrome's own number. */
const MAX_WAIT = 200;

/** Calls back once, unless the signal has stopped it. At once where the markup is there. */
export function whenThere(window: Window, start: () => void, signal: AbortSignal): void {
  if (Reflect.get(Document.prototype, 'readyState', window.document) !== 'loading') {
    start();
    return;
  }
  let isStarted = false;
  const startOnce = (): void => {
    if (isStarted || signal.aborted) return;
    isStarted = true;
    start();
  };
  window.addEventListener('load', startOnce, { capture: true, signal });
  window.addEventListener('DOMContentLoaded', () => setTimeout(startOnce, MAX_WAIT), { capture: true, signal });
}
