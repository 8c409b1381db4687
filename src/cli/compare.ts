// The verb `compare`: how two texts are related. Each pair is judged alone.

import { languageLists } from '../build/language-lists';
import { makeFingerprint, type Print } from '../core/fingerprint/make-fingerprint';
import { compare } from '../core/match/compare';
import type { Article } from '../core/model/article';
import type { Relation, SharedTerms } from '../core/model/relation';
import { detectLanguage } from '../core/text/detect-language';
import { articleOfText } from './article-of-row';
import { parsePairRow, type TextRow } from './rows';

export interface CompareOutput {
  readonly relation: Relation;
  readonly copied: number;
  readonly story: number;
  readonly shared: SharedTerms;
}

/** The output for a row of `compare`, with the built-in rarity of terms. Two texts of which one is empty are unrelated. */
export function compareRow(row: unknown): CompareOutput {
  const { a, b } = parsePairRow(row);
  const { relation, copied, storyShare: story, shared } = compare(printOf(a), printOf(b));
  return { relation, copied, story, shared };
}

function printOf(row: TextRow): Print {
  const article: Article | null = articleOfText(row);
  if (!article) return makeFingerprint('', [], '', languageLists);
  const lang = detectLanguage([article.title, ...article.paragraphs].join('\n'), article, languageLists);
  return makeFingerprint(article.title, article.paragraphs, lang, languageLists);
}
