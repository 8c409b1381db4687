// What the badge of the toolbar button says of an answer. Its tooltip says the finding in words, so that nobody needs the badge.
import type { Answer } from './model/answer';

/** What a badge stands for, each in a colour of its own. */
export type BadgeKind = 'copies' | 'credited' | 'read' | 'paused';

export interface Badge {
  readonly kind: BadgeKind;
  readonly text: string;
}

/** While reading is paused, whatever the tab shows. */
export const PAUSED: Badge = { kind: 'paused', text: 'II' };

/** The badge has room for about this many characters before browsers cut it. */
const MAX_COUNT = 99;

/** How many sibling copies there are; where none is known, that a source is credited; otherwise that the page was read. */
export function badgeOf({ provenance: { siblings, sources } }: Answer): Badge {
  const copies = siblings.length;
  if (copies > 0) return { kind: 'copies', text: copies > MAX_COUNT ? `${MAX_COUNT}+` : String(copies) };
  const isCredited = sources.some(({ kind, strength }) => kind !== 'unnamed' && strength === 'credit');
  return isCredited ? { kind: 'credited', text: '•' } : { kind: 'read', text: '✓' };
}
