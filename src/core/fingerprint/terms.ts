// The story terms of a text: its numbers, places, names and rarer words.
import { stopWords } from '../text/stop-words';
import { isUnspaced, type Token } from '../text/tokens';
import type { StoryTerm, TermKind } from './fingerprint';
import { findNumbers } from './numbers';
import { findPlaces } from './places';
import { soundKey } from './sound-key';
import { stem } from './stem';

/** Scripts that write names with a capital; in the others every word may be one. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** Katakana writes foreign names and words; a run of it is one name. */
const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
/** A number this short that no magnitude follows is said of too many things to be a term of its own. */
const LEAST_NUMBER = 2;

interface PlacedTerm extends Omit<StoryTerm, 'count'> {
  readonly start: number;
}

/**
 * Story terms in order of first appearance, distinct by kind and key.
 *
 * @param text title and body
 * @param tokens of that text
 * @param lang BCP 47 primary tag, '' where unknown
 */
export function storyTerms(text: string, tokens: readonly Token[], lang: string): StoryTerm[] {
  const terms: PlacedTerm[] = [];
  for (const { value, label, start } of findNumbers(text))
    if (Number(value) >= LEAST_NUMBER) terms.push({ kind: 'number', key: value, label, start });
  const cased = tokens.length > 0 && tokens.filter(({ surface }) => CASED.test(surface)).length > tokens.length / 2;
  const placed = new Set<number>();
  for (const { country, from, to } of findPlaces(tokens, lang, cased)) {
    const [first, last] = [tokens[from], tokens[to]];
    if (!first || !last) continue;
    terms.push({ kind: 'place', key: country, label: text.slice(first.start, last.start + last.surface.length), start: first.start });
    for (let i = from; i <= to; i++) placed.add(i);
  }
  terms.push(...wordTerms(text, tokens, lang, placed));
  return distinct(terms.sort((a, b) => a.start - b.start));
}

function wordTerms(text: string, tokens: readonly Token[], lang: string, placed: ReadonlySet<number>): PlacedTerm[] {
  const stops = stopWords(lang);
  const capitalsInside = new Set(tokens.filter((token) => token.capitalised && !token.opensSentence).map((token) => token.word));
  const terms: PlacedTerm[] = [];
  let katakana = '';
  tokens.forEach((token, i) => {
    const { surface, word, start } = token;
    const add = (kind: TermKind, key: string, label = surface) => key && terms.push({ kind, key, label, start });
    if (isUnspaced(token)) {
      const next = tokens[i + 1];
      if (KATAKANA.test(surface)) katakana += surface;
      if (katakana && !(next && KATAKANA.test(next.surface) && next.start === start + 1)) {
        if (katakana.length >= 3) add('name', soundKey(katakana), katakana);
        katakana = '';
      }
      if (next && isUnspaced(next) && next.start === start + surface.length && !/\p{Script=Hiragana}/u.test(word + next.word))
        add('word', word + next.word, surface + next.surface);
      return;
    }
    if (stops.has(word) || word.length < 2 || /^\p{N}/u.test(word)) return;
    if (word.length >= 4 || !CASED.test(surface)) add('word', stem(word));
    if (placed.has(i)) return;
    const isName = CASED.test(surface) ? token.capitalised && capitalsInside.has(word) : true;
    if (isName) add('name', soundKey(CASED.test(surface) ? word : stem(word)), CASED.test(surface) ? wholeName(text, tokens, i) : surface);
  });
  return terms;
}

/** What may stand between the words of one name: `Aïn al-Assad`, `Joe Biden`. */
const NAME_JOINT = /^[ \u00a0-]$/;
const MOST_NAME_WORDS = 4;

/** The name that a word is part of, as written: `Assad` in `Aïn al-Assad` gives all of it. */
function wholeName(text: string, tokens: readonly Token[], at: number): string {
  let [from, to] = [at, at];
  while (to - from < MOST_NAME_WORDS && isJoined(text, tokens[from - 1], tokens[from])) from--;
  while (to - from < MOST_NAME_WORDS && isJoined(text, tokens[to], tokens[to + 1])) to++;
  const [first, last] = [tokens[from], tokens[to]];
  return first && last ? text.slice(first.start, last.start + last.surface.length) : '';
}

/** Capitals side by side are one name, and so is what a hyphen ties to one; a capital that opens a sentence may be any word. */
function isJoined(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right) return false;
  const between = text.slice(left.start + left.surface.length, right.start);
  if (!NAME_JOINT.test(between)) return false;
  if (between === '-') return left.capitalised || right.capitalised;
  return left.capitalised && !left.opensSentence && (right.capitalised || isParticle(text, right));
}

/** A small word that a hyphen ties to what follows: `al` in `Aïn al-Assad`, `ez` in `Deir ez-Zor`. */
function isParticle(text: string, token: Token): boolean {
  return token.surface.length <= 3 && text.charAt(token.start + token.surface.length) === '-';
}

function distinct(terms: readonly PlacedTerm[]): StoryTerm[] {
  const seen = new Map<string, StoryTerm & { count: number }>();
  for (const { kind, key, label } of terms) {
    const known = seen.get(`${kind} ${key}`);
    if (known) known.count++;
    else seen.set(`${kind} ${key}`, { kind, key, label, count: 1 });
  }
  return [...seen.values()];
}
