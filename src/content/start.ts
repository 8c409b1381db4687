// Watches one page: asks the gate whether it shows an article, when it is there and after each navigation without reload, and tells the background once.
import { looksLikeArticle } from '../extract/gate';
import type { contentToBackground } from '../messages/content-contract';
import { teller } from '../messages/tell';
import { documentLoad } from './document-load';
import { noticeOnce } from './notice-once';
import { onAddressChange } from './on-address-change';
import { type FormListener, onFormSent } from './on-form-sent';
import { mayAnswerForm, rememberSentForm } from './sent-form';
import { whenThere } from './when-there';

/** Milliseconds after the page is there within which it is looked at first, at a random moment: a page that waits for a pause does not know when. Chosen by hand. */
const FIRST_LOOK_WITHIN = 1_000;
/** Milliseconds after which it is looked at again: scripts fill many pages. Chosen by hand. */
const LOOK_AGAIN_AFTER = [1_500, 4_000];
/** Milliseconds after a change of the address alone; the text comes later. */
const LOOK_AFTER_CHANGE = [600, 1_500, 4_000];
/**
 * Milliseconds until it is told again that a form is being filled in. What is told only when it is sent is lost where the background sleeps: the page is gone
 * before the background is awake. Chosen by hand, shorter than `FORM_ANSWERED`.
 */
const TELL_FILLED = 20_000;
/** The global property with the controller of the running script. After an update the old script stays in open pages; the new one stops it. */
const RUNNING = Symbol.for('wireprint.watching');

/** True for a page that the browser only prepares, should the reader go there: https://developer.mozilla.org/docs/Web/API/Document/prerendering */
const isPrepared = (): boolean => (document as { readonly prerendering?: unknown }).prerendering === true;

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
    for (const after of moments) {
      setTimeout(() => !running.signal.aborted && !isPrepared() && page.look(location.href, after === moments.at(-1)), after);
    }
  };
  const lookAtShown = (): void => lookAt([Math.random() * FIRST_LOOK_WITHIN, ...LOOK_AGAIN_AFTER]);
  whenThere(
    window,
    () => {
      lookAtShown();
      onAddressChange(window, () => lookAt(LOOK_AFTER_CHANGE), running.signal);
    },
    running.signal,
  );
  addEventListener('prerenderingchange', lookAtShown, { capture: true, signal: running.signal });
  // The browser shows the page as it was left, without starting this script again.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      page.forget();
      lookAtShown();
    },
    { signal: running.signal },
  );
  const tellForm = (): void => void tell('noticeForm', null).catch(() => running.abort());
  onFormSent(window, formListener(tellForm), running.signal);
}

/** @param tell that a form is filled in, or was sent */
function formListener(tell: () => void): FormListener {
  let filledAt = 0;
  return {
    sent: () => {
      rememberSentForm(location.href, Date.now());
      tell();
    },
    filled: () => {
      if (Math.abs(Date.now() - filledAt) < TELL_FILLED) return;
      filledAt = Date.now();
      tell();
    },
  };
}
