// Attributions of one text that the other text leaves out, where it makes the same statement.
import type { Agency } from '../credit/agencies/agency';
import { foldUnits } from '../credit/words/fold-units';
import { isCaseless } from '../credit/words/lexicon';
import type { LikePair } from './align-sentences';
import { type Attribution, type Sources, sourcesOf } from './attributions';
import { around } from './known-facts';
import type { ReadText, Sentence } from './read-text';

/** An attribution that only one text has; both where each names an agency that the other text never names. */
export interface AttributionPair {
  readonly asked: Attribution | null;
  readonly other: Attribution | null;
}

/** One of the two texts, with everything it says of its sources. */
interface SourcedText {
  readonly text: ReadText;
  readonly sources: readonly Sources[];
  /** Ids of agencies that its page credits. */
  readonly credited: ReadonlySet<string>;
  /** All its words folded, with one space before, between and behind them. */
  readonly words: string;
}

// Both thresholds were chosen by hand.

/** Minimum similarity of two sentences. Below it they share so little that a missing attribution means nothing. */
const MIN_SIMILARITY = 0.4;
/** Minimum likeness of two sentences for a speaker who is no agency: in a sentence told anew another person may say the same. */
const KEPT_LIKENESS = 0.5;

/**
 * An agency is left out only where the other text names it nowhere and its page does not credit it. Any other speaker is left out where the other
 * text makes the statement as its own and does not name the speaker in the sentences around it. Each agency and speaker is reported once.
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
  const reported = new Set<string>();
  return pairs.flatMap((pair) => {
    if (pair.similarity < MIN_SIMILARITY) return [];
    const isJudged = ({ agency }: Attribution) => agency !== null || pair.likeness >= KEPT_LIKENESS;
    const ofAsked = leftOut(pair.asked, pair.other, sides.asked, sides.other).filter(isJudged).filter(isNew(reported));
    const ofOther = leftOut(pair.other, pair.asked, sides.other, sides.asked).filter(isJudged).filter(isNew(reported));
    return pairUp(ofAsked, ofOther);
  });
}

/** The first agency of each text as one pair, everything else alone. */
function pairUp(ofAsked: readonly Attribution[], ofOther: readonly Attribution[]): AttributionPair[] {
  const [one, two] = [ofAsked.find(namesAgency), ofOther.find(namesAgency)];
  const isPair = one !== undefined && two !== undefined;
  return [
    ...(isPair ? [{ asked: one, other: two }] : []),
    ...ofAsked.filter((own) => !(isPair && own === one)).map((asked) => ({ asked, other: null })),
    ...ofOther.filter((own) => !(isPair && own === two)).map((other) => ({ asked: null, other })),
  ];
}

function sideOf(text: ReadText, credited: readonly string[]): SourcedText {
  const sources = text.sentences.map((sentence) => sourcesOf(sentence, text));
  const words = bare(text.sentences.map(({ paragraphText, span }) => paragraphText.slice(span.start, span.end)).join(' '));
  return { text, sources, credited: new Set(credited), words };
}

function bare(text: string): string {
  return ` ${foldUnits(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** True where a text names an agency in any spelling, also written onto another word: `l'Agence France-Presse`, `ورويترز`. */
function namesOrCredits({ words, credited }: SourcedText, { id, names }: Agency): boolean {
  if (credited.has(id)) return true;
  const isThere = (word: string) => words.includes(isCaseless(word) ? bare(word).trimStart() : bare(word));
  return names.some(isThere);
}

/** Attributions of the sentence `from` that the text of its partner `to` does not have. */
function leftOut(from: Sentence, to: Sentence, fromSide: SourcedText, toSide: SourcedText): Attribution[] {
  const isAttributed = toSide.sources[to.index]?.isAttributed ?? false;
  const nearKeys = new Set(around(toSide.text, to).flatMap(({ clues }) => clues.map(({ key }) => key)));
  return (fromSide.sources[from.index]?.attributions ?? []).filter(({ agency, speaker }) => {
    if (agency !== null) return !namesOrCredits(toSide, agency);
    return !isAttributed && !speaker.some((key) => isName(key) && nearKeys.has(key)) && !speaker.every((key) => nearKeys.has(key));
  });
}

function isName(key: string): boolean {
  return key.startsWith('m ');
}

function namesAgency({ agency }: Attribution): boolean {
  return agency !== null;
}

/** True the first time for each agency and each other speaker. */
function isNew(reported: Set<string>): (attribution: Attribution) => boolean {
  return ({ agency, speaker }) => {
    const key = agency?.id ?? speaker.join(' ');
    if (reported.has(key)) return false;
    reported.add(key);
    return true;
  };
}
