import type { OtherArticle } from '../../messages/contract';

/** Outlets that have one owner with the asked article’s outlet, that one included; 0 where no other has. */
export function outletsOfOneOwner(others: readonly Pick<OtherArticle, 'outlet' | 'sameOwner'>[]): number {
  const owned = new Set(others.filter(({ sameOwner }) => sameOwner !== null).map(({ outlet }) => outlet.domain || outlet.name));
  return owned.size === 0 ? 0 : owned.size + 1;
}
