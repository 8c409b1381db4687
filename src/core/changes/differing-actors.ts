// One thing that two texts say of two countries: "Portuguese ships" here, "fishing ships of Italian cooperatives" there.
import type { SentencePair } from './align-sentences';
import type { FactPair } from './differing-facts';
import type { Fact } from './find-facts';
import { isTie } from './noun-phrase';
import type { ReadText, Sentence, Unit } from './read-text';

const JOINED = /^[ \u00a0’'-]$/;
/** Telling words between the noun and the country that it is said of. */
const MAX_BETWEEN = 3;
/** So near to the noun, in words, the other text's country must not stand, or both may be said of it. */
const NEAR_WORDS = 8;
/** Numbers, places and names that both sentences have besides: they tell of the same event. */
const MIN_SHARED_FACTS = 2;
const MIN_NOUN = 5;

/** A noun that stands once in each text, of one country here and of another there, in sentences that tell of one event. */
export function differingActors(pairs: readonly SentencePair[], asked: ReadText, other: ReadText): FactPair[] {
  const once = { asked: keysSaidOnce(asked), other: keysSaidOnce(other) };
  return pairs.flatMap((pair) =>
    pair.asked.units.flatMap((noun): FactPair[] => {
      const twin = pair.other.units.find(({ key }) => key === noun.key);
      if (!twin || noun.fact || twin.fact || noun.key.length < MIN_NOUN || !once.asked.has(noun.key) || !once.other.has(noun.key))
        return [];
      const [one, two] = [countryOf(noun, pair.asked, asked.lang), countryOf(twin, pair.other, other.lang)];
      if (!one || !two || one.key === two.key || isNear(two.key, noun, pair.asked) || isNear(one.key, twin, pair.other)) return [];
      if (sharedFacts(pair, [one.key, two.key]) < MIN_SHARED_FACTS) return [];
      const [here, there] = [phrase(noun, one), phrase(twin, two)];
      return [{ kind: 'place', asked: { fact: here, sentence: pair.asked }, other: { fact: there, sentence: pair.other }, sureness: 1 }];
    }),
  );
}

function keysSaidOnce({ sentences }: ReadText): Set<string> {
  const once = new Set<string>();
  const seen = new Set<string>();
  for (const { key } of sentences.flatMap(({ units }) => units)) {
    if (seen.has(key)) once.delete(key);
    else once.add(key);
    seen.add(key);
  }
  return once;
}

/** The country in the noun's own phrase: right before it, or behind it and tied to it word by word. */
function countryOf(noun: Unit, sentence: Sentence, lang: string): Fact | null {
  const { tokens, paragraphText } = sentence;
  const at = tokens.findIndex(({ start }) => start === noun.start);
  const placeAt = (start: number) =>
    sentence.facts.find((fact) => fact.kind === 'place' && fact.start <= start && start < fact.end) ?? null;
  const joined = (index: number) => {
    const [left, right] = [tokens[index], tokens[index + 1]];
    return left && right ? JOINED.test(paragraphText.slice(left.start + left.surface.length, right.start)) : false;
  };
  const before = tokens[at - 1];
  if (before && joined(at - 1) && placeAt(before.start)) return placeAt(before.start);
  let between = 0;
  let tied = false;
  for (let index = at + 1; index < tokens.length && joined(index - 1); index++) {
    const token = tokens[index];
    if (!token) return null;
    const place = placeAt(token.start);
    if (place) return place;
    if (isTie(token.word, lang)) tied = true;
    else if ((!tied && !isPrefix(token.word, paragraphText, token.start + token.surface.length)) || ++between > MAX_BETWEEN) return null;
    else tied = false;
  }
  return null;
}

/** `pro` of `pro-italiennes`. */
function isPrefix(word: string, text: string, end: number): boolean {
  return word.length <= 5 && text.charAt(end) === '-';
}

function isNear(key: string, noun: Unit, { tokens, facts }: Sentence): boolean {
  const at = tokens.findIndex(({ start }) => start === noun.start);
  const [from, to] = [tokens[Math.max(0, at - NEAR_WORDS)], tokens[Math.min(tokens.length - 1, at + NEAR_WORDS)]];
  return facts.some((fact) => fact.key === key && fact.start >= (from?.start ?? 0) && fact.start <= (to?.start ?? 0));
}

function sharedFacts({ asked, other }: SentencePair, without: readonly string[]): number {
  const keys = new Set(other.facts.map(({ key }) => key));
  return new Set(asked.facts.map(({ key }) => key).filter((key) => keys.has(key) && !without.includes(key))).size;
}

/** The noun with its country, as one fact to show. */
function phrase(noun: Unit, place: Fact): Fact {
  return { ...place, start: Math.min(noun.start, place.start), end: Math.max(noun.end, place.end) };
}
