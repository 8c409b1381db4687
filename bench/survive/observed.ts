// Which writes are open in the background, so that a bench can say what a strike has cut. The background of the build is given a few lines that tell of each
// transaction that writes, and hold it open for a moment longer, as a slow disk does; what it does is not changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LOOKOUT } from '../../test/browser/harness/lookout';
import type { Reader } from '../../test/browser/harness/reader';

const CHANNEL = 'observed-writes';
/** Milliseconds for which a transaction that writes is held open, at least. Chosen by hand: an article is written within one, which no strike from outside would meet. */
const HELD_OPEN = 60;

/** Long enough to be met by a strike that has its effect later. @param lead milliseconds until then, at most */
export const heldOpenFor = (lead: number): number => Math.max(HELD_OPEN, 2 * lead);

/** Settings lie in `storage.local`, or in a database like all else. */
const observer = (heldOpen: number): string => `{
  const told = new BroadcastChannel('${CHANNEL}');
  let count = 0;
  const begun = () => {
    const id = ++count;
    const tell = (what) => told.postMessage(what + ' ' + id);
    tell('begun');
    return tell;
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, ...others) {
    const made = transaction.call(this, stores, mode, ...others);
    if (mode !== 'readwrite') return made;
    const tell = begun();
    const end = performance.now() + ${heldOpen};
    const store = made.objectStore(made.objectStoreNames[0]);
    const hold = () => {
      if (performance.now() < end) store.get(0).onsuccess = hold;
    };
    hold();
    made.addEventListener('complete', () => tell('ended'));
    made.addEventListener('abort', () => tell('aborted'));
    return made;
  };
  const { local } = chrome.storage;
  const { set } = local;
  local.set = (...given) => {
    const tell = begun();
    const setting = set.apply(local, given);
    Promise.resolve(setting).then(() => tell('ended'), () => tell('aborted'));
    return setting;
  };
}
`;

/** Changes the background of a build, a copy. @param heldOpen milliseconds for which a write is held open */
export function observe(build: string, heldOpen: number): void {
  const { background } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  };
  const path = join(build, background.service_worker ?? background.scripts?.[0] ?? '');
  writeFileSync(path, observer(heldOpen) + readFileSync(path, 'utf8'));
}

/** Runs in a page of the extension. Its console cannot be listened to in Firefox, so what was heard is asked for. */
const LISTEN = `{
  const heard = [];
  let wake = () => {};
  new BroadcastChannel('${CHANNEL}').onmessage = ({ data }) => {
    heard.push(data);
    wake();
  };
  globalThis.nextHeard = async () => {
    if (heard.length === 0) await new Promise((resolve) => (wake = resolve));
    return heard.splice(0);
  };
  null;
}`;

export class ObservedWrites {
  #reader: Reader | null = null;
  #page: Page | null = null;
  #last = 0;
  #begun = 0;
  #aborted = 0;
  readonly #open = new Set<string>();
  #onBegun: () => void = () => {};

  /** Listens in a page of the extension, which the browser closes when it updates the extension. */
  async listen(reader: Reader): Promise<void> {
    if (this.#reader === reader && this.#page) return;
    this.#reader = reader;
    this.#page = await reader.openOwn(LOOKOUT, 'behind');
    await this.#page.evaluate(LISTEN);
    void this.#listenIn(this.#page);
  }

  async #listenIn(page: Page): Promise<void> {
    try {
      while (this.#page === page) for (const said of (await page.evaluate('nextHeard()')) as string[]) this.#hear(said);
    } catch {
      // The browser closed the page, or is gone. Firefox's driver does not hear of a page that an update has closed.
      if (this.#page === page) this.#page = null;
    }
  }

  /** Forgets what was before, and counts from now on. */
  begin(): void {
    this.#last = performance.now();
    this.#begun = 0;
    this.#aborted = 0;
    this.#open.clear();
  }

  /** How many writes have begun since. */
  get begun(): number {
    return this.#begun;
  }

  /** Resolves when so many have begun. */
  untilBegun(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#onBegun = () => {
        if (this.#begun >= count) resolve();
      };
      this.#onBegun();
    });
  }

  /** How many writes since then were begun and not ended. */
  get open(): number {
    return this.#open.size;
  }

  /** How many the browser broke off. */
  get aborted(): number {
    return this.#aborted;
  }

  /** Milliseconds since something was heard; 0 while a write is open. */
  get quiet(): number {
    return this.open > 0 ? 0 : performance.now() - this.#last;
  }

  #hear(said: string): void {
    const [what = '', id = ''] = said.split(' ');
    this.#last = performance.now();
    if (what === 'begun') {
      this.#open.add(id);
      this.#begun++;
      this.#onBegun();
    } else if (this.#open.delete(id) && what === 'aborted') this.#aborted++;
  }
}
