// One noun that two texts give to two countries: "Portuguese ships" here, "fishing ships of Italian cooperatives" there.
import type { SentencePair } from './align-sentences';
import type { Clue } from './clues';
import type { FactPair } from './differing-facts';
import type { Fact } from './fact';
import { isTie } from './noun-phrase';
import type { ReadText, Sentence } from './read-text';
import { countSharedKeys } from './shared-keys';

/** What may stand between two words of one noun phrase. */
const JOINT = /^[ \u00a0’'-]$/;
/** Words other than ties between the noun and its country: `ships of fishing cooperatives of Italy` has two. */
const MAX_BETWEEN = 3;
/** Words on each side of the noun that must not name the other text's country: the noun may belong to both countries there. */
const NEAR_WORDS = 8;
/** Other numbers, places and names that both sentences must have, which shows that they tell of one event. */
const MIN_SHARED_FACTS = 2;
/** Characters of the noun's key, `w ` included: shorter nouns are often homonyms. */
const MIN_NOUN = 5;
/** Letters of a prefix before a hyphen: `pro-italiennes`. */
const MAX_PREFIX = 5;

/** Nouns that each text says once, of one country here and of another there, in paired sentences that tell of one event. */
export function differingActors(pairs: readonly SentencePair[], asked: ReadText, other: ReadText): FactPair[] {
  const once = { asked: keysSaidOnce(asked), other: keysSaidOnce(other) };
  const isNoun = ({ fact, key }: Clue) => !fact && key.length >= MIN_NOUN && once.asked.has(key) && once.other.has(key);
  return pairs.flatMap((pair) =>
    pair.asked.clues.flatMap((noun): FactPair[] => {
      const twin = pair.other.clues.find(({ key }) => key === noun.key);
      if (!twin || twin.fact || !isNoun(noun)) return [];
      const [one, two] = [countryOf(noun, pair.asked, asked.lang), countryOf(twin, pair.other, other.lang)];
      if (!one || !two || one.key === two.key || isNear(two.key, noun, pair.asked) || isNear(one.key, twin, pair.other)) return [];
      if (countSharedKeys(pair.asked.facts, pair.other.facts, [one.key, two.key]) < MIN_SHARED_FACTS) return [];
      const [here, there] = [phrase(noun, one), phrase(twin, two)];
      return [{ kind: 'place', asked: { fact: here, sentence: pair.asked }, other: { fact: there, sentence: pair.other }, sureness: 1 }];
    }),
  );
}

function keysSaidOnce({ sentences }: ReadText): Set<string> {
  const once = new Set<string>();
  const seen = new Set<string>();
  for (const { key } of sentences.flatMap(({ clues }) => clues)) {
    if (seen.has(key)) once.delete(key);
    else once.add(key);
    seen.add(key);
  }
  return once;
}

/** The country in the noun's own phrase: the word right before it, or behind it and joined to it word by word. */
function countryOf(noun: Clue, sentence: Sentence, lang: string): Fact | null {
  const { tokens } = sentence;
  const index = tokens.findIndex(({ start }) => start === noun.start);
  const before = tokens[index - 1];
  return (before && isJoined(sentence, index - 1) ? placeAt(sentence, before.start) : null) ?? countryBehind(index, sentence, lang);
}

function countryBehind(noun: number, sentence: Sentence, lang: string): Fact | null {
  const { tokens, paragraphText } = sentence;
  let between = 0;
  let isTied = false;
  for (let index = noun + 1; index < tokens.length && isJoined(sentence, index - 1); index++) {
    const token = tokens[index];
    if (!token) return null;
    const place = placeAt(sentence, token.start);
    if (place) return place;
    if (isTie(token.word, lang)) isTied = true;
    else if ((!isTied && !isPrefix(token.word, paragraphText, token.start + token.surface.length)) || ++between > MAX_BETWEEN) return null;
    else isTied = false;
  }
  return null;
}

/** True where the token at this index and the next one stand in one noun phrase, by what is written between them. */
function isJoined({ tokens, paragraphText }: Sentence, index: number): boolean {
  const [left, right] = [tokens[index], tokens[index + 1]];
  return left && right ? JOINT.test(paragraphText.slice(left.start + left.surface.length, right.start)) : false;
}

function placeAt({ facts }: Sentence, offset: number): Fact | null {
  return facts.find((fact) => fact.kind === 'place' && fact.start <= offset && offset < fact.end) ?? null;
}

/** `pro` of `pro-italiennes`. */
function isPrefix(word: string, text: string, end: number): boolean {
  return word.length <= MAX_PREFIX && text.charAt(end) === '-';
}

function isNear(key: string, noun: Clue, { tokens, facts }: Sentence): boolean {
  const index = tokens.findIndex(({ start }) => start === noun.start);
  const [from, to] = [tokens[Math.max(0, index - NEAR_WORDS)], tokens[Math.min(tokens.length - 1, index + NEAR_WORDS)]];
  return facts.some((fact) => fact.key === key && fact.start >= (from?.start ?? 0) && fact.start <= (to?.start ?? 0));
}

/** The noun with its country, as one fact to show. */
function phrase(noun: Clue, place: Fact): Fact {
  return { ...place, start: Math.min(noun.start, place.start), end: Math.max(noun.end, place.end) };
}
