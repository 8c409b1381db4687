// A country under another name: each text alone uses its name, beside the same words.

import { isCountryName } from './country-name';
import type { FactPair } from './differing-facts';
import type { Fact } from './find-facts';
import { anchors, type Frame, frameOf, touches } from './frames';
import { isKnown, knownFacts } from './known-facts';
import type { ReadText, Sentence, Unit } from './read-text';

interface PlacedFact {
  readonly fact: Fact;
  readonly sentence: Sentence;
  readonly frame: Frame;
  /** The country's own name, not a word made from it: `Norvège`, not `norvégien`. */
  readonly isCountryName: boolean;
}

/** Words around both, of which each stands in few sentences of either text: frequent ones stand around everything. */
const MIN_ANCHORS = 2;
const MAX_HOLDERS = 3;
/** One of them stands this near to both names, in telling words: an adjective may come between. */
const ANCHOR_DISTANCE = 2;

/** A name here and a country there, wherever in the two texts they stand. A name that would have two partners has none. */
export function differingNames(asked: ReadText, other: ReadText): FactPair[] {
  const holders = [holdersOf(asked), holdersOf(other)];
  const isRare = (key: string) => holders.every((held) => (held.get(key) ?? 0) <= MAX_HOLDERS);
  const [ofAsked, ofOther] = [ownNames(asked, other), ownNames(other, asked)];
  const found = ofAsked.flatMap((one) =>
    ofOther
      .filter(
        (two) =>
          (isNameForCountry(one, two) || isNameForCountry(two, one)) &&
          areFramedAlike(anchors(one.frame, two.frame).filter(isRare)) &&
          touches(one.frame, two.frame, ANCHOR_DISTANCE),
      )
      .map((two) => ({ one, two })),
  );
  const count = (fact: Fact) => found.filter(({ one, two }) => one.fact.key === fact.key || two.fact.key === fact.key).length;
  return found
    .filter(({ one, two }) => count(one.fact) === 1 && count(two.fact) === 1)
    .map(({ one, two }) => ({ kind: 'name', asked: withAdjective(one, two), other: withAdjective(two, one), sureness: 0 }));
}

/** Names of people stand in each other's places all the time; the other name of a country, said as such, hardly ever does. */
function isNameForCountry(name: PlacedFact, country: PlacedFact): boolean {
  return name.fact.kind === 'name' && country.fact.kind === 'place' && country.isCountryName;
}

/** Of the words around both one is itself a name, place or number, and one is not: titles and addresses stand beside everybody. */
function areFramedAlike(shared: readonly string[]): boolean {
  const isWord = (key: string) => key.startsWith('w ');
  return shared.length >= MIN_ANCHORS && shared.some(isWord) && !shared.every(isWord);
}

/** The word right behind a name, where all that follows it is shared, is part of the name: `Ciudad Condal y Girona`. */
function withAdjective({ fact, sentence }: PlacedFact, { frame }: PlacedFact): Pick<PlacedFact, 'fact' | 'sentence'> {
  const [next, anchor] = sentence.units.filter(({ start }) => start >= fact.end);
  const isShared = (unit: Unit) => [...frame.left, ...frame.right].includes(unit.key);
  const isPart = next && anchor && next.start === fact.end + 1 && !isShared(next) && isShared(anchor);
  return { fact: isPart ? { ...fact, end: next.end } : fact, sentence };
}

/** Names and countries of a text that the other has nowhere. */
function ownNames(text: ReadText, other: ReadText): PlacedFact[] {
  const known = knownFacts(other.sentences);
  return text.sentences.flatMap((sentence) =>
    sentence.facts
      .filter((fact) => fact.kind !== 'number' && !isKnown(fact, known))
      .map((fact) => ({
        fact,
        sentence,
        frame: frameOf(fact, sentence),
        isCountryName:
          fact.kind === 'place' && isCountryName(sentence.paragraphText.slice(fact.start, fact.end), fact.key.slice(2), text.lang),
      })),
  );
}

function holdersOf({ sentences }: ReadText): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { units } of sentences) {
    for (const key of new Set(units.map((unit) => unit.key))) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
}
