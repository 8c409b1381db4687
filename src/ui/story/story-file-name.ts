import type { Story } from '../../messages/contract';
import { isoDay } from '../../messages/iso-day';

/** `wireprint-quai.example-2024-05-06.html`: whose article the story was asked for, and when the file was written. */
export function storyFileName({ article: { articleId, outlet } }: Pick<Story, 'article'>, now: Date, ending: string): string {
  const domain = outlet.domain.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  return `wireprint-${domain || articleId}-${isoDay(now.toISOString())}.${ending}`;
}
