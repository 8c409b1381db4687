// The articles of a store as they are read: by address, by number, by what they share with another, or in order.
import type { Print } from '../core/fingerprint/make-fingerprint';
import type { StoredArticle } from '../core/model/stored-article';
import { countReadBefore } from './drop-articles';
import { findCandidates, findCopies } from './find-candidates';
import { countReadings, sizeOf } from './measure-store';
import { paragraphsOf } from './packed-text';
import {
  type ArticlePage,
  articleByAddress,
  articleByNumber,
  articleByUrl,
  articlesNumbered,
  pageArticles,
  readableArticles,
} from './read-articles';
import type { StoreAccess } from './store-access';

export abstract class StoredArticles {
  protected abstract readonly access: StoreAccess;

  byAddress(address: string): Promise<StoredArticle | null> {
    return this.access.steady((opened) => articleByAddress(opened, address));
  }

  /** The article that was read at an address, also with other parameters that tell no articles apart; null where none is stored. */
  byUrl(url: string): Promise<StoredArticle | null> {
    return this.access.steady((opened) => articleByUrl(opened, url));
  }

  /** As `byUrl`, for each of many addresses. */
  byUrls(urls: readonly string[]): Promise<(StoredArticle | null)[]> {
    return this.access.steady((opened) => Promise.all(urls.map((url) => articleByUrl(opened, url))));
  }

  /** The article of a number; null where it is not stored, or no longer. */
  byNumber(number: number): Promise<StoredArticle | null> {
    return this.access.steady((opened) => articleByNumber(opened, number));
  }

  /** The paragraphs of an article; null where its text was not kept, or is damaged. */
  async paragraphsOf(number: number): Promise<string[] | null> {
    const text = await this.access.using(({ database }) => database.get('texts', number));
    return paragraphsOf({ number, text: text ?? null });
  }

  /** Those of the articles whose text was kept, by their numbers, in one transaction. */
  withText(numbers: readonly number[]): Promise<ReadonlySet<number>> {
    return this.access.using(async ({ database }) => {
      const { store } = database.transaction('texts');
      const keys = await Promise.all(numbers.map((number) => store.getKey(number)));
      return new Set(keys.filter((key) => key !== undefined));
    });
  }

  /**
   * Stored articles that may tell the same story, likeliest first, without their texts.
   *
   * @param max how many to return by each way of ranking: shared shingles, facts, all terms
   * @param around when the asked article was read, in milliseconds; the last reading by default. Copies are found whenever they were read, others near it.
   */
  candidates(asked: Print, max: number, around?: number): Promise<StoredArticle[]> {
    return this.access.steady((opened) => findCandidates(opened, asked, max, around));
  }

  /** Stored articles that share the most shingles, likeliest first, without their texts: those from one rank up to another, 0 being the likeliest. */
  copies(asked: Print, from: number, to: number): Promise<StoredArticle[]> {
    return this.access.steady((opened) => findCopies(opened, asked, from, to));
  }

  /** Up to `max` articles with numbers above `after`, in order of their numbers. */
  page(after: number, max: number): Promise<StoredArticle[]> {
    return this.access.steady((opened) => pageArticles(opened, after, max));
  }

  /** As `page`, of a damaged store: what cannot be read is left out. */
  readablePage(after: number, max: number): Promise<ArticlePage> {
    return this.access.steady((opened) => readableArticles(opened, after, max));
  }

  /** The articles with these numbers, in order of their numbers; those that are stored no longer are left out. */
  numbered(numbers: readonly number[]): Promise<StoredArticle[]> {
    return this.access.steady((opened) => articlesNumbered(opened, numbers));
  }

  /** When the first of the stored articles was read (milliseconds); null where nothing is stored. */
  oldestReading(): Promise<number | null> {
    return this.access.using(async (opened) => sizeOf(opened).oldest);
  }

  /** How many articles `dropReadBefore` would drop. */
  countReadBefore(moment: number): Promise<number> {
    return this.access.steady((opened) => countReadBefore(opened, moment));
  }

  /** How many of the stored articles were last read in each hour since 1970. */
  readingsByHour(): Promise<ReadonlyMap<number, number>> {
    return this.access.steady(countReadings);
  }
}
