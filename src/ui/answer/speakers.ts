// Which article the quoted words of an evidence stand in: the page in front, or one of its siblings.
import type { Answer, AskedArticle, Evidence, Source } from '../../messages/contract';

export type Speaker = Pick<AskedArticle, 'articleId' | 'outlet' | 'lang'>;

export function speakerOf(evidence: Evidence, { article, provenance }: Answer): Speaker | null {
  if (evidence.articleId === article.articleId) return article;
  return provenance.siblings.find((sibling) => sibling.articleId === evidence.articleId) ?? null;
}

/** The page's own words before those of its siblings, credits before mentions; otherwise in the order of the answer. */
export function inReadingOrder(source: Source, articleId: string): Evidence[] {
  const rank = ({ articleId: id, strength }: Evidence) => (id === articleId ? 0 : 2) + (strength === 'credit' ? 0 : 1);
  return source.evidence.toSorted((one, other) => rank(one) - rank(other));
}

/** True where the article's own page names the source, and not only a copy of it. */
export const isNamedHere = ({ evidence }: Source, articleId: string): boolean => evidence.some((one) => one.articleId === articleId);

/** Sources that the same words name side by side with this one: in “AFP and Reuters” each is the partner of the other. */
export function partnersOf(source: Source, sources: readonly Source[]): Source[] {
  const words = new Set(source.evidence.map(({ articleId, quote }) => `${articleId}\n${quote}`));
  const sharesWords = (other: Source) => other.evidence.some(({ articleId, quote }) => words.has(`${articleId}\n${quote}`));
  return source.joint ? sources.filter((other) => other !== source && other.joint && sharesWords(other)) : [];
}
