// The browsers in which attacks take place. One is used for several attacks of the same build, since opening it takes longer than most of them.
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { GRANTED, SHIPPED } from '../../test/browser/harness/builds';
import { Reader } from '../../test/browser/harness/reader';
import type { Reply } from '../../test/fixtures/news-web/other-pages';
import { type NewsServer, serveNewsWeb } from '../../test/fixtures/news-web/server';
import { readStories } from '../../test/fixtures/news-web/story';
import { pagesOf } from '../../test/fixtures/news-web/web';
import type { Attack, Ground } from './attack';

const BUILDS = { granted: GRANTED, shipped: SHIPPED };

export class Grounds {
  /** The browser that is open. One that an attack had to itself is used by no other. */
  private open: { readonly reader: Reader; readonly build: NonNullable<Attack['build']>; readonly isSpent: boolean } | null = null;

  private constructor(
    private readonly pages: Map<string, Reply>,
    private readonly web: NewsServer,
  ) {}

  static async open(): Promise<Grounds> {
    const pages = new Map<string, Reply>();
    return new Grounds(pages, await serveNewsWeb(pages));
  }

  /** A browser for this attack, with an empty store, its first settings and no pages but the extension's own. */
  async prepare({ pages, build = 'granted', isAlone }: Attack): Promise<Ground> {
    this.pages.clear();
    // Our own stories are always there: what was stored before an attack, and what an honest page looks like.
    for (const served of [pagesOf([...readStories().values()]), pages ?? new Map()])
      for (const [address, reply] of served) this.pages.set(address, reply);
    if (isAlone || this.open?.isSpent || this.open?.build !== build) await this.leave();
    this.open ??= { reader: await Reader.open({ build: BUILDS[build], web: this.web }), build, isSpent: isAlone ?? false };
    const { reader } = this.open;
    await cleared(reader);
    this.web.takeLog();
    return { reader, web: this.web };
  }

  /** Closes the browser; the next attack gets a new one. */
  async leave(): Promise<void> {
    const { open } = this;
    this.open = null;
    await open?.reader.close();
  }

  async close(): Promise<void> {
    await this.leave();
    await this.web.stop();
  }
}

async function cleared(reader: Reader): Promise<void> {
  const own = await reader.call('changeSettings', DEFAULT_SETTINGS);
  if (!(own as { ok: boolean }).ok) throw new Error(`The settings are not taken: ${JSON.stringify(own)}`);
  for (const page of await reader.browser.pages()) if (/^https?:/.test(page.url())) await page.close();
  await reader.call('clearStore', null);
}
