// Who says it, by a sentence's own words: "Reuters reported", "selon le ministère", "a déclaré le ministère".
import type { Agency } from '../credit/agencies/agency';
import { type Hit, readLine } from '../credit/words/read-hits';
import type { Fact } from './find-facts';
import { isTie } from './noun-phrase';
import type { ReadText, Sentence, Unit } from './read-text';

export interface Attribution {
  readonly sentence: Sentence;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The agency that says it; null for anyone else. */
  readonly agency: Agency | null;
  /** Keys of the telling words that name who says it. */
  readonly speaker: readonly string[];
}

/** What a sentence says of its sources. */
export interface Sources {
  readonly attributions: readonly Attribution[];
  /** It has a word of saying, whoever says it. */
  readonly isSaid: boolean;
}

/** Who says it stands this near to the word for saying, in characters. */
const MAX_REACH = 40;
/** Telling words that name a speaker behind `according to`; more are the statement itself. */
const MAX_SPEAKER = 6;
/** What is followed by who says it, whoever that is. A verb has its speaker on either side, and is read with a name alone. Folded. */
const ACCORDING =
  /^(?:according to|selon|d'apres|laut|segun|segundo|secondo|volgens|enligt|ifolge|wedlug|podle|podla|potrivit|согласно|по данным|за даними|بحسب|وفقا)$/u;
/** Words beside which an agency is a source, and anyone else only somebody mentioned. Folded. */
const NAMES_NO_SPEAKER =
  /^(?:wie|liegt vor|auf anfrage|count|poll|tally|analysis by|obtained by|seen by|reviewed by|interview with|news agency|aupres de|sollicite par|consulte par|source|وفق|حسب|وكاله|عن وكاله|لوكاله)$/u;
/** `selon lesquelles`, `according to which` point back and name nobody; `d'après-midi` is another word. */
const SAYS_NOTHING = /^-|^\s*(?:le(?:s)?quel|laquelle|which|quoi|cui|denen|dem|der en|lo que|el cual|la cual|los cuales|las cuales)/u;
const CLAUSE_END = /[,;:.!?()"–—]/;
const SENTENCE_END = /[.!?]\s/;

export function sourcesOf(sentence: Sentence, { lang }: ReadText): Sources {
  const { start, end } = sentence.span;
  const line = readLine(sentence.paragraphText.slice(start, end), { lang, outletDomain: '' });
  const says = line.hits.filter((hit) => hit.kinds.has('says') && !SAYS_NOTHING.test(line.folded.slice(hit.end)));
  const agencies = line.hits.filter(isAgency);
  const attributions = says.flatMap((word): Attribution[] => {
    const agency = nearest(word, agencies, line.folded);
    if (agency) return [attribution(sentence, [word, agency], agency.agency, [])];
    return spokenBy(sentence, word, line.folded, lang);
  });
  return { attributions, isSaid: says.length > 0 };
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
  return near
    ? [
        attribution(
          sentence,
          [word, near],
          null,
          near.fact.parts.map(({ key }) => key),
        ),
      ]
    : [];
}

/** `selon le ministère de la Défense`: what the words of a noun's phrase tie together, within the clause. */
function accordingTo(sentence: Sentence, word: Hit, folded: string, lang: string): Attribution[] {
  const offset = sentence.span.start;
  const rest = folded.slice(word.end);
  const stop = rest.search(CLAUSE_END);
  const clauseEnd = offset + word.end + (stop < 0 ? rest.length : stop);
  const speaker: Unit[] = [];
  for (const token of sentence.tokens) {
    if (token.start < offset + word.end || token.start >= clauseEnd) continue;
    const unit = sentence.units.find(({ start, end }) => start <= token.start && token.start < end);
    if (unit?.fact?.kind === 'number' || (!unit && speaker.length > 0 && !isTie(token.word, lang))) break;
    if (unit && unit !== speaker.at(-1)) speaker.push(unit);
  }
  const last = speaker.at(-1);
  if (!last || speaker.length > MAX_SPEAKER) return [];
  return [
    attribution(
      sentence,
      [word, { start: word.end, end: last.end - offset }],
      null,
      speaker.map(({ key }) => key),
    ),
  ];
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function attribution(sentence: Sentence, runs: readonly Run[], agency: Agency | null, speaker: readonly string[]): Attribution {
  const offset = sentence.span.start;
  const start = offset + Math.min(...runs.map((run) => run.start));
  const end = offset + Math.max(...runs.map((run) => run.end));
  return { sentence, start, end: start + sentence.paragraphText.slice(start, end).trimEnd().length, agency, speaker };
}

function shifted({ start, end }: Fact, by: number): Run {
  return { start: start + by, end: end + by };
}

function distance(one: Run, two: Run): number {
  return one.start < two.start ? two.start - one.end : one.start - two.end;
}

function between(one: Run, two: Run, text: string): string {
  return one.start < two.start ? text.slice(one.end, two.start) : text.slice(two.end, one.start);
}
