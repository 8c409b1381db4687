// The collector page, which fetches and reads for the background. It is opened when it is needed, and again whenever the browser has closed it.
import { ExpectedError } from '../core/errors';
import type { RequestOf, ValueOf } from '../messages/call';
import { backgroundToCollector } from '../messages/collector-contract';
import { CallFailed, sender } from '../messages/send';
import type { MadeFile } from './weekly-backup';

/** How a browser has such a page. There is at most one. */
export interface CollectorHost {
  /** Opens it, where it is not open. */
  open(): Promise<void>;
  close(): Promise<void>;
}

type Calls = typeof backgroundToCollector;

/** Attempts for one page: the browser may close the collector page at any moment, also while it reads. Chosen by hand. */
const MAX_ATTEMPTS = 6;
/**
 * Milliseconds before the second attempt, and twice as many before each further one: the page may be opening, for a worker that has ended since, which
 * takes seconds on a slow machine. Chosen by hand.
 */
const BEFORE_NEXT = 100;
/** Questions for which the page asks a site. */
const ASKS_SITES: ReadonlySet<string> = new Set(['askFeed', 'fetchArticle']);
/** What both browsers say where nobody has heard the question. */
const NOBODY = 'Receiving end does not exist';
/** Milliseconds for one answer. A hostile page may take without end to be read: a hundred times as long as a large page takes. What is fetched may take as long to come. */
const MAX_ANSWERING = { readMarkup: 20_000, askFeed: 45_000, fetchArticle: 45_000, findFeeds: 20_000 };

const ask = sender(backgroundToCollector);

export class CollectorPage {
  #opening: Promise<void> | null = null;

  constructor(private readonly host: CollectorHost) {}

  /**
   * @throws ExpectedError `reading-too-long` where it has not answered in time
   */
  async ask<Name extends keyof typeof MAX_ANSWERING>(name: Name, request: RequestOf<Calls[Name]>): Promise<ValueOf<Calls[Name]>> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#open();
        return await this.#withinTime(ask(name, request), MAX_ANSWERING[name]);
      } catch (error) {
        // A reply with a failure comes from the page itself: the same page would fail again. Anything else says that the collector page is not there.
        if (error instanceof CallFailed || error instanceof ExpectedError || attempt === MAX_ATTEMPTS) throw error;
        // A site is asked once, though what it sent may have ended the collector page.
        if (ASKS_SITES.has(name) && !String(error).includes(NOBODY)) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, BEFORE_NEXT * 2 ** (attempt - 1)));
    }
  }

  /** Makes a file of its parts. The page that holds it may be closed meanwhile: then this fails, and so does saving it. */
  async makeFile(parts: AsyncIterable<string>): Promise<MadeFile> {
    await this.#open();
    let index = 0;
    for await (const text of parts) await ask('takeFilePart', { index: index++, text });
    const { url } = await ask('finishFile', { parts: index });
    return { url, drop: async () => void (await ask('dropFile', null)) };
  }

  /** Two that need it at once open it together. */
  #open(): Promise<void> {
    this.#opening ??= this.host.open().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** Ends the page together with what does not end in it; whatever else it was asked is begun again. */
  async #withinTime<Value>(answering: Promise<Value>, max: number): Promise<Value> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ExpectedError('reading-too-long', `nothing came within ${max} ms`)), max);
    });
    try {
      return await Promise.race([answering, late]);
    } catch (error) {
      if (error instanceof ExpectedError) await this.host.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
