// Writes of one round: a page is read and articles are imported, both at once. The reply acknowledges them.

import { setTimeout } from 'node:timers/promises';
import type { ImportState } from '../../src/core/model/import-state';
import { exportFooter, exportHeader } from '../../src/store/export-file';
import type { Reader } from '../../test/browser/harness/reader';
import { untilImported } from '../../test/browser/harness/watching';
import type { Reply } from '../../test/fixtures/news-web/other-pages';
import type { Random } from '../store/random';
import type { Ledger, Write } from './ledger';
import { madeUpArticles, madeUpPage } from './made-up';

/** Articles of an import, at most; an import above 512 goes past the journal. Chosen by hand: in a few rounds the journal is full and packed. */
const MAX_IMPORTED = 200;
/** Milliseconds until a call without a reply counts as lost. No call of a round takes as long on a machine that does little else. */
const PATIENCE = 60_000;

export interface Answered {
  readonly ok: boolean;
  readonly code?: string;
  readonly value?: unknown;
}

export class Writing {
  /** Number of the next made-up article, and of the next page. */
  #next = 0;
  #nextPage = 0;
  /** The import that was accepted last. */
  #accepted: Write | null = null;

  constructor(
    private readonly pages: Map<string, Reply>,
    private readonly ledger: Ledger,
    private readonly random: Random,
  ) {}

  /** Makes ready what a round writes. What it returns begins the writing, and gives the replies when all are there or lost. */
  async prepare(reader: Reader): Promise<() => Promise<readonly Answered[]>> {
    const reading = await this.#prepareReading(reader);
    const importing = await this.#prepareImport(reader);
    return () => Promise.all([reading(), importing()]);
  }

  async #prepareReading(reader: Reader): Promise<() => Promise<Answered>> {
    const { url, page } = madeUpPage(this.#nextPage++, this.random);
    this.pages.set(url, page);
    await reader.call('getSettings', null);
    const tab = await reader.visit(url);
    const tabId = await reader.inWorker(
      async (chrome) => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
    );
    return async () => {
      const answered = await this.#write(reader, { name: 'a page', articles: [{ url }] }, 'readTab', { tabId });
      await tab.close().catch(() => {}); // the browser may be gone
      return answered;
    };
  }

  async #prepareImport(reader: Reader): Promise<() => Promise<Answered>> {
    const count = 2 * Math.ceil((this.random() * MAX_IMPORTED) / 2);
    const made = await madeUpArticles(this.#next, count, this.random);
    this.#next += count;
    const text = [exportHeader({}), ...made.map(({ line }) => line), exportFooter(count)].join('');
    await reader.call('beginImport', null);
    await reader.call('stagePart', { text, isFirst: true, isLast: true, before: 0 });
    const articles = made.map(({ url, text: kept }) => ({ url, text: kept }));
    return async () => {
      const write = { name: `an import of ${count} articles`, articles };
      const answered = await answerOf(reader, 'acceptImport', { takesSettings: false });
      this.#accepted = answered.ok ? write : null;
      if (!answered.ok) this.ledger.lose(write);
      await untilImported(reader).catch(() => {}); // the browser may be gone
      return answered;
    };
  }

  /**
   * Once an import is accepted the file is taken, whatever dies meanwhile. Returns what is wrong with that, in a sentence for each fault.
   *
   * @param ended how it ended
   * @param mayFail it may have been taken back
   */
  endImport(ended: ImportState | null, mayFail: boolean): string[] {
    const write = this.#accepted;
    this.#accepted = null;
    if (write === null) return [];
    if (ended?.phase === 'failed' && mayFail) this.ledger.lose(write);
    else this.ledger.acknowledge(write);
    return ended?.phase === 'staged' || ended?.phase === 'staging' ? [`${write.name} was accepted, and is not taken`] : [];
  }

  async #write(reader: Reader, write: Write, name: string, request: object): Promise<Answered> {
    const answered = await answerOf(reader, name, request);
    if (isStored(answered)) this.ledger.acknowledge(write);
    else this.ledger.lose(write);
    return answered;
  }
}

/** A page that could not be stored is answered about too: the answer says that it is not kept. */
function isStored({ ok, value }: Answered): boolean {
  return ok && (value as { readonly article?: { readonly kept: boolean } } | null)?.article?.kept !== false;
}

/** The reply of a call; `lost` where none came. */
export async function answerOf(reader: Reader, name: string, request: unknown): Promise<Answered> {
  const late = setTimeout<Answered>(PATIENCE, { ok: false, code: 'lost' }, { ref: false });
  const asked = reader.call(name, request).then(
    (answer) => (answer ?? { ok: false, code: 'lost' }) as Answered,
    (): Answered => ({ ok: false, code: 'lost' }), // the background or the browser is gone
  );
  return await Promise.race([asked, late]);
}
