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
  const grouped: OpenGroup[][] = tellings.map(() => []);
  const texts = groupTexts(findTexts(tellings, ties), ties);
  nameDisputed(texts);
  for (const { text, groups } of texts) {
    for (const index of text.members) grouped[index] = groupsOf(tellings[index], groups);
  }
  spread(grouped, ties);
  const members = new Map<OpenGroup, number[]>();
  grouped.forEach((groups, index) => {
    for (const group of groups) members.set(group, [...(members.get(group) ?? []), index]);
  });
  return [...[...members].map(([{ tellers }, indices]) => ({ tellers, members: indices })), ...unknownGroups(grouped, ties)];
}

/** A group while it is filled. */
interface OpenGroup {
  readonly tellers: Set<string>;
}

interface GroupedText {
  readonly text: Text;
  readonly groups: readonly OpenGroup[];
}

/**
 * A text of one teller stands in the group of that teller. A text of several stands in the groups that these have, and in those of what it is tied to; where
 * there are none, all such texts that share a teller are one group: naming several together never adds an origin.
 */
function groupTexts(texts: readonly Text[], ties: readonly Pair[]): GroupedText[] {
  const alone = new Map<string, OpenGroup>();
  for (const { tellers, isOfOne } of texts) for (const teller of tellers) if (isOfOne) alone.set(teller, { tellers: new Set(tellers) });
  const tied = tiesOfTexts(texts, ties);
  const grouped = texts.map((text): GroupedText => {
    const near = text.isOfOne ? [] : [...(tied.get(text) ?? [])].filter(({ isOfOne }) => isOfOne);
    const keys = new Set([text, ...near].flatMap(({ tellers }) => [...tellers]));
    return { text, groups: [...keys].flatMap((key) => alone.get(key) ?? []) };
  });
  const rest = grouped.filter(({ groups }) => groups.length === 0).map(({ text }) => text);
  return [...grouped.filter(({ groups }) => groups.length > 0), ...groupTogether(rest, tied)];
}

/**
 * A text that copies credit to two tellers, each alone, stands in one group where only one of them has another text. Then the group has both names: no article
 * stands under a name that is not its own.
 */
function nameDisputed(texts: readonly GroupedText[]): void {
  for (const { text, groups } of texts) {
    const [group, ...others] = groups;
    if (!group || others.length > 0) continue;
    if (text.members.length > 1 || !haveCommonTeller(group, text)) for (const teller of text.tellers) group.tellers.add(teller);
  }
}

/** Texts whose tellers are never named alone: those that share a teller, or are tied, make one group. */
function groupTogether(texts: readonly Text[], tied: ReadonlyMap<Text, ReadonlySet<Text>>): GroupedText[] {
  const isJoined = (one: Text, two: Text) => tied.get(one)?.has(two) || haveCommonTeller(one, two);
  const pairs = texts.flatMap((one, first) =>
    texts.flatMap((two, second): Pair[] => (first < second && isJoined(one, two) ? [[first, second]] : [])),
  );
  const roots = connected(texts.length, pairs);
  const groups = new Map<number, OpenGroup>();
  return texts.map((text, index) => {
    const root = roots[index] ?? index;
    const group = groups.get(root) ?? { tellers: new Set<string>() };
    groups.set(root, group);
    for (const teller of text.tellers) group.tellers.add(teller);
    return { text, groups: [group] };
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
function groupsOf(telling: Telling | undefined, groups: readonly OpenGroup[]): OpenGroup[] {
  const own = groups.filter((group) => telling !== undefined && haveCommonTeller(group, telling));
  return own.length > 0 ? own : [...groups];
}

/** What names nobody stands where those stand that it is tied to, nearest first. */
function spread(grouped: OpenGroup[][], ties: readonly Pair[]): void {
  const tied: number[][] = grouped.map(() => []);
  for (const [one, two] of ties) {
    tied[one]?.push(two);
    tied[two]?.push(one);
  }
  for (let last = grouped.flatMap((groups, index) => (groups.length > 0 ? [index] : [])); last.length > 0; ) {
    const next = new Map<number, Set<OpenGroup>>();
    for (const index of last) {
      for (const near of tied[index] ?? []) {
        if (grouped[near]?.length === 0) next.set(near, new Set([...(next.get(near) ?? []), ...(grouped[index] ?? [])]));
      }
    }
    for (const [index, groups] of next) grouped[index] = [...groups];
    last = [...next.keys()];
  }
}

/** Tellings without a group yet; those that are tied are one. */
function unknownGroups(grouped: readonly (readonly OpenGroup[])[], ties: readonly Pair[]): TellerGroup[] {
  const isUnknown = (index: number) => grouped[index]?.length === 0;
  const roots = connected(
    grouped.length,
    ties.filter(([one, two]) => isUnknown(one) && isUnknown(two)),
  );
  const groups = new Map<number, number[]>();
  roots.forEach((root, index) => {
    if (isUnknown(index)) groups.set(root, [...(groups.get(root) ?? []), index]);
  });
  return [...groups.values()].map((members) => ({ tellers: new Set<string>(), members }));
}
