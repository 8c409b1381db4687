// Whom a sentence gives as its source: "Reuters reported", "selon le ministère", "a déclaré le ministère".
import type { Agency } from '../credit/agencies/agency';
import { type Hit, readLine } from '../credit/words/read-hits';
import type { Clue } from './clues';
import type { Fact } from './fact';
import { isTie } from './noun-phrase';
import type { ReadText, Sentence } from './read-text';

export interface Attribution {
  readonly sentence: Sentence;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The agency that is the source; null for any other speaker. */
  readonly agency: Agency | null;
  /** Keys of the telling words that name the speaker; empty for an agency. */
  readonly speaker: readonly string[];
}

/** What a sentence says of its sources. */
export interface Sources {
  readonly attributions: readonly Attribution[];
  /** The sentence has a verb or preposition of attribution, whether or not a speaker was found for it. */
  readonly isAttributed: boolean;
}

/** Maximum number of characters between the word of saying and its speaker. Chosen by hand. */
const MAX_REACH = 40;
/** Maximum number of telling words of a speaker behind `according to`. More of them are the statement itself. Chosen by hand. */
const MAX_SPEAKER = 6;
/** Prepositions that any speaker follows, named or not. A verb may have its speaker on either side, so it needs a name beside it. Folded. */
const ACCORDING =
  /^(?:according to|selon|d'apres|laut|segun|segundo|secondo|volgens|enligt|ifolge|wedlug|podle|podla|potrivit|согласно|по данным|за даними|بحسب|وفقا)$/u;
/** Words beside which an agency is the source and another name is only mentioned: `seen by Reuters`. Folded. */
const NAMES_NO_SPEAKER =
  /^(?:wie|liegt vor|auf anfrage|count|poll|tally|analysis by|obtained by|seen by|reviewed by|interview with|news agency|aupres de|sollicite par|consulte par|source|وفق|حسب|وكاله|عن وكاله|لوكاله)$/u;
/** What follows a word of saying that names no speaker: `selon lesquelles` and `according to which` point back, `d'après-midi` is another word. */
const SAYS_NOTHING = /^-|^\s*(?:le(?:s)?quel|laquelle|which|quoi|cui|denen|dem|der en|lo que|el cual|la cual|los cuales|las cuales)/u;
const CLAUSE_END = /[,;:.!?()"–—]/;
const SENTENCE_END = /[.!?]\s/;

/** The attributions of a sentence, in its own words. */
export function sourcesOf(sentence: Sentence, { lang, words }: ReadText): Sources {
  const { start, end } = sentence.span;
  const line = readLine(sentence.paragraphText.slice(start, end), { lang, outletDomain: '', words, countries: new Set() });
  const says = line.hits.filter((hit) => hit.kinds.has('says') && !SAYS_NOTHING.test(line.folded.slice(hit.end)));
  const agencies = line.hits.filter(isAgency);
  const attributions = says.flatMap((word): Attribution[] => {
    const agency = nearest(word, agencies, line.folded);
    if (agency) return [attribution(sentence, [word, agency], agency.agency, [])];
    return spokenBy(sentence, word, line.folded, lang);
  });
  return { attributions, isAttributed: says.length > 0 };
}

function isAgency({ agency, ambiguous, exact }: Hit): boolean {
  return agency !== null && !ambiguous && exact && agency.kind !== 'photo' && agency.kind !== 'historical';
}

function nearest(word: Hit, hits: readonly Hit[], folded: string): Hit | undefined {
  return hits
    .filter((hit) => hit !== word && distance(word, hit) <= MAX_REACH && !SENTENCE_END.test(between(word, hit, folded)))
    .sort((a, b) => distance(word, a) - distance(word, b))[0];
}

function spokenBy(sentence: Sentence, word: Hit, folded: string, lang: string): Attribution[] {
  const written = folded.slice(word.start, word.end);
  if (ACCORDING.test(written)) return accordingTo(sentence, word, folded, lang);
  if (NAMES_NO_SPEAKER.test(written)) return [];
  const offset = sentence.span.start;
  const names = sentence.facts.filter(({ kind }) => kind === 'name').map((fact) => ({ fact, ...shifted(fact, -offset) }));
  const near = names
    .filter((name) => distance(word, name) <= MAX_REACH && !CLAUSE_END.test(between(word, name, folded)))
    .sort((a, b) => distance(word, a) - distance(word, b))[0];
  return near ? [attribution(sentence, [word, near], null, near.fact.parts)] : [];
}

/** The speaker behind a preposition: the whole noun phrase, within the clause, `selon le ministère de la Défense`. */
function accordingTo(sentence: Sentence, word: Hit, folded: string, lang: string): Attribution[] {
  const offset = sentence.span.start;
  const rest = folded.slice(word.end);
  const stop = rest.search(CLAUSE_END);
  const clauseEnd = offset + word.end + (stop < 0 ? rest.length : stop);
  const speaker: Clue[] = [];
  for (const token of sentence.tokens) {
    if (token.start < offset + word.end || token.start >= clauseEnd) continue;
    const clue = sentence.clues.find(({ start, end }) => start <= token.start && token.start < end);
    if (clue?.fact?.kind === 'number' || (!clue && speaker.length > 0 && !isTie(token.word, lang))) break;
    if (clue && clue !== speaker.at(-1)) speaker.push(clue);
  }
  const last = speaker.at(-1);
  if (!last || speaker.length > MAX_SPEAKER) return [];
  return [attribution(sentence, [word, { start: word.end, end: last.end - offset }], null, speaker)];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The attribution that reaches over all stretches, whose offsets count from the sentence. */
function attribution(
  sentence: Sentence,
  stretches: readonly Stretch[],
  agency: Agency | null,
  speaker: readonly { readonly key: string }[],
): Attribution {
  const offset = sentence.span.start;
  const start = offset + Math.min(...stretches.map((one) => one.start));
  const end = offset + Math.max(...stretches.map((one) => one.end));
  return {
    sentence,
    start,
    end: start + sentence.paragraphText.slice(start, end).trimEnd().length,
    agency,
    speaker: speaker.map(({ key }) => key),
  };
}

function shifted({ start, end }: Fact, by: number): Stretch {
  return { start: start + by, end: end + by };
}

function distance(one: Stretch, two: Stretch): number {
  return one.start < two.start ? two.start - one.end : one.start - two.end;
}

function between(one: Stretch, two: Stretch, text: string): string {
  return one.start < two.start ? text.slice(one.end, two.start) : text.slice(two.end, one.start);
}
