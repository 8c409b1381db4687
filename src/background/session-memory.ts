// What the background remembers until the browser is closed, since it may be put to sleep at any moment: in `storage.session`, which no script in a page reaches.
import { browser } from 'wxt/browser';
import type { FailureCode } from '../core/errors';
import type { LogMemory, LogState } from '../store/sound-log';
import type { FeedTags } from './fetcher';

/** One request for the document of a tab, with its redirects. */
export interface PageLoad {
  readonly tabId: number;
  /** Null where no request is known yet: a form was sent. */
  readonly requestId: string | null;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly isForm: boolean;
  /** What stands for its addresses (`page-loads.ts`). */
  readonly pages: readonly string[];
}

/** How many pages of each site were read without a click in one hour, counted since 1970. */
export interface CountedReadings {
  readonly hour: number;
  readonly sites: Readonly<Record<string, number>>;
}

export interface AppliedWatching {
  /** Of the settings. */
  readonly revision: number;
  /** Which pages may be watched. */
  readonly pages: string;
}

/** What follows are doing, each step with how often it was begun without an end. */
type Steps = Readonly<Record<string, number>>;

/** All that is remembered, by its keys. */
interface Remembered {
  /** What the server of a feed said of its last answer, by the id of the follow. */
  readonly [tags: `tags ${string}`]: FeedTags | null;
  readonly steps: Steps;
  /** For what the watch script was registered. */
  readonly applied: AppliedWatching;
  readonly loads: readonly PageLoad[];
  readonly readings: CountedReadings;
  /** Why what has expired was not dropped. */
  readonly expiryFailure: FailureCode | null;
  /** Reading is paused until the browser is closed. */
  readonly pausedTillClosed: boolean;
  /** The tab over which the reader clicked on the toolbar button, where the click opens the panel. */
  readonly clickedTab: number | null;
  /** What is known of the log of the databases. */
  readonly log: LogState;
}

/** For what the watch script was registered since the browser was opened; null where it was not. */
export async function lastApplied(): Promise<AppliedWatching | null> {
  return (await recall('applied')) ?? null;
}

export function rememberApplied(applied: AppliedWatching): Promise<void> {
  return remember('applied', applied);
}

export async function rememberedLoads(): Promise<readonly PageLoad[]> {
  return (await recall('loads')) ?? [];
}

export function rememberLoads(loads: readonly PageLoad[]): Promise<void> {
  return remember('loads', loads);
}

/** Null where nothing was counted yet. */
export async function rememberedReadings(): Promise<CountedReadings | null> {
  return (await recall('readings')) ?? null;
}

export function rememberReadings(readings: CountedReadings): Promise<void> {
  return remember('readings', readings);
}

/** Null where what has expired was dropped. */
export async function rememberedExpiryFailure(): Promise<FailureCode | null> {
  return (await recall('expiryFailure')) ?? null;
}

export function rememberExpiryFailure(code: FailureCode | null): Promise<void> {
  return remember('expiryFailure', code);
}

export async function isPausedTillClosed(): Promise<boolean> {
  return (await recall('pausedTillClosed')) ?? false;
}

export function rememberPausedTillClosed(isPaused: boolean): Promise<void> {
  return remember('pausedTillClosed', isPaused);
}

export function rememberClickedTab(tabId: number): Promise<void> {
  return remember('clickedTab', tabId);
}

/** True once after a click over this tab. */
export async function takeClickedTab(tabId: number): Promise<boolean> {
  if ((await recall('clickedTab')) !== tabId) return false;
  await remember('clickedTab', null);
  return true;
}

export const logMemory: LogMemory = {
  state: async () => (await recall('log')) ?? 'unknown',
  setState: (state) => remember('log', state),
};

/** Null where nothing is known: what it would say of a browser that was closed could tell that it is the same one. */
export async function rememberedTags(followId: string): Promise<FeedTags | null> {
  return (await recall(`tags ${followId}`)) ?? null;
}

export function rememberTags(followId: string, tags: FeedTags | null): Promise<void> {
  return remember(`tags ${followId}`, tags);
}

/** Notes that these steps begin. Gives for each how often in a row it was begun, this time too: more than once where the background was ended in between. */
export async function beginSteps(names: readonly string[]): Promise<Steps> {
  const before = (await recall('steps')) ?? {};
  const steps = Object.fromEntries(names.map((name) => [name, (before[name] ?? 0) + 1]));
  await remember('steps', steps);
  return steps;
}

/** Notes that the steps which were begun last are over. */
export function endSteps(): Promise<void> {
  return remember('steps', {});
}

/** Unparsed: only this file writes there. */
async function recall<Key extends keyof Remembered>(key: Key): Promise<Remembered[Key] | undefined> {
  const { [key]: found } = await browser.storage.session.get(key);
  return found as Remembered[Key] | undefined;
}

function remember<Key extends keyof Remembered>(key: Key, value: Remembered[Key]): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}
