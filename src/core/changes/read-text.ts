// A text as it is compared: its sentences, the words of each that say something, and the facts among them.
import { isCaseless } from '../credit/words/lexicon';
import { soundKey } from '../fingerprint/sound-key';
import { stem } from '../fingerprint/stem';
import type { TextSpan } from '../model/changes';
import type { Credit } from '../model/credit';
import { stopWords } from '../text/stop-words';
import { type Token, tokenise } from '../text/tokens';
import { type Fact, factsOf } from './find-facts';
import { nameWordsOf } from './name-words';
import { splitSentences } from './split-sentences';

/** A text to compare, as it was kept. */
export interface ComparedText {
  /** The body, one entry a paragraph; offsets are counted in these. A headline may stand as the first. */
  readonly paragraphs: readonly string[];
  /** BCP 47 primary tag, '' where unknown. */
  readonly lang: string;
  /** What its page says of its sources: an agency credited below the text is not gone. */
  readonly credits: readonly Credit[];
}

/** A word that says something, or the fact that it is part of. */
export interface Unit {
  /** Equal keys mean the same within the two texts: `w attack`, `n 2500`, `p IQ`, `m rtrs`. */
  readonly key: string;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly fact: Fact | null;
}

export interface Sentence {
  /** Place among all sentences of the text. */
  readonly index: number;
  readonly span: TextSpan;
  readonly paragraphText: string;
  /** Its words, with offsets into the paragraph. */
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly facts: readonly Fact[];
  /** All its words folded and in order: equal for a word-for-word copy. */
  readonly wording: string;
}

export interface ReadText {
  readonly lang: string;
  readonly sentences: readonly Sentence[];
}

/** Beyond this a page is no article but a log; what follows is not compared. */
const MAX_SENTENCES = 1500;

/** Both texts, read with what each teaches of the other: a word that one of them writes small is nobody's name in either. */
export function readTexts(asked: ComparedText, other: ComparedText): [asked: ReadText, other: ReadText] {
  const tokens = [asked, other].map(({ paragraphs }) => paragraphs.map(tokenise));
  const nameWords = nameWordsOf(
    tokens.flatMap((paragraphs) => paragraphs.flat()),
    [asked.lang, other.lang],
  );
  const unitsOf = asked.lang === other.lang ? unitsWithin : unitsAcross;
  const read = (text: ComparedText, paragraphs: readonly Token[][]) => ({
    lang: text.lang,
    sentences: readSentences(text, paragraphs, nameWords, unitsOf),
  });
  return [read(asked, tokens[0] ?? []), read(other, tokens[1] ?? [])];
}

function readSentences(
  { paragraphs, lang }: ComparedText,
  tokens: readonly Token[][],
  nameWords: ReadonlySet<string>,
  unitsOf: typeof unitsWithin,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    const ofParagraph = tokens[paragraph] ?? [];
    const facts = factsOf(text, ofParagraph, lang, nameWords);
    for (const { start, end } of splitSentences(text, lang)) {
      if (sentences.length >= MAX_SENTENCES) return sentences;
      const own = between(ofParagraph, start, end);
      const ownFacts = between(facts, start, end);
      sentences.push({
        index: sentences.length,
        span: { paragraph, start, end },
        paragraphText: text,
        tokens: own,
        units: unitsOf(own, ownFacts, lang),
        facts: ownFacts,
        wording: own.map(({ word }) => word).join(' '),
      });
    }
  }
  return sentences;
}

/** What starts within, of what is in order. */
function between<T extends { readonly start: number }>(ordered: readonly T[], start: number, end: number): T[] {
  return ordered.slice(firstFrom(ordered, start), firstFrom(ordered, end));
}

function firstFrom(ordered: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number or a place is one unit however many words it has; of a name each word is one, since texts shorten names. */
function unitsWithin(tokens: readonly Token[], facts: readonly Fact[], lang: string): Unit[] {
  const stops = stopWords(lang);
  const units: Unit[] = [];
  let at = 0;
  for (const { word, start, surface } of tokens) {
    while ((facts[at]?.end ?? Infinity) <= start) at++;
    const next = facts[at];
    const fact = next && next.start <= start ? next : null;
    const end = start + surface.length;
    const key = fact?.kind === 'name' ? fact.parts.find((part) => part.start === start)?.key : fact?.key;
    if (fact && fact.kind !== 'name') {
      if (units.at(-1)?.fact !== fact) units.push({ key: fact.key, start: fact.start, end: fact.end, fact });
    } else if (key !== undefined) units.push({ key, start, end, fact });
    else if (!stops.has(word) && (word.length > 1 || !/[a-z0-9]/.test(word)))
      units.push({ key: `w ${stem(word)}`, start, end, fact: null });
  }
  return units;
}

/** Consonants from which on a sound is a name's and no chance. */
const MIN_SOUND = 3;

/** What two languages have in common: the facts, and where a script has no capitals every word that may be a name. */
function unitsAcross(tokens: readonly Token[], facts: readonly Fact[], lang: string): Unit[] {
  const isSound = ({ key, fact }: Unit) => fact?.kind === 'number' || fact?.kind === 'place' || key.length >= MIN_SOUND + 2;
  const units = unitsWithin(tokens, facts, lang).flatMap((unit): Unit[] => {
    if (unit.fact) return [unit];
    const token = tokens.find(({ start }) => start === unit.start);
    return token && isCaseless(token.surface) ? [{ ...unit, key: `m ${soundKey(stem(token.word))}` }] : [];
  });
  return units.filter(isSound);
}
