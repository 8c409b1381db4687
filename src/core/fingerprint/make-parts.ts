// What is kept of the sections of a round-up, so that a copy of one is told from a copy of the whole.
import { MAX_SECTIONS } from '../bounds';
import type { Section } from '../credit/sections/find-sections';
import type { Part } from '../model/part';
import { shingleWords, tokenise } from '../text/tokens';
import type { Print } from './make-fingerprint';
import { shingle, withoutQuotedFlag } from './shingles';

/** A part for each section, in order of the page. */
export function makeParts(sections: readonly Section[], print: Print): Part[] {
  const all = sections.slice(0, MAX_SECTIONS).map(({ texts }) => new Set(shingle(shingleWords(tokenise(texts.join('\n'))))));
  const times = new Map<number, number>();
  for (const shingles of all) for (const hash of shingles) times.set(hash, (times.get(hash) ?? 0) + 1);
  const kept = Array.from(print.shingles, withoutQuotedFlag);
  return all.flatMap((shingles, index) => {
    const section = sections[index];
    if (!section) return [];
    const isOwn = (hash: number): boolean => shingles.has(hash) && times.get(hash) === 1;
    const shingleCount = [...shingles].filter(isOwn).length;
    return [{ heading: section.heading, credits: section.credits, shingleCount, shingles: kept.filter(isOwn) }];
  });
}
