// Asks sites for articles, as a program that they may know, and puts these into a store: each site one page at a time, as its robots.txt lets us.
import { addressKey } from '../../core/address';
import { DAY } from '../../core/durations';
import { isClosedToWatching } from '../../core/watching';
import { hostAndPortOf } from '../../core/web-address';
import { type Answered, type Asked, askWeb } from '../../node/ask-web';
import type { FileStore } from '../../node/file-store';
import { type Pace, PoliteTurns } from '../../node/polite-turns';
import { Robots } from '../../node/robots';
import { type PageFate, storePage } from './collected-page';

/** The name by which a robots.txt may speak of us. */
const PROGRAM = 'wireprint';
/** Five hosts at once, two seconds between two questions to one. Chosen by hand: some 1,500 pages an hour of one site. */
const PACE: Pace = { atOnce: 5, pause: 2_000 };
/** Pages of articles have some hundred kilobytes, a few have several megabytes. */
const MAX_PAGE_BYTES = 8_000_000;

/** What became of an address, besides what becomes of its page: its site does not let us read it, or no page came. */
export type AddressFate = PageFate | 'refused' | 'failed';

export interface Collecting {
  readonly store: FileStore;
  readonly keepsTexts: boolean;
  /** Where a site can reach whoever collects: an address of mail or of the web; '' for none. */
  readonly contact: string;
  /** Gives the time in milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly pace?: Pace;
  /** As `Asked.lookup`. */
  readonly lookup?: NonNullable<Asked['lookup']>;
}

export class PageCollector {
  readonly #turns: PoliteTurns;
  readonly #robots: Robots;
  /** Hosts that want to be left alone for now. */
  readonly #busy = new Set<string>();

  constructor(private readonly collecting: Collecting) {
    this.#turns = new PoliteTurns(collecting.pace ?? PACE, collecting.wait);
    this.#robots = new Robots(PROGRAM, (url) => this.ask(url));
  }

  /** One that was read within the last day is not asked for again. */
  async collect(url: string): Promise<AddressFate> {
    const { store, keepsTexts, now } = this.collecting;
    if (isClosedToWatching({ neverSites: [] }, url)) return 'no-article';
    if (((await store.byAddress(addressKey(url)))?.readAt ?? Number.NEGATIVE_INFINITY) > now() - DAY) return 'known';
    if (!(await this.#robots.mayRead(url))) return 'refused';
    const answer = await this.ask(url);
    if ('failed' in answer) return 'failed';
    if (answer.status !== 200) return answer.status >= 400 && answer.status < 500 ? 'refused' : 'failed';
    // Where a redirect led to another site, that one is asked too what it lets us read.
    if (isClosedToWatching({ neverSites: [] }, answer.url)) return 'no-article';
    if (!(await this.#robots.mayRead(answer.url))) return 'refused';
    return storePage({ url: answer.url, bytes: answer.bytes, readAt: now() }, store, keepsTexts);
  }

  /** Asks in its turn. @param tags of the last answer of this address */
  ask(url: string, tags: Pick<Asked, 'since' | 'etag'> = {}): Promise<Answered> {
    const host = hostAndPortOf(new URL(url));
    const { contact, lookup } = this.collecting;
    const userAgent = contact ? `${PROGRAM} (${contact})` : PROGRAM;
    const asked: Asked = { url, userAgent, ...tags, maxBytes: MAX_PAGE_BYTES, ...(lookup && { lookup }) };
    return this.#turns.take(host, async () => {
      if (this.#busy.has(host)) return { failed: 'silent' };
      const answer = await askWeb(asked);
      if ('status' in answer && (answer.status === 429 || answer.status === 503)) this.#busy.add(host);
      return answer;
    });
  }
}
