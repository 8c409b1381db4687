// Decides when the background is told of a page: once for each address, as soon as it shows an article of its own.
import { withoutAnchor } from '../core/web-address';

export interface NoticedPage {
  /** The main headings that the page shows now, or its title where it has none. */
  headings(): readonly string[];
  looksLikeArticle(url: string): boolean;
  tell(url: string): void;
}

export interface NoticeOnce {
  /**
   * To be called whenever the page may have changed: looks at the page and tells of it. `isLast`: no further look comes by itself.
   *
   * Single-page sites change the address first and the text later, so an article with the headings of the one before is not told of yet. Pages that
   * append the next article while one scrolls have several headings and change the address alone: these are told of at the last look.
   */
  look(url: string, isLast: boolean): void;
  /** Tells of the same page anew: the browser shows it again and has forgotten its badge. */
  forget(): void;
}

export function noticeOnce({ headings, looksLikeArticle, tell }: NoticedPage): NoticeOnce {
  let noticed = { page: '', headings: '' };
  return {
    look(url, isLast) {
      const page = withoutAnchor(url);
      if (page === noticed.page) return;
      const shown = headings();
      const text = shown.join('\n');
      if ((text === noticed.headings && !(isLast && shown.length > 1)) || !looksLikeArticle(page)) return;
      noticed = { page, headings: text };
      tell(page);
    },
    forget() {
      noticed = { page: '', headings: '' };
    },
  };
}
