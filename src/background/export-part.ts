// Makes the export file part by part, so that no part is too large for a message.
import type { Settings } from '../core/model/settings';
import type { ExportCursor, ExportedPart } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { exportFooter, exportHeader, exportLine } from '../store/export-file';
import type { ArticlePage } from '../store/read-articles';

/**
 * UTF-16 units after which a part ends. Browsers refuse messages of 64 MiB and more, and quotation marks are escaped in one. Chosen by hand far below, so
 * that the line that goes beyond it may be long, and to spare memory.
 */
const PART_LENGTH = 4 * 1024 * 1024;
/** Articles that are in memory at a time. Chosen by hand: two dozen blocks of rows. */
const PAGE = 100;

/**
 * @param after `next` of the part before; null for the first part
 * @param isPartial leaves out what is damaged; otherwise the export fails there
 */
export async function exportPart(
  after: ExportCursor | null,
  store: ArticleStore,
  settings: Settings,
  isPartial = false,
): Promise<ExportedPart> {
  const head = after === null ? [exportHeader(settings, await store.objections.all(), await store.tracked.all())] : [];
  return fill(head, after ?? { number: 0, articles: 0 }, (from) => (isPartial ? store.readablePage(from, PAGE) : wholePage(store, from)));
}

/** One part of the file. @param pageAfter a run of its articles, those with numbers above one */
async function fill(
  head: readonly string[],
  after: ExportCursor,
  pageAfter: (number: number) => Promise<ArticlePage>,
): Promise<ExportedPart> {
  const lines = [...head];
  let length = head[0]?.length ?? 0;
  let { number, articles } = after;
  for (;;) {
    const page = await pageAfter(number);
    for (const article of page.articles) {
      if (length >= PART_LENGTH) return { part: lines.join(''), next: { number, articles }, articles, last: number };
      const line = exportLine(article);
      lines.push(line);
      length += line.length;
      number = article.number;
      articles++;
    }
    if (page.last === null) return { part: [...lines, exportFooter(articles)].join(''), next: null, articles, last: number };
    number = page.last;
  }
}

/** As `exportPart`, of the articles with these numbers alone. The file has no settings, no objections and no tracked stories: it is about these articles. */
export async function exportChosen(after: ExportCursor | null, numbers: readonly number[], store: ArticleStore): Promise<ExportedPart> {
  const start = after ?? { number: 0, articles: 0 };
  const wanted = numbers.filter((number) => number > start.number).sort((one, other) => one - other);
  const page = async (from: number): Promise<ArticlePage> => {
    const next = wanted.filter((number) => number > from).slice(0, PAGE);
    return { articles: await store.numbered(next), last: next.length < PAGE ? null : (next.at(-1) ?? null) };
  };
  return fill(after === null ? [exportHeader({})] : [], start, page);
}

/** A file without articles and objections. It is imported like any other. */
export function exportSettings(settings: Settings): string {
  return exportHeader(settings) + exportFooter(0);
}

async function wholePage(store: ArticleStore, after: number): Promise<ArticlePage> {
  const articles = await store.page(after, PAGE);
  return { articles, last: articles.length < PAGE ? null : (articles.at(-1)?.number ?? null) };
}
