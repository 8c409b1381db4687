// How many origins the other reports of an event have: ten outlets that credit one agency count once.

import type { RelatedOrigins } from '../model/provenance';
import type { KnownArticle } from './known-article';
import { originsNamed } from './named-origins';

/**
 * Reports that credit the same agency have one origin. Reports with different agencies do too, where a third report credits both of these agencies. Reports that credit an
 * agency of the story have the story's origin. A report that credits none may come from anywhere, even from the story's own origin: it is unknown.
 *
 * @param story the asked article and its siblings
 * @param related other reports of the event
 */
export function countRelatedOrigins(story: readonly KnownArticle[], related: readonly KnownArticle[]): RelatedOrigins {
  const named = related.map(originsNamed);
  const groups = joined(named.filter((agencies) => agencies.size > 0));
  const ofStory = new Set(story.flatMap((article) => [...originsNamed(article)]));
  const own = groups.filter((group) => [...group].some((agency) => ofStory.has(agency)));
  return {
    same: named.filter((agencies) => own.some((group) => [...agencies].some((agency) => group.has(agency)))).length,
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
