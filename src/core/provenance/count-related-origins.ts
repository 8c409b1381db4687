// How many origins the other reports of an event have: ten outlets that credit one source count once.

import type { RelatedOrigins } from '../model/provenance';
import type { KnownArticle } from './known-article';
import { creditedKeys, originsNamed } from './named-origins';

/**
 * Reports that credit the same source have one origin. Reports with different sources do too, where a third report credits both of these. Reports that credit a
 * source of the story have the story's origin. A report that credits none may come from anywhere, even from the story's own origin: it is unknown.
 *
 * @param story the asked article and its siblings
 * @param related other reports of the event
 */
export function countRelatedOrigins(story: readonly KnownArticle[], related: readonly KnownArticle[]): RelatedOrigins {
  const credited = new Set([...story, ...related].flatMap(creditedKeys));
  const named = related.map((article) => originsNamed(article, credited));
  const groups = joined(named.filter((sources) => sources.size > 0));
  const ofStory = new Set(story.flatMap((article) => [...originsNamed(article, credited)]));
  const own = groups.filter((group) => [...group].some((source) => ofStory.has(source)));
  return {
    same: named.filter((sources) => own.some((group) => [...sources].some((source) => group.has(source)))).length,
    known: groups.length - own.length,
    unknown: named.filter(({ size }) => size === 0).length,
  };
}

/** Unites sets that have a member in common. */
function joined(sets: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  let groups: ReadonlySet<string>[] = [];
  for (const set of sets) {
    const touching = groups.filter((group) => [...set].some((member) => group.has(member)));
    groups = [...groups.filter((group) => !touching.includes(group)), new Set([set, ...touching].flatMap((group) => [...group]))];
  }
  return groups;
}
