// Articles of an event that are made from one text, as far as who told it goes.
import type { Comparison } from '../../model/relation';
import type { KnownArticle } from '../known-article';
import { connected, type Pair } from './connected';

/** An article, or a section of the asked one, and from whom it has its story. */
export interface Telling {
  readonly article: KnownArticle;
  /** How it compares with the asked article; null for the asked article itself. */
  readonly comparison: Comparison | null;
  /** Keys of its tellers; several where it names them side by side, none where it names nobody. */
  readonly tellers: ReadonlySet<string>;
  /** It also credits agencies without a name, which may be any. */
  readonly namesUnnamed: boolean;
}

/** True where an article names one teller and nobody else. */
export function isOfOne({ tellers, namesUnnamed }: Telling): boolean {
  return tellers.size === 1 && !namesUnnamed;
}

/** True where both name one teller, whether or not alone. */
export function haveCommonTeller(one: Pick<Telling, 'tellers'>, other: Pick<Telling, 'tellers'>): boolean {
  return [...one.tellers].some((teller) => other.tellers.has(teller));
}

/** Tellings that were made from one text. */
export interface Text {
  /** Indices into the tellings. */
  readonly members: readonly number[];
  /** Of all members. Several where one article names them side by side, or copies name one each. */
  readonly tellers: ReadonlySet<string>;
  /** One teller is named, and nobody else. */
  readonly isOfOne: boolean;
}

/**
 * Texts of which anybody names a teller. Copies that name one teller each are one text, even where the tellers differ. An article that names several may be put
 * together from several texts, so that it ties none of them together: it is a text of its own.
 *
 * @param ties pairs of tellings of which one is derived from the other
 */
export function findTexts(tellings: readonly Telling[], ties: readonly Pair[]): Text[] {
  const isSole = tellings.map(isOfOne);
  const roots = connected(
    tellings.length,
    ties.filter(([one, two]) => isSole[one] && isSole[two]),
  );
  const texts = new Map<number, number[]>();
  tellings.forEach(({ tellers }, index) => {
    const root = roots[index] ?? index;
    if (tellers.size > 0) texts.set(root, [...(texts.get(root) ?? []), index]);
  });
  return [...texts.values()].map((members) => ({
    members,
    ...tellersOf(members.flatMap((index) => tellings[index] ?? [])),
  }));
}

function tellersOf(members: readonly Telling[]): Omit<Text, 'members'> {
  const tellers = new Set(members.flatMap((member) => [...member.tellers]));
  return { tellers, isOfOne: tellers.size === 1 && members.every(isOfOne) };
}
