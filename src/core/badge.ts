// What the badge of the toolbar button says. Its tooltip says the same in words, so that nobody needs the badge.
import type { Answer } from './model/answer';

/** What a badge stands for, each in a colour of its own. */
export type BadgeKind = 'copies' | 'credited' | 'read' | 'fresh' | 'paused';

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

/** What is new of tracked stories, with a sign that no answer has; null where that is nothing. @param fresh how many copies and reports */
export function freshBadge(fresh: number): Badge | null {
  return fresh > 0 ? { kind: 'fresh', text: `+${Math.min(fresh, MAX_COUNT)}` } : null;
}
