// Which documents answer a form. The browser's own requests tell it, whatever frame, window or script has sent the form, and while no script of ours runs in
// the page. A document of which nothing is known counts as an answer.
import { MAX_ADDRESS_LENGTH } from '../core/bounds';
import { FORM_ANSWERED } from '../core/durations';
import type { DocumentLoad } from '../core/model/page-markup';
import { Turns } from '../core/turns';
import { isClosedToWatching } from '../core/watching';
import { loadSettings } from '../store/settings';
import { type PageLoad, rememberedLoads, rememberLoads } from './session-memory';
import { tabPlace, tabsOpenedBy } from './tabs';

/** Requests for documents that are remembered, of all tabs together, the last ones. Chosen by hand: more than most people have tabs. */
const MAX_LOADS = 300;
/** Addresses of one request: a form may be answered by a redirect. Browsers follow 20. */
const MAX_PAGES = 21;
/** Milliseconds by which the clock of a document may be ahead of the one of its request. Chosen by hand. */
const MAX_CLOCK_DIFFERENCE = 1_000;
/** Milliseconds within which the word of a form's page comes after the request that it has led to: the background may have to wake, on a busy machine for many seconds. Chosen by hand. */
const MAX_DELAY = 15_000;
/** Milliseconds from the request for an answer within which the next document of its tab is where that answer leads by itself. Chosen by hand: a person reads first. */
const MAX_SENT_ON = 5_000;

/** Milliseconds between two looks for a request that is not known yet, and how often it is looked for. Chosen by hand: a busy machine needs seconds to wake the background. */
const AGAIN_AFTER = 500;
const MAX_LOOKS = 10;

/** None overwrites what another remembers, and a question is answered after what was told before it. */
const turns = new Turns();

/** A request for the document of a tab, as the browser tells of it: once at its start, and again with the same id after each redirect. */
export interface DocumentRequest {
  readonly tabId: number;
  readonly requestId: string;
  readonly method: string;
  readonly url: string;
  readonly timeStamp: number;
  /** The origin of the page that asked for it, in Chrome; in Firefox its address. Neither where a person typed the address or took a bookmark. */
  readonly initiator?: string;
  readonly originUrl?: string;
}

/** Remembers a request. Nothing of private windows, and no address that is never read without a click. */
export function noteRequest({ tabId, requestId, method, url, timeStamp, initiator, originUrl }: DocumentRequest): Promise<void> {
  return turns.take(async () => {
    const tab = await tabPlace(tabId);
    if (tab === null || tab.isPrivate) return;
    const isPost = method !== 'GET' && method !== 'HEAD';
    const pages = isClosedToWatching(await loadSettings(), url) ? [] : [await pageKey(url)];
    const loads = await rememberedLoads();
    const same = loads.find((load) => load.tabId === tabId && load.requestId === requestId);
    if (same) {
      const redirected = { ...same, isForm: same.isForm || isPost, pages: [...same.pages, ...pages].slice(-MAX_PAGES) };
      return remember(loads.map((load) => (load === same ? redirected : load)));
    }
    const sent = loads.find((load) => load.tabId === tabId && isUnanswered(load));
    // Sent with `target="_blank"` or a key held: the form waits in the tab that has opened this one. It may as well be answered there, so it goes on waiting.
    // Chrome names an opener of empty tabs too, in which a person goes elsewhere.
    const isFromPage = (initiator ?? originUrl) !== undefined;
    const sentByOpener = isFromPage ? loads.find((load) => load.tabId === tab.openerTabId && isUnanswered(load)) : undefined;
    const before = loads.findLast((load) => load.tabId === tabId && !isUnanswered(load));
    const isSentOn = before?.isForm && timeStamp - before.at < MAX_SENT_ON;
    const isAnswer = isSentOn || [sent, sentByOpener].some((form) => form !== undefined && timeStamp - form.at < FORM_ANSWERED);
    const others = loads.filter((load) => load !== sent);
    return remember([...others, { tabId, requestId, at: timeStamp, isForm: isPost || isAnswer === true, pages }]);
  });
}

/**
 * Remembers that a form is filled in, or was sent, by a page of this tab: where a script handles it, or it is sent by GET, the next document of the tab, or of one
 * that it opens, may be its answer.
 */
export function noteForm(tabId: number, now: number): Promise<void> {
  return turns.take(async () => {
    const loads = await rememberedLoads();
    const mayBeAnswer = ({ at }: PageLoad): boolean => now - at < MAX_DELAY;
    const last = loads.findLast((load) => load.tabId === tabId);
    if (last?.isForm && mayBeAnswer(last)) return;
    const opened = new Set(await tabsOpenedBy(tabId));
    // A request by GET that the form has led to before its word came; where it was the one for the form's own page, that is not read either.
    const known = loads
      .filter((load) => load.tabId !== tabId || !isUnanswered(load))
      .map((load) => ((load === last || opened.has(load.tabId)) && mayBeAnswer(load) ? { ...load, isForm: true } : load));
    await remember([...known, { tabId, requestId: null, at: now, isForm: true, pages: [] }]);
  });
}

/**
 * True where this document of the tab is known to be one that was asked for without a form. Where both its request and the word of its page wake the background,
 * the word may come first: a request that is not known yet is waited for.
 */
export async function isPlainlyLoaded(tabId: number, load: DocumentLoad): Promise<boolean> {
  for (let look = 1; ; look++) {
    const isForm = await turns.take(() => isAskedByForm(tabId, load));
    if (isForm !== null || look === MAX_LOOKS) return isForm === false;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
  }
}

/** Whether the request for this document, or an earlier one of its tab for the same address, was that of a form; null where no request for it is known. */
async function isAskedByForm(tabId: number, { address, startedAt }: DocumentLoad): Promise<boolean | null> {
  const page = await pageKey(address);
  const loads = (await rememberedLoads()).filter((load) => load.tabId === tabId && load.pages.includes(page));
  // The address of an answer stays suspect in its tab: it may be loaded again.
  if (loads.some(({ isForm }) => isForm)) return true;
  // A request of before the document began was for another one.
  return loads.some(({ at }) => at >= startedAt - MAX_CLOCK_DIFFERENCE) ? false : null;
}

/** A form that a script of its page handles. */
const isUnanswered = ({ requestId }: PageLoad): boolean => requestId === null;

const remember = (loads: readonly PageLoad[]): Promise<void> => rememberLoads(loads.slice(-MAX_LOADS));

/** Bytes of a key: two addresses of one tab have the same one by no chance that counts. */
const KEY_BYTES = 8;

/** Stands for an address without its anchor, so that no list of visited pages is kept. */
async function pageKey(address: string): Promise<string> {
  const [page = ''] = address.slice(0, MAX_ADDRESS_LENGTH).split('#', 1);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(page));
  return Array.from(new Uint8Array(digest, 0, KEY_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
