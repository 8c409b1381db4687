// Decides when the background is told of a page: once for each address, as soon as it shows an article of its own.

export interface NoticedPage {
  /** What the page shows as its title now. */
  title(): string;
  looksLikeArticle(url: string): boolean;
  tell(url: string): void;
}

/**
 * A function to call whenever the page may have changed: it looks at the page and tells of it. Single-page sites change the address first and the text
 * later, so an article with the title of the one before is not told of yet.
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
