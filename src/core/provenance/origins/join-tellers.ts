// Joins the tellings of an event by their tellers: a teller who is named alone anywhere has a group, and what names several stands with each that has one.
import { connected, type Pair } from './connected';
import { findTexts, haveCommonTeller, type Telling, type Text } from './texts';

/** Tellings with one origin. */
export interface TellerGroup {
  /** Keys; none where nobody is named. */
  readonly tellers: ReadonlySet<string>;
  /** Indices into the tellings. */
  readonly members: readonly number[];
}

/**
 * @param ties pairs of tellings of which one is derived from the other
 * @returns groups in the order of their first members
 */
export function joinTellers(tellings: readonly Telling[], ties: readonly Pair[]): TellerGroup[] {
  const placed: Place[][] = tellings.map(() => []);
  const texts = placeTexts(findTexts(tellings, ties), ties);
  nameDisputed(texts);
  for (const { text, places } of texts) {
    for (const index of text.members) placed[index] = placesOf(tellings[index], places);
  }
  spread(placed, ties);
  const groups = new Map<Place, number[]>();
  placed.forEach((places, index) => {
    for (const place of places) groups.set(place, [...(groups.get(place) ?? []), index]);
  });
  return [...[...groups].map(([{ tellers }, members]) => ({ tellers, members })), ...unknownGroups(placed, ties)];
}

/** A group while it is filled. */
interface Place {
  readonly tellers: Set<string>;
}

interface PlacedText {
  readonly text: Text;
  readonly places: readonly Place[];
}

/**
 * A text of one teller stands in the group of that teller. A text of several stands in the groups that these have, and in those of what it is tied to; where
 * there are none, all such texts that share a teller are one group: naming several together never adds an origin.
 */
function placeTexts(texts: readonly Text[], ties: readonly Pair[]): PlacedText[] {
  const alone = new Map<string, Place>();
  for (const { tellers, isOfOne } of texts) for (const teller of tellers) if (isOfOne) alone.set(teller, { tellers: new Set(tellers) });
  const tied = tiesOfTexts(texts, ties);
  const placed = texts.map((text): PlacedText => {
    const near = text.isOfOne ? [] : [...(tied.get(text) ?? [])].filter(({ isOfOne }) => isOfOne);
    const keys = new Set([text, ...near].flatMap(({ tellers }) => [...tellers]));
    return { text, places: [...keys].flatMap((key) => alone.get(key) ?? []) };
  });
  const rest = placed.filter(({ places }) => places.length === 0).map(({ text }) => text);
  return [...placed.filter(({ places }) => places.length > 0), ...placeTogether(rest, tied)];
}

/**
 * A text that copies credit to two tellers, each alone, stands in one group where only one of them has another text. Then the group has both names: no article
 * stands under a name that is not its own.
 */
function nameDisputed(texts: readonly PlacedText[]): void {
  for (const { text, places } of texts) {
    const [place, ...others] = places;
    if (!place || others.length > 0) continue;
    if (text.members.length > 1 || !haveCommonTeller(place, text)) for (const teller of text.tellers) place.tellers.add(teller);
  }
}

/** Texts whose tellers are never named alone: those that share a teller, or are tied, make one group. */
function placeTogether(texts: readonly Text[], tied: ReadonlyMap<Text, ReadonlySet<Text>>): PlacedText[] {
  const isJoined = (one: Text, two: Text) => tied.get(one)?.has(two) || haveCommonTeller(one, two);
  const pairs = texts.flatMap((one, first) =>
    texts.flatMap((two, second): Pair[] => (first < second && isJoined(one, two) ? [[first, second]] : [])),
  );
  const roots = connected(texts.length, pairs);
  const places = new Map<number, Place>();
  return texts.map((text, index) => {
    const root = roots[index] ?? index;
    const place = places.get(root) ?? { tellers: new Set<string>() };
    places.set(root, place);
    for (const teller of text.tellers) place.tellers.add(teller);
    return { text, places: [place] };
  });
}

function tiesOfTexts(texts: readonly Text[], ties: readonly Pair[]): ReadonlyMap<Text, ReadonlySet<Text>> {
  const textOf = new Map(texts.flatMap((text) => text.members.map((index) => [index, text] as const)));
  const tied = new Map<Text, Set<Text>>(texts.map((text) => [text, new Set()]));
  for (const pair of ties) {
    const [one, two] = [textOf.get(pair[0]), textOf.get(pair[1])];
    if (!one || !two || one === two) continue;
    tied.get(one)?.add(two);
    tied.get(two)?.add(one);
  }
  return tied;
}

/** Of the groups of its text, those of the tellers that it names itself; all where it names none of them. */
function placesOf(telling: Telling | undefined, places: readonly Place[]): Place[] {
  const own = places.filter((place) => telling !== undefined && haveCommonTeller(place, telling));
  return own.length > 0 ? own : [...places];
}

/** What names nobody stands where those stand that it is tied to, nearest first. */
function spread(placed: Place[][], ties: readonly Pair[]): void {
  const tied: number[][] = placed.map(() => []);
  for (const [one, two] of ties) {
    tied[one]?.push(two);
    tied[two]?.push(one);
  }
  for (let last = placed.flatMap((places, index) => (places.length > 0 ? [index] : [])); last.length > 0; ) {
    const next = new Map<number, Set<Place>>();
    for (const index of last) {
      for (const near of tied[index] ?? []) {
        if (placed[near]?.length === 0) next.set(near, new Set([...(next.get(near) ?? []), ...(placed[index] ?? [])]));
      }
    }
    for (const [index, places] of next) placed[index] = [...places];
    last = [...next.keys()];
  }
}

/** Tellings without a place; those that are tied are one group. */
function unknownGroups(placed: readonly (readonly Place[])[], ties: readonly Pair[]): TellerGroup[] {
  const isUnknown = (index: number) => placed[index]?.length === 0;
  const roots = connected(
    placed.length,
    ties.filter(([one, two]) => isUnknown(one) && isUnknown(two)),
  );
  const groups = new Map<number, number[]>();
  roots.forEach((root, index) => {
    if (isUnknown(index)) groups.set(root, [...(groups.get(root) ?? []), index]);
  });
  return [...groups.values()].map((members) => ({ tellers: new Set<string>(), members }));
}
