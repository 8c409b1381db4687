// Whether a page shows only part of its article: then nothing can be said of what the article lacks.
import { MAX_BODY_LENGTH, MAX_PARAGRAPH_LENGTH, MAX_PARAGRAPHS } from '../bounds';
import type { Article } from '../model/article';
import type { PageStatements } from '../model/page-statements';
import { cutQuote } from '../text/cut-quote';

/** The text breaks off: `to the quay …`, `to the quay […]`, `to the quay (...)`. */
const BREAKS_OFF = /(?:…|\.{3})\s?[\])）】]?$/u;
/** `isAccessibleForFree` as pages write it, whatever its case. */
const NOT_FREE = /^(?:false|no|0|https?:\/\/schema\.org\/false)$/i;

/** True where a page says that its article is not free. @param value of `isAccessibleForFree`: https://schema.org/isAccessibleForFree */
export function isNotFree(value: unknown): boolean {
  return value === false || (typeof value === 'string' && NOT_FREE.test(value));
}

/** Null where nothing shows that there is more. */
export function readPartial({ structured, paragraphs }: Article): NonNullable<PageStatements['partial']> | null {
  const paid = structured.find(({ property, value }) => property === 'isaccessibleforfree' && isNotFree(value));
  if (paid) return { value: 'paywall', quote: `isAccessibleForFree: ${paid.value}` };
  const last = paragraphs.at(-1) ?? '';
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const isAtBound =
    paragraphs.length >= MAX_PARAGRAPHS ||
    length > MAX_BODY_LENGTH - MAX_PARAGRAPH_LENGTH ||
    paragraphs.some((paragraph) => paragraph.length >= MAX_PARAGRAPH_LENGTH);
  return isAtBound || BREAKS_OFF.test(last.trimEnd()) ? { value: 'cut', quote: cutQuote(last, 'statement') } : null;
}
