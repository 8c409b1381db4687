// A country under another name: each text uses its name alone, beside the same words.
import { fold } from '../text/fold';
import type { Clue } from './clues';
import type { FactPair } from './differing-facts';
import type { Fact } from './fact';
import { isKnown, knownFacts } from './known-facts';
import type { ReadText, Sentence } from './read-text';
import { sentencesByKey } from './shared-keys';
import { type Surroundings, sharedAround, shareNearKey, surroundingsOf } from './surroundings';

interface OwnName {
  readonly fact: Fact;
  readonly sentence: Sentence;
  readonly surroundings: Surroundings;
  /** The country's own name, not a word made from it: `Norvège`, not `norvégien`. */
  readonly isCountryName: boolean;
}

/** Rare telling words that must stand around both names. Chosen by hand: a single one is often chance. */
const MIN_SHARED_AROUND = 2;
/** A word that is in more sentences than this, in either text, stands beside too many names and does not count. Chosen by hand. */
const MAX_SENTENCES_IF_RARE = 3;
/** One shared word must stand this near to both names, in telling words: an adjective may come between. */
const MAX_DISTANCE = 2;

/** Pairs of a name in one text and a country in the other, wherever they stand. A name with two possible partners has none. */
export function differingNames(asked: ReadText, other: ReadText): FactPair[] {
  const byKey = [sentencesByKey(asked.sentences), sentencesByKey(other.sentences)];
  const isRare = (key: string) => byKey.every((sentences) => (sentences.get(key)?.length ?? 0) <= MAX_SENTENCES_IF_RARE);
  const [ofAsked, ofOther] = [ownNames(asked, other), ownNames(other, asked)];
  const found = ofAsked.flatMap((one) => ofOther.filter((two) => areSameCountry(one, two, isRare)).map((two) => ({ one, two })));
  const count = (fact: Fact) => found.filter(({ one, two }) => one.fact.key === fact.key || two.fact.key === fact.key).length;
  return found
    .filter(({ one, two }) => count(one.fact) === 1 && count(two.fact) === 1)
    .map(({ one, two }) => ({ kind: 'name', asked: withAdjective(one, two), other: withAdjective(two, one), sureness: 0 }));
}

function areSameCountry(one: OwnName, two: OwnName, isRare: (key: string) => boolean): boolean {
  if (!isNameForCountry(one, two) && !isNameForCountry(two, one)) return false;
  const shared = sharedAround(one.surroundings, two.surroundings).filter(isRare);
  return standForOneThing(shared) && shareNearKey(one.surroundings, two.surroundings, MAX_DISTANCE);
}

/** Two people often stand beside the same words; a name and a country do so only where the name stands for the country. */
function isNameForCountry(name: OwnName, country: OwnName): boolean {
  return name.fact.kind === 'name' && country.fact.kind === 'place' && country.isCountryName;
}

/** The words around both include a fact and a word that is none: titles and forms of address alone stand beside any person. */
function standForOneThing(shared: readonly string[]): boolean {
  const isWord = (key: string) => key.startsWith('w ');
  return shared.length >= MIN_SHARED_AROUND && shared.some(isWord) && !shared.every(isWord);
}

/** A word right behind a name, where the word after it is shared and it is not, is part of the name: `Ciudad Condal y Girona`. */
function withAdjective({ fact, sentence }: OwnName, { surroundings }: OwnName): Pick<OwnName, 'fact' | 'sentence'> {
  const [next, afterNext] = sentence.clues.filter(({ start }) => start >= fact.end);
  const isShared = (clue: Clue) => [...surroundings.left, ...surroundings.right].includes(clue.key);
  const isPart = next && afterNext && next.start === fact.end + 1 && !isShared(next) && isShared(afterNext);
  return { fact: isPart ? { ...fact, end: next.end } : fact, sentence };
}

/** Names and countries of a text that the other text has nowhere. */
function ownNames(text: ReadText, other: ReadText): OwnName[] {
  const known = knownFacts(other.sentences);
  return text.sentences.flatMap((sentence) =>
    sentence.facts
      .filter((fact) => fact.kind !== 'number' && !isKnown(fact, known))
      .map((fact) => {
        const written = sentence.paragraphText.slice(fact.start, fact.end);
        const isOwn = fact.kind === 'place' && isCountryName(written, fact.key.slice('p '.length), text.lang);
        return { fact, sentence, surroundings: surroundingsOf(fact, sentence), isCountryName: isOwn };
      }),
  );
}

/**
 * True for a country's own name, false for a word made from it. The platform (CLDR) knows the names in every language.
 *
 * @param written as the text has it: `Norvège`, `norvégien`
 * @param country ISO 3166 code
 * @param lang BCP 47 primary tag; English names where it is unknown
 */
export function isCountryName(written: string, country: string, lang: string): boolean {
  const words = (text: string) => fold(text).match(/\p{L}+/gu) ?? [];
  const word = words(written).join(' ');
  return (['long', 'short'] as const).some((style) => {
    const name = new Intl.DisplayNames([lang || 'en'], { type: 'region', style, fallback: 'none' }).of(country);
    return name !== undefined && words(name).join(' ') === word;
  });
}
