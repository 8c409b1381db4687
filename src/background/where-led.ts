// Where a request of our own was led. A page of ours that does not follow redirects by itself is told only that there is one; the browser tells it by the way.
import { browser } from 'wxt/browser';
import { hostOf } from '../core/web-address';

export interface Led {
  /** As the server names it, made whole. */
  readonly to: string;
  /** The address has moved for good. */
  readonly isMove: boolean;
}

/** What a browser says of an answer; which of the two says who asked depends on the browser. */
interface AnswerHead {
  readonly url: string;
  readonly statusCode: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
}

/** Statuses of redirects: https://fetch.spec.whatwg.org/#redirect-status */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const MOVES: readonly number[] = [301, 308];
/** Milliseconds in which the browser tells it, after the page knows. Chosen by hand. */
const TOLD_WITHIN = 2_000;

/**
 * Asks an address of the web once.
 *
 * @param ask gives null where the address leads elsewhere
 * @returns what it gives, or where the address leads; null where nobody tells
 */
export async function askOrLed<Answer>(url: string, ask: () => Promise<Answer | null>): Promise<Answer | { readonly led: Led | null }> {
  const own = browser.runtime.getURL('/').replace(/\/$/, '');
  let tell: (led: Led | null) => void = () => {};
  const told = new Promise<Led | null>((resolve) => {
    tell = resolve;
  });
  const listen = (head: AnswerHead): undefined => {
    const asker = head.initiator ?? head.originUrl ?? '';
    if (head.url === withoutFragment(url) && asker.startsWith(own) && REDIRECTS.includes(head.statusCode)) tell(ledBy(head));
  };
  // Only while something is asked: such requests are made by many pages, and each would wake the background.
  browser.webRequest.onHeadersReceived.addListener(listen, { urls: [`*://${hostOf(new URL(url))}/*`], types: ['xmlhttprequest'] }, [
    'responseHeaders',
  ]);
  try {
    const answer = await ask();
    if (answer !== null) return answer;
    const timer = setTimeout(() => tell(null), TOLD_WITHIN);
    const led = await told;
    clearTimeout(timer);
    return { led };
  } finally {
    browser.webRequest.onHeadersReceived.removeListener(listen);
  }
}

function ledBy({ url, statusCode, responseHeaders = [] }: AnswerHead): Led | null {
  const to = responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value ?? '';
  return to !== '' && URL.canParse(to, url) ? { to: new URL(to, url).href, isMove: MOVES.includes(statusCode) } : null;
}

function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
