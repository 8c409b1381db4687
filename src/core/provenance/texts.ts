// Articles of an event that are made from one text, as far as who told it goes.

import type { Comparison } from '../model/relation';
import { connected, type Pair } from './connected';
import type { KnownArticle } from './known-article';

/** An article, or a section of the asked one, and from whom it has its story. */
export interface Telling {
  readonly article: KnownArticle;
  /** How it compares with the asked article; null for the asked article itself. */
  readonly comparison: Comparison | null;
  /** Keys of its tellers; several where it names them side by side, none where it names nobody. */
  readonly tellers: ReadonlySet<string>;
}

/** Tellings that were made from one text. */
export interface Text {
  /** Indices into the tellings. */
  readonly members: readonly number[];
  /** Of all members. Several where one article names them side by side, or copies name one each. */
  readonly tellers: ReadonlySet<string>;
}

/**
 * Texts of which anybody names a teller. Copies that name one teller each are one text, even where the tellers differ. An article that names several may be put
 * together from several texts, so that it ties none of them together: it is a text of its own.
 *
 * @param ties pairs of tellings of which one is derived from the other
 */
export function findTexts(tellings: readonly Telling[], ties: readonly Pair[]): Text[] {
  const isSole = (index: number) => tellings[index]?.tellers.size === 1;
  const roots = connected(
    tellings.length,
    ties.filter(([one, two]) => isSole(one) && isSole(two)),
  );
  const texts = new Map<number, number[]>();
  tellings.forEach(({ tellers }, index) => {
    const root = roots[index] ?? index;
    if (tellers.size > 0) texts.set(root, [...(texts.get(root) ?? []), index]);
  });
  return [...texts.values()].map((members) => ({
    members,
    tellers: new Set(members.flatMap((index) => [...(tellings[index]?.tellers ?? [])])),
  }));
}
