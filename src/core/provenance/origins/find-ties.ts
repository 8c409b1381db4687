// Which tellings of an event are derived from which. Siblings are derived from the asked article's text; of the rest a few are measured against each other.
import { isSibling } from '../../model/relation';
import type { KnownArticle } from '../known-article';
import { tellTheSame } from '../shared-credits';
import type { Pair } from './connected';
import { isSignedReport } from './own-reports';
import { haveCommonTeller, isOfOne, type Telling } from './texts';

/** Other reports that are measured, likeliest first. Chosen by hand: each is measured against all others. */
const MAX_REPORTS = 10;
/** Siblings that are measured against them, each with other tellers. Chosen by hand. */
const MAX_SIBLINGS = 4;

/** Whether two articles are made from one text, or one of them credits nobody and quotes the other at length. */
export type AreOneText = (one: KnownArticle, other: KnownArticle) => boolean;

/** @param tellings those of the asked article first, then of the others, likeliest first */
export function findTies(tellings: readonly Telling[], areOneText: AreOneText): Pair[] {
  const all = [...tellings.entries()];
  const asked = all.filter(([, { comparison }]) => comparison === null);
  const others = all.filter(([, { comparison }]) => comparison !== null);
  const direct = asked.flatMap(([one, telling]) =>
    others.flatMap(([two, other]): Pair[] => (isTied(telling, one, other) ? [[one, two]] : [])),
  );
  const siblings = siblingsByTellers(others);
  const worth = [...siblings.slice(0, MAX_SIBLINGS).map(([first]) => first), ...reportsAmong(others).slice(0, MAX_REPORTS)];
  return [...direct, ...tiesOfAlike(siblings), ...measuredTies(worth, isWorthMeasuring(asked, others), areOneText)];
}

/** Siblings that share the same passage and name one teller, the same: whichever text that teller's is, theirs is it. */
function tiesOfAlike(siblings: readonly (readonly [Entry, ...Entry[]])[]): Pair[] {
  return siblings.flatMap(([[one, first], ...more]) =>
    more.flatMap(([two, other]): Pair[] => (isOfOne(first) && isOfOne(other) && shareThePassage(first, other) ? [[one, two]] : [])),
  );
}

function shareThePassage({ comparison }: Telling, { comparison: other }: Telling): boolean {
  return comparison !== null && other !== null && tellTheSame({ comparison }, { comparison: other });
}

function measuredTies(entries: readonly Entry[], isWorth: (one: Telling, other: Telling) => boolean, areOneText: AreOneText): Pair[] {
  const found: Pair[] = [];
  const placed = new Set<Telling>();
  const isPlaced = (telling: Telling) => telling.tellers.size === 0 && placed.has(telling);
  for (const [at, [one, telling]] of entries.entries()) {
    for (const [two, other] of entries.slice(at + 1)) {
      // What names nobody needs one tie alone.
      if (isPlaced(telling) || isPlaced(other) || !isWorth(telling, other) || !areOneText(telling.article, other.article)) continue;
      found.push([one, two]);
      placed.add(telling).add(other);
    }
  }
  return found;
}

/**
 * A pair is worth it where it may change who told what: one of both names a teller that the other does not, or may be an own report. Siblings are
 * derived from one text where the asked article is of one teller: only otherwise may they come from several.
 */
function isWorthMeasuring(asked: readonly Entry[], others: readonly Entry[]): (one: Telling, other: Telling) => boolean {
  const isTold = [...asked, ...others.filter(([, other]) => isOfSibling(other))].some(([, telling]) => mayTell(telling));
  const isAskedOfOne = asked.some(([, telling]) => isOfOne(telling));
  const tells = (telling: Telling) => (isOfSibling(telling) ? isTold : mayTell(telling));
  return (one, other) => {
    if (haveCommonTeller(one, other)) return false;
    if (isOfSibling(one) && isOfSibling(other)) return !isAskedOfOne && mayTell(one) && mayTell(other);
    return tells(one) || tells(other);
  };
}

function mayTell({ tellers, article }: Telling): boolean {
  return tellers.size > 0 || isSignedReport(article);
}

/**
 * An article that quotes another at length and names nobody has its story from there. Where the asked article has sections, only those count that both share.
 */
function isTied(asked: Telling, section: number, other: Telling): boolean {
  if (!other.comparison) return false;
  const { relation, quoter, sections } = other.comparison;
  const isDerived = relation === 'quotes' ? (quoter === 'asked' ? asked : other).tellers.size === 0 : isSibling(relation);
  return isDerived && (sections?.ofAsked?.includes(section) ?? true);
}

type Entry = readonly [number, Telling];

/** The siblings by their sets of tellers, likeliest first. */
function siblingsByTellers(others: readonly Entry[]): [Entry, ...Entry[]][] {
  const siblings = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of others) {
    const [, telling] = entry;
    if (!isOfSibling(telling)) continue;
    const key = [...telling.tellers].sort().join('\n');
    const alike = siblings.get(key);
    if (alike) alike.push(entry);
    else siblings.set(key, [entry]);
  }
  return [...siblings.values()];
}

/** What only quotes the asked article is not derived from any text; what the asked one quotes may be. */
function reportsAmong(others: readonly Entry[]): Entry[] {
  return others.filter(
    ([, { comparison }]) => comparison?.relation === 'related' || (comparison?.relation === 'quotes' && comparison.quoter === 'asked'),
  );
}

function isOfSibling({ comparison }: Telling): boolean {
  return comparison !== null && isSibling(comparison.relation);
}
