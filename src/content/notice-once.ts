// Decides when a page is worth a word to the background: each address once, as soon as it looks like an article.

/** A function to call whenever the page may have changed; it looks and tells. */
export function noticeOnce(looks: (url: string) => boolean, tell: (url: string) => void): (url: string) => void {
  let noticed = '';
  return (url) => {
    const [page = ''] = url.split('#');
    if (page === noticed || !looks(page)) return;
    noticed = page;
    tell(page);
  };
}
