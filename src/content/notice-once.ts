// Decides when a page is worth a word to the background: each address once, as soon as it shows an article of its own.

export interface NoticedPage {
  /** What the page shows as its title now. */
  title(): string;
  looksLikeArticle(url: string): boolean;
  tell(url: string): void;
}

/**
 * A function to call whenever the page may have changed; it looks and tells. Single-page sites change the address first and the text later:
 * an article that still bears the title of the one before is not yet another.
 */
export function noticeOnce({ title, looksLikeArticle, tell }: NoticedPage): (url: string) => void {
  let noticed = { page: '', title: '' };
  return (url) => {
    const [page = ''] = url.split('#');
    if (page === noticed.page || title() === noticed.title || !looksLikeArticle(page)) return;
    noticed = { page, title: title() };
    tell(page);
  };
}
