// The words that an article is found by in a long list.
import type { OtherArticle } from '../../messages/contract';

/** Its outlet by name and address, and its title, one a line. */
export function searchedWords({ outlet, title }: Pick<OtherArticle, 'outlet' | 'title'>): string {
  return `${outlet.name}\n${outlet.domain}\n${title}`;
}
