// Where copies of one text are credited to different sources, each alone: "credited to AP by 3 outlets, to AFP by 1".
import type { ConflictingCredit } from '../../model/provenance';
import { isSibling } from '../../model/relation';
import type { KnownArticle } from '../known-article';
import type { Pair } from './connected';
import type { Tellers } from './tellers';
import { findTexts, type Telling } from './texts';

/**
 * Null where the credits agree. Looks at the asked article's own text, or else at the first text that it is derived from. A text that it only quotes is not its own.
 *
 * @param ties pairs of tellings of which one is derived from the other
 */
export function findConflict(
  tellings: readonly Telling[],
  ties: readonly Pair[],
  tellers: Tellers,
  outletOf: (article: KnownArticle) => string,
): ConflictingCredit[] | null {
  const isAsked = (index: number) => tellings[index]?.comparison === null;
  const isOfText = (index: number) => isAsked(index) || isSibling(tellings[index]?.comparison?.relation ?? 'unrelated');
  const near = new Set(ties.filter((pair) => pair.some(isAsked) && pair.every(isOfText)).flat());
  const isDisputed = (members: readonly number[]) => members.length > 1 && members.some((index) => near.has(index));
  const text = findTexts(tellings, ties).find(({ members, tellers: named }) => named.size > 1 && isDisputed(members));
  if (!text) return null;
  return [...text.tellers]
    .map((key) => {
      const crediting = text.members.flatMap((index) => (tellings[index]?.tellers.has(key) ? [outletOf(tellings[index].article)] : []));
      const { agency, name } = tellers.byKey(key);
      return { agency, name, outlets: new Set(crediting).size };
    })
    .sort((a, b) => b.outlets - a.outlets);
}
