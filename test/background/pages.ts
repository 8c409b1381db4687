// Pages as the reader script gives them, made from the stories in fixtures/.

import type { ReadTab } from '../../src/background/read-tab';
import { languageLists } from '../../src/build/language-lists';
import type { Article } from '../../src/core/model/article';
import type { ArticleStore } from '../../src/store/article-store';
import { articleOf, textLine } from '../core/credit/page-of';
import { storyText } from '../fixtures/stories/read-story';

/** When each of the pages says that it was published. */
export const PUBLISHED = '2024-05-03T10:15:00+02:00';

/** A text of a story (`dam`, `wire.en`) as a page of this site, with `tail` as a line behind it. */
export function pageOf(story: string, name: string, domain: string, tail = ''): Article {
  const { title, paragraphs, lang } = storyText(story, name);
  const body = paragraphs.map((text) => textLine(text));
  return articleOf([textLine(title, 'before', 'heading'), ...body, ...(tail ? [textLine(tail)] : [])], {
    url: `https://www.${domain}/news/${story}?utm_source=feed`,
    siteName: `The ${domain}`,
    title,
    declaredLang: lang,
    dates: [{ text: PUBLISHED, from: 'declared', says: 'published' }],
    paragraphs,
  });
}

/** A tab that shows this page, to be read now. */
export function tabOf(store: ArticleStore, page: Article, change: Partial<ReadTab> = {}): ReadTab {
  return {
    store,
    lists: languageLists,
    keepText: true,
    now: 1_000,
    page: { url: page.url, isPrivate: false },
    noticed: null,
    collect: async () => JSON.parse(JSON.stringify(page)),
    ...change,
  };
}
