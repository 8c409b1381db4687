// The words that show whom a group of articles has the story from.
import { type Evidence, foldedName, type OriginGroup } from '../../../messages/contract';
import { type Statement, signatureOf } from '../../answer/PageStatements';
import type { ArticleInStory } from '../articles-context';

export interface OriginEvidence {
  readonly evidence: Evidence;
  /** The article that the words stand in. */
  readonly article: ArticleInStory;
}

/**
 * For each name of the origin the words of the first article that credits it; words that credit several stand once. None where nobody credits it in words, as
 * where all articles stand on the source's own site.
 */
export function evidenceOf({ tellers }: OriginGroup, articles: readonly ArticleInStory[]): OriginEvidence[] {
  const found = tellers.flatMap((teller) => firstCredit(teller, articles) ?? []);
  const byWords = new Map(found.map((one) => [`${one.evidence.articleId}\n${one.evidence.quote}`, one]));
  return [...byWords.values()];
}

function firstCredit(teller: OriginGroup['tellers'][number], articles: readonly ArticleInStory[]): OriginEvidence | null {
  const named = foldedName(teller.name);
  for (const article of articles) {
    const said = article.credits.find(
      ({ agency, name, strength, quote }) =>
        strength === 'credit' && quote !== '' && (agency === null ? foldedName(name) === named : agency === teller.agency),
    );
    if (said) return { evidence: { articleId: article.articleId, slot: said.slot, strength: said.strength, quote: said.quote }, article };
  }
  return null;
}

export interface SignedEvidence {
  readonly articleId: string;
  readonly statement: Statement;
  readonly lang: string;
}

/** Who signed the first article that counts as its outlet's own report; null where none does. */
export function signedEvidenceOf(articles: readonly ArticleInStory[]): SignedEvidence | null {
  for (const { articleId, page, lang } of articles) {
    const statement = page?.staff ? signatureOf(page) : null;
    if (statement) return { articleId, statement, lang };
  }
  return null;
}
