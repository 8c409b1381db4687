// The verb `compare`: how two texts are related. Each pair is judged alone, by its texts and by what they say of themselves.

import { languageLists } from '../build/language-lists';
import { describeArticle } from '../core/describe-article';
import { compare } from '../core/match/compare';
import type { Relation, SharedTerms } from '../core/model/relation';
import type { TracedArticle } from '../core/provenance/measure-candidates';
import { settleVerdict } from '../core/provenance/settle-verdict';
import { articleOfText } from './article-of-row';
import { parsePairRow, type TextRow } from './rows';

export interface CompareOutput {
  readonly relation: Relation;
  readonly copied: number;
  readonly story: number;
  readonly shared: SharedTerms;
}

const NOTHING_SHARED: CompareOutput = { relation: 'unrelated', copied: 0, story: 0, shared: { numbers: [], places: [], names: [] } };

/** The output for a row of `compare`, with the built-in rarity of terms. Two texts of which one is empty are unrelated. */
export function compareRow(row: unknown): CompareOutput {
  const pair = parsePairRow(row);
  const [a, b] = [articleToCompare(pair.a), articleToCompare(pair.b)];
  if (!a || !b) return NOTHING_SHARED;
  const { relation, copied, storyShare: story, shared } = settleVerdict(a, b, compare(a.print, b.print));
  return { relation, copied, story, shared };
}

/** Null where title and text are empty. */
function articleToCompare(row: TextRow): TracedArticle | null {
  const article = articleOfText(row);
  if (!article) return null;
  const { dates, ...described } = describeArticle(article, languageLists);
  const { url, title } = article;
  return { ...described, articleId: '', url, title, publishedAt: dates.publishedAt, readAt: null, firstReadAt: null };
}
