// Compares two stored articles passage by passage, where both texts were kept.
import { compareTexts } from '../core/changes/compare-texts';
import type { LanguageLists } from '../core/languages/language-lists';
import type { StoredArticle } from '../core/model/stored-article';
import type { ComparedArticles } from '../messages/contract';
import type { ArticleStore } from '../store/article-store';
import { paragraphsOf } from '../store/packed-text';

/** Null where one of them is no longer stored. */
export async function compareArticles(
  articleId: string,
  otherId: string,
  store: ArticleStore,
  lists: LanguageLists,
): Promise<ComparedArticles | null> {
  const [one, two] = await Promise.all([store.byNumber(Number(articleId)), store.byNumber(Number(otherId))]);
  if (!one || !two) return null;
  const [asked, other] = await Promise.all([keptText(one), keptText(two)]);
  const changes =
    asked.paragraphs && other.paragraphs
      ? compareTexts(
          { paragraphs: asked.paragraphs, lang: one.lang, credits: one.credits },
          { paragraphs: other.paragraphs, lang: two.lang, credits: two.credits },
          lists,
        )
      : null;
  return { asked, other, changes };
}

async function keptText(article: StoredArticle): Promise<ComparedArticles['asked']> {
  const { number, outletDomain, outletName, title, url, lang } = article;
  const paragraphs = await paragraphsOf(article);
  return {
    articleId: String(number),
    outlet: { domain: outletDomain, name: outletName },
    title,
    url,
    lang,
    // The headline is compared too: an edited one is the change that readers see first.
    paragraphs: paragraphs && [title, ...paragraphs],
  };
}
