// Chrome's offscreen document as the collector. There is at most one; it is opened when it is needed, and again whenever the browser has closed it.
import { browser } from 'wxt/browser';
import { ExpectedError } from '../core/errors';
import type { PageMarkup } from '../core/model/page-markup';
import { backgroundToCollector } from '../messages/collector-contract';
import { CallFailed, sender } from '../messages/send';
import type { MadeFile } from './weekly-backup';

/** Chrome's calls for it, which the types of other browsers do not know */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
interface Chrome {
  readonly offscreen: Offscreen;
  readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}
const chromeCalls = () => browser as unknown as Chrome;

const PAGE = {
  url: '/collector.html',
  reasons: ['DOM_PARSER', 'BLOBS'],
  justification: 'Reads the article from the markup of a page where no code of that page can run, and makes the file of a backup.',
};

/** Attempts for one page: the browser may close the collector page at any moment, also while it reads. Chosen by hand. */
const MAX_ATTEMPTS = 6;
/**
 * Milliseconds before the second attempt, and twice as many before each further one: the page may be opening, for a worker that has ended since, which
 * takes seconds on a slow machine. Chosen by hand.
 */
const BEFORE_NEXT = 100;
/** Milliseconds for one reading: a hostile page may take without end. A hundred times as long as a large page takes. */
const MAX_READING = 20_000;

const ask = sender(backgroundToCollector);

/**
 * What the collector page read from a page's markup, unparsed.
 *
 * @throws ExpectedError `reading-too-long` where it has not read it in time
 */
export async function askCollectorPage(page: PageMarkup): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      await openPage();
      return await withinTime(ask('readMarkup', page));
    } catch (error) {
      // A reply with a failure comes from the page itself: the same page would fail again. Anything else says that the collector page is not there.
      if (error instanceof CallFailed || error instanceof ExpectedError || attempt === MAX_ATTEMPTS) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, BEFORE_NEXT * 2 ** (attempt - 1)));
  }
}

/** Makes a file of its parts. The page that holds it may be closed meanwhile: then this fails, and so does saving it. */
export async function makeCollectorFile(parts: AsyncIterable<string>): Promise<MadeFile> {
  await openPage();
  let index = 0;
  for await (const text of parts) await ask('takeFilePart', { index: index++, text });
  const { url } = await ask('finishFile', { parts: index });
  return { url, drop: async () => void (await ask('dropFile', null)) };
}

let opening: Promise<void> | null = null;

/** Opens the collector page where it is not open. Two readings at once open it together. */
function openPage(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<void> {
  const { offscreen, runtime } = chromeCalls();
  const opened = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (opened.length === 0) await offscreen.createDocument(PAGE);
}

/** Ends the collector page together with a reading that does not end; other readings in it are begun again. */
async function withinTime(reading: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExpectedError('reading-too-long', `a page was not read within ${MAX_READING} ms`)), MAX_READING);
  });
  try {
    return await Promise.race([reading, late]);
  } catch (error) {
    if (error instanceof ExpectedError) await chromeCalls().offscreen.closeDocument();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
