// The origins of an event in the words of the reader's language.
import type { OriginGroup, Origins } from '../messages/contract';
import type { MessageKey, Texts } from './messages-text';
import { tamePageText } from './page-text';

/** A group that somebody is named for. */
export type NamedOrigin = OriginGroup & { readonly name: string };

export const isNamed = (group: OriginGroup): group is NamedOrigin => group.name !== null;

/** The word for what an origin is, where a reader might take it for something else; null otherwise. */
export function kindWord({ kind, ownReport }: OriginGroup): MessageKey | null {
  if (ownReport) return 'ownReport';
  return kind === 'press-release' ? 'pressRelease' : null;
}

/**
 * The message for an origin, and its parts behind the name: “Reuters (8 outlets)”, “La Gazette (own report)”. Of an outlet's own report the number is said
 * only where others have it too.
 */
export function notesOn(group: OriginGroup, texts: Texts): readonly [text: MessageKey, ...notes: string[]] {
  const kind = kindWord(group);
  const count = texts.sayCount('outletCount', group.outlets);
  if (kind === null) return ['originWith', count];
  return group.ownReport && group.outlets === 1 ? ['originWith', texts.say(kind)] : ['originWithTwo', texts.say(kind), count];
}

/** “10 outlets”; “at least 2,000 outlets” where there are more copies than could be compared. */
export function sayOutlets({ outlets, atLeast }: Origins, texts: Texts): string {
  return texts.sayCount(atLeast ? 'outletCountAtLeast' : 'outletCount', outlets);
}

/** The whole sentence as text alone: “10 outlets · 2 known origins: Reuters (8 outlets) and La Gazette (own report) · 1 of unknown origin”. */
export function sayOrigins(origins: Origins, texts: Texts): string {
  const { known, unknown, groups } = origins;
  const counted = sayOutlets(origins, texts);
  if (known === 0) return texts.say('originsLine', counted, texts.say('originsNone'));
  const names = groups.filter(isNamed).map((group) => {
    const [text, ...notes] = notesOn(group, texts);
    return texts.say(text, tamePageText(group.name), ...notes);
  });
  const listed = texts.cutList(names.length).map((piece) => (typeof piece === 'string' ? piece : names[piece]));
  const parts = [counted, texts.sayCount('knownOrigins', known), listed.join('')];
  return unknown === 0
    ? texts.say('originsNamed', ...parts)
    : texts.say('originsNamedUnknown', ...parts, texts.sayCount('unknownOrigins', unknown));
}
