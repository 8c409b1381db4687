// An item of a feed that carries its article whole, as the page that the article would be.
import type { FeedItem } from '../core/follow/feed';

/** What the feed says of itself. */
export interface ItemFrame {
  readonly outlet: string;
  readonly lang: string;
}

/** @param parse makes a document of markup, which runs no script and loads nothing */
export function itemDocument(
  { title, publishedAt, html }: FeedItem,
  { outlet, lang }: ItemFrame,
  parse: (markup: string) => Document,
): Document {
  const page = parse(`<!doctype html><html><head></head><body><article>${html}</article></body></html>`);
  const heading = page.createElement('h1');
  heading.textContent = title;
  // Markup may have closed the article that it was put into: all of it belongs there.
  const article = page.createElement('article');
  article.append(heading, ...page.body.childNodes);
  page.body.replaceChildren(article);
  page.title = title;
  page.documentElement.lang = lang;
  const says = { 'og:type': 'article', 'og:title': title, 'og:site_name': outlet, 'article:published_time': publishedAt ?? '' };
  for (const [property, content] of Object.entries(says)) {
    if (content === '') continue;
    const meta = page.createElement('meta');
    meta.setAttribute('property', property);
    meta.setAttribute('content', content);
    page.head.append(meta);
  }
  return page;
}
