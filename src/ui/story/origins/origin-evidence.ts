// The words that show whom a group of articles has the story from.
import { type Evidence, foldedName, type OriginGroup } from '../../../messages/contract';
import type { ArticleInStory } from '../articles-context';

export interface OriginEvidence {
  readonly evidence: Evidence;
  /** The article that the words stand in. */
  readonly article: ArticleInStory;
}

/** Of the first article of the group that credits its origin in words; null where none does, as where all stand on the source's own site. */
export function evidenceOf({ tellers }: OriginGroup, articles: readonly ArticleInStory[]): OriginEvidence | null {
  const agencies = new Set(tellers.map(({ agency }) => agency));
  const names = new Set(tellers.map(({ name }) => foldedName(name)));
  for (const article of articles) {
    const said = article.credits.find(
      ({ agency, name, strength, quote }) =>
        strength === 'credit' && quote !== '' && (agency === null ? names.has(foldedName(name)) : agencies.has(agency)),
    );
    if (said) return { evidence: { articleId: article.articleId, slot: said.slot, strength: said.strength, quote: said.quote }, article };
  }
  return null;
}

export interface StaffEvidence {
  readonly quote: string;
  readonly lang: string;
}

/** The words of the first article that is signed by its outlet's own people; null where none is. */
export function staffEvidenceOf(articles: readonly ArticleInStory[]): StaffEvidence | null {
  for (const { page, lang } of articles) if (page?.staff) return { quote: page.staff.quote, lang };
  return null;
}
