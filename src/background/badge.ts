// What the toolbar button says of a tab without being clicked.
import type { Answer } from '../messages/contract';

/** Number of sibling copies; a mark where none is known but a source is named; nothing otherwise. */
export function badgeOf({ provenance: { siblings, sources } }: Answer): string {
  if (siblings.length > 0) return siblings.length > 99 ? '99+' : String(siblings.length);
  return sources.some(({ agency, outlet, strength }) => (agency || outlet) && strength === 'credit') ? '•' : '';
}
