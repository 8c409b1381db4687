// Attributions of one text that the other, where it says the same, does not have.
import type { Agency } from '../credit/agencies/agency';
import { foldUnits } from '../credit/words/fold-units';
import { isCaseless } from '../credit/words/lexicon';
import { type Attribution, type Sources, sourcesOf } from './attributions';
import type { LikePair } from './differing-facts';
import { around } from './known-facts';
import type { ReadText, Sentence } from './read-text';

/** What one text says and the other does not; both sides where each names an agency that the other text never does. */
export interface AttributionPair {
  readonly asked: Attribution | null;
  readonly other: Attribution | null;
}

/** One of the two texts, with all that it says of its sources. */
interface Side {
  readonly text: ReadText;
  readonly sources: readonly Sources[];
  /** Ids of agencies that its page credits. */
  readonly credited: ReadonlySet<string>;
  /** All its words, folded, with a space at both ends and between. */
  readonly words: string;
}

/** Sentences less alike than this say too little of the same for a missing attribution to mean anything. */
const MIN_SIMILARITY = 0.4;
/** A speaker who is no agency is gone only from words that were kept: told anew, it may be anybody's statement. */
const KEPT_LIKENESS = 0.5;

/**
 * An agency is gone only where the other text names and credits it nowhere, and is said to be gone once. Anyone else is gone where the other
 * text says the same as its own statement and does not name them in the sentences around either.
 *
 * @param credited ids of agencies that each text's page credits
 */
export function differingAttributions(
  pairs: readonly LikePair[],
  asked: ReadText,
  other: ReadText,
  credited: { readonly asked: readonly string[]; readonly other: readonly string[] },
): AttributionPair[] {
  const sides = { asked: sideOf(asked, credited.asked), other: sideOf(other, credited.other) };
  const told = new Set<string>();
  const found: AttributionPair[] = [];
  for (const pair of pairs) {
    if (pair.similarity < MIN_SIMILARITY) continue;
    const isGone = ({ agency }: Attribution) => agency !== null || pair.likeness >= KEPT_LIKENESS;
    const goneFromOther = gone(pair.asked, pair.other, sides.asked, sides.other).filter(isGone).filter(isNew(told));
    const goneFromAsked = gone(pair.other, pair.asked, sides.other, sides.asked).filter(isGone).filter(isNew(told));
    const [one, two] = [goneFromOther.find(isAgencys), goneFromAsked.find(isAgencys)];
    if (one && two) found.push({ asked: one, other: two });
    for (const attribution of goneFromOther) if (!(two && attribution === one)) found.push({ asked: attribution, other: null });
    for (const attribution of goneFromAsked) if (!(one && attribution === two)) found.push({ asked: null, other: attribution });
  }
  return found;
}

function sideOf(text: ReadText, credited: readonly string[]): Side {
  const sources = text.sentences.map((sentence) => sourcesOf(sentence, text));
  const words = bare(text.sentences.map(({ paragraphText, span }) => paragraphText.slice(span.start, span.end)).join(' '));
  return { text, sources, credited: new Set(credited), words };
}

function bare(text: string): string {
  return ` ${foldUnits(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** By any of its words and however it is written onto others: `l'Agence France-Presse`, `ورويترز`. */
function isNamed({ words, credited }: Side, { id, names }: Agency): boolean {
  if (credited.has(id)) return true;
  const isThere = (word: string) => words.includes(isCaseless(word) ? bare(word).trimStart() : bare(word));
  return names.some(isThere);
}

function gone(from: Sentence, to: Sentence, fromSide: Side, toSide: Side): Attribution[] {
  const there = toSide.sources[to.index];
  const nearKeys = new Set(around(toSide.text, to).flatMap(({ units }) => units.map(({ key }) => key)));
  return (fromSide.sources[from.index]?.attributions ?? []).filter(({ agency, speaker }) => {
    if (agency !== null) return !isNamed(toSide, agency);
    return !there?.isSaid && !speaker.some((key) => isName(key) && nearKeys.has(key)) && !speaker.every((key) => nearKeys.has(key));
  });
}

function isName(key: string): boolean {
  return key.startsWith('m ');
}

function isAgencys({ agency }: Attribution): boolean {
  return agency !== null;
}

/** Each agency once, each other speaker once. */
function isNew(told: Set<string>): (attribution: Attribution) => boolean {
  return ({ agency, speaker }) => {
    const key = agency?.id ?? speaker.join(' ');
    if (told.has(key)) return false;
    told.add(key);
    return true;
  };
}
