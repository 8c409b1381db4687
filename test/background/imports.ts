// A file that is stored and waits to be taken, for tests of what the background does with it.
import type { SaidObjection } from '../../src/core/model/objection';
import type { Settings } from '../../src/core/model/settings';
import type { ArticleStore, NewArticle } from '../../src/store/article-store';
import { exportFooter, exportHeader, exportLine } from '../../src/store/export-file';

export async function stageFile(
  store: ArticleStore,
  articles: readonly NewArticle[],
  settings: Partial<Settings> = {},
  objections: readonly SaidObjection[] = [],
): Promise<void> {
  const lines = articles.map((article, at) => exportLine({ ...article, firstReadAt: article.readAt, number: at + 1 }));
  const text = [exportHeader(settings, objections), ...lines, exportFooter(articles.length)].join('');
  await store.imports.begin();
  await store.imports.stage({ text, isFirst: true, isLast: true, before: 0 });
}
