// Watches one page: asks the gate whether it shows an article, when it is there and after each navigation without reload, and tells the background once.
import { looksLikeArticle } from '../extract/gate';
import type { contentToBackground } from '../messages/content-contract';
import { teller } from '../messages/tell';
import { documentLoad } from './document-load';
import { noticeOnce } from './notice-once';
import { onAddressChange } from './on-address-change';
import { onFormSent } from './on-form-sent';
import { mayAnswerForm, rememberSentForm } from './sent-form';

/** Milliseconds after the start at which the page is looked at: pages that scripts fill are looked at again. Chosen by hand. */
const LOOK_AFTER = [0, 1_500, 4_000];
/** Milliseconds after a change of the address alone; the text comes later. */
const LOOK_AFTER_CHANGE = [600, 1_500, 4_000];
/** The global property with the controller of the running script. After an update the old script stays in open pages; the new one stops it. */
const RUNNING = Symbol.for('wireprint.watching');

/** Watches until the extension goes away or a newer script takes over. Nothing of it shows in the page. */
export function startWatching(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  const tell = teller<typeof contentToBackground>();
  const page = noticeOnce({
    headings: () => {
      const shown = Array.from(document.querySelectorAll('h1'), ({ textContent }) => textContent ?? '').filter(Boolean);
      return shown.length > 0 ? shown : [document.title];
    },
    looksLikeArticle: (url) => !mayAnswerForm(url, Date.now()) && looksLikeArticle(document, url),
    tell: (url) => {
      tell('noticeArticle', { url, load: documentLoad(window) }).catch(() => {
        running.abort(); // "Extension context invalidated": the extension was updated or removed, so nothing can be told any more.
      });
    },
  });
  const lookAt = (moments: readonly number[]): void => {
    for (const after of moments) setTimeout(() => !running.signal.aborted && page.look(location.href, after === moments.at(-1)), after);
  };
  lookAt(LOOK_AFTER);
  onAddressChange(window, () => lookAt(LOOK_AFTER_CHANGE), running.signal);
  // The browser shows the page as it was left, without starting this script again.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      page.forget();
      lookAt(LOOK_AFTER);
    },
    { signal: running.signal },
  );
  const formSent = (): void => {
    rememberSentForm(location.href, Date.now());
    tell('noticeForm', null).catch(() => running.abort());
  };
  onFormSent(document, formSent, running.signal);
}
