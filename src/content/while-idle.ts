// Waits until a page has nothing to do, so that it does not feel what is done then.

/** Milliseconds after which the work is done even in a page that is never idle. Chosen by hand: a reader who clicked waits for it. */
const MAX_WAIT = 300;

/** Does the work when the page is idle, and gives what came of it. */
export function whileIdle<Result>(window: Window, work: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    const start = (): void => {
      try {
        resolve(work());
      } catch (error) {
        reject(error);
      }
    };
    window.requestIdleCallback(start, { timeout: MAX_WAIT });
  });
}
