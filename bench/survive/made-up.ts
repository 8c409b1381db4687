// Articles that we made up: lines of an export file, and pages. Each story stands at two outlets, so that each leads to the other.
import { languageLists } from '../../src/build/language-lists';
import { keptOf, makeFingerprint } from '../../src/core/fingerprint/make-fingerprint';
import { exportFooter, exportHeader, exportLine } from '../../src/store/export-file';
import { packText } from '../../src/store/packed-text';
import type { Reply } from '../../test/fixtures/news-web/other-pages';
import { attackPage } from '../attack/pages';
import { sentence } from '../screens/made-up-pages';
import type { Random } from '../store/random';

/** Sentences of an article. Chosen by hand: short, so that many are made in little time, and long enough to be an article. */
const SENTENCES = 8;
/** Milliseconds between an article's reading and the next one's. With it, the articles of a run lie in several months, and segments of past months are merged. */
const BETWEEN = 3_600_000;
/** Milliseconds before now when the first article was read: 60 days, less than an article is kept. */
const FIRST_READ = 60 * 24 * 3_600_000;

export interface MadeUp {
  readonly url: string;
  readonly text: string;
  readonly line: string;
}

/** The articles and pages of one run, each with an address of its own. */
export class MadeUpWeb {
  /** What the news web serves. */
  readonly pages = new Map<string, Reply>();
  #articles = 0;

  constructor(private readonly random: Random) {}

  /** @param count even @param readAt milliseconds; spread over two months without it */
  async articles(count: number, readAt?: number): Promise<MadeUp[]> {
    const made = await madeUpArticles(this.#articles, count, this.random, readAt);
    this.#articles += count;
    return made;
  }

  /** The address of a new page, which is served from now on. */
  page(): string {
    const { url, page } = madeUpPage(this.pages.size, this.random);
    this.pages.set(url, page);
    return url;
  }
}

/** A file that the settings page would import. */
export const fileOf = (made: readonly MadeUp[]): string =>
  [exportHeader({}), ...made.map(({ line }) => line), exportFooter(made.length)].join('');

/**
 * @param from number of the first article of the run; articles 2n and 2n + 1 are one story
 * @param readAt milliseconds
 */
export async function madeUpArticles(from: number, count: number, random: Random, readAt?: number): Promise<MadeUp[]> {
  let paragraphs: string[] = [];
  const made: MadeUp[] = [];
  for (let at = from; at < from + count; at++) {
    if (at === from || at % 2 === 0) paragraphs = madeUpParagraphs(random);
    made.push(await madeUpArticle(at, paragraphs, readAt ?? readInTurn(at)));
  }
  return made;
}

const readInTurn = (at: number): number => Date.now() - FIRST_READ + ((at * BETWEEN) % FIRST_READ);

async function madeUpArticle(at: number, paragraphs: readonly string[], readAt: number): Promise<MadeUp> {
  const host = `survive-${at % 2 ? 'twin' : 'first'}.example`;
  const address = `${host}/2024/05/13/${at}`;
  const title = `Le golfe au jour ${at >> 1}`;
  const url = `http://${address}`;
  const line = exportLine({
    number: 0,
    address,
    url,
    outletDomain: host,
    outletName: host,
    title,
    lang: 'fr',
    publishedAt: '2024-05-13T08:00:00Z',
    firstReadAt: readAt,
    readAt,
    credits: [],
    fingerprint: keptOf(makeFingerprint(title, paragraphs, 'fr', languageLists)),
    text: await packText(paragraphs),
  });
  return { url, text: paragraphs.join('\n'), line };
}

/** A page that is read, at an address of its own. */
function madeUpPage(at: number, random: Random): { readonly url: string; readonly page: Reply } {
  const url = `http://survive-page.example/2024/05/13/${at}/`;
  return { url, page: attackPage(url, { changed: { title: `La page du jour ${at}`, paragraphs: madeUpParagraphs(random) } }) };
}

function madeUpParagraphs(random: Random): string[] {
  return Array.from({ length: SENTENCES / 2 }, () => `${sentence(random)} ${sentence(random)}`);
}
