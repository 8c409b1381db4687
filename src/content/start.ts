// Watches one page for the reader: asks the gate when it settles and after each navigation without reload, and tells the background once.
import { looksLikeArticle } from '../extract/gate';
import type { contentToBackground } from '../messages/content-contract';
import { teller } from '../messages/tell';
import { noticeOnce } from './notice-once';
import { onAddressChange } from './on-address-change';
import { onFormSent } from './on-form-sent';

/** Pages that fill themselves by script are looked at again: milliseconds after the page came. */
const LOOKS = [0, 1_500, 4_000];
/** The same after a change of the address alone, whose text comes later. */
const LOOKS_LATER = [600, 1_500, 4_000];
/** The script of an extension that was updated stays in open pages beside the new one: the newer stops the older. */
const RUNNING = Symbol.for('wireprint.watching');

/** Watches until the extension goes away or a newer script takes over. Nothing of it shows in the page. */
export function startWatching(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  const tell = teller<typeof contentToBackground>();
  const look = noticeOnce({
    title: () => document.querySelector('h1')?.textContent || document.title,
    looksLikeArticle: (url) => looksLikeArticle(document, url),
    tell: (url) => {
      tell('noticeArticle', { url }).catch(() => {
        running.abort(); // "Extension context invalidated": the extension was updated or taken away, there is no one to tell
      });
    },
  });
  const lookAt = (moments: readonly number[]): void => {
    for (const after of moments) setTimeout(() => !running.signal.aborted && look(location.href), after);
  };
  lookAt(LOOKS);
  onAddressChange(window, () => lookAt(LOOKS_LATER), running.signal);
  onFormSent(document, () => void tell('noticeForm', null).catch(() => running.abort()), running.signal);
}
