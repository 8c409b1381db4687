// One of the seams to the browser: the only listener for calls. Handlers return a value or throw; the reply is built here.

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ExpectedError } from '../core/errors';
import type { Contract, RequestOf, reply, ValueOf } from './call';

/** The tab that a content script called from. */
export interface Caller {
  readonly tabId: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (request: RequestOf<C[Name]>, caller: Caller | null) => Promise<ValueOf<C[Name]>> | ValueOf<C[Name]>;
};
type Reply = z.infer<typeof reply>;

const envelope = z.object({ call: z.string(), request: z.unknown() });

/** The parts of a message's sender that trust rests on. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
  readonly frameId?: number | undefined;
}

/** The frame that a tab shows. Our scripts run in no other one, and in no page that the browser only prepares. */
const MAIN_FRAME = 0;

/** Which contracts a sender may use: our own pages all of them, content scripts their own, anyone else none. */
export function mayCall(from: 'page' | 'content', sender: MessageSender, ownId: string, ownOrigin: string): boolean {
  if (sender.id !== ownId) return false;
  const isOwnPage = sender.url?.startsWith(`${ownOrigin}/`) ?? false;
  return from === 'page' ? isOwnPage : !isOwnPage && sender.tab?.id !== undefined && sender.frameId === MAIN_FRAME;
}

/**
 * Handles the calls of one contract. Calls of other contracts are left to their own listener.
 *
 * @param from who may make these calls: the extension's own pages, or its content scripts
 */
export function handle<C extends Contract>(from: 'page' | 'content', contract: C, handlers: Handlers<C>): void {
  const ownOrigin = browser.runtime.getURL('/').replace(/\/$/, '');
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    const taken = envelope.safeParse(message);
    if (!taken.success || !Object.hasOwn(contract, taken.data.call)) return undefined;
    if (!mayCall(from, sender, browser.runtime.id, ownOrigin)) return undefined;
    return awake(replyTo(contract, handlers, taken.data.call, taken.data.request, callerOf(sender)));
  });
}

/** Milliseconds. Firefox stops a background after 30 seconds without a call to the browser, although it owes somebody a reply. */
const STAYS_AWAKE = 10_000;

/** Keeps the browser from stopping the background before the reply is there. */
async function awake<Value>(replying: Promise<Value>): Promise<Value> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), STAYS_AWAKE);
  try {
    return await replying;
  } finally {
    clearInterval(timer);
  }
}

function callerOf({ tab, url }: MessageSender): Caller | null {
  return tab?.id === undefined ? null : { tabId: tab.id, url: url ?? '', isPrivate: tab.incognito };
}

async function replyTo<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  name: string,
  request: unknown,
  caller: Caller | null,
): Promise<Reply> {
  try {
    const parsed = contract[name]?.request.parse(request) as RequestOf<C[string]>;
    return { ok: true, value: await handlers[name]?.(parsed, caller) };
  } catch (error) {
    if (error instanceof ExpectedError) {
      // Some say more than their code: which block is damaged, why the store does not open.
      if (error.message !== error.code) console.error(`Wireprint: ${name}: ${error.code}:`, error.message);
      return { ok: false, code: error.code };
    }
    // Everything unforeseen is a bug: logged once, with the call it happened in.
    console.error(`Wireprint: ${name} failed`, error);
    return { ok: false, code: 'unexpected' };
  }
}
