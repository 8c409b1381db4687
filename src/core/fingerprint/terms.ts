// The story terms of a text: its numbers, places, names and rarer words.
import { stopWords } from '../text/stop-words';
import { isUnspaced, type Token } from '../text/tokens';
import type { PlacedTerm, StoryTerm } from './fingerprint';
import { CASED, findNames } from './names';
import { findNumbers } from './numbers';
import { findPlaces } from './places';
import { stem } from './stem';

/** A number this short that no magnitude follows is said of too many things to be a term of its own. */
const LEAST_NUMBER = 2;

/**
 * Story terms in order of first appearance, distinct by kind and key.
 *
 * @param text title and body
 * @param tokens of that text
 * @param lang BCP 47 primary tag, '' where unknown
 */
export function storyTerms(text: string, tokens: readonly Token[], lang: string): StoryTerm[] {
  return distinct(placedTerms(text, tokens, lang));
}

/** Every place of every term, in order of the text. */
export function placedTerms(text: string, tokens: readonly Token[], lang: string): PlacedTerm[] {
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
  terms.push(...findNames(text, tokens, lang, placed), ...findWords(tokens, lang));
  return terms.sort((a, b) => a.start - b.start);
}

/** A shorter word of an alphabet is one of the frequent ones, whatever the language. */
const LEAST_WORD = 4;
const HIRAGANA = /\p{Script=Hiragana}/u;

/** Words by their stem; of unspaced scripts pairs of characters, but for Hiragana, which writes endings and particles. */
function findWords(tokens: readonly Token[], lang: string): PlacedTerm[] {
  const stops = stopWords(lang);
  return tokens.flatMap((token, i): PlacedTerm[] => {
    const { surface, word, start } = token;
    if (isUnspaced(token)) {
      const next = tokens[i + 1];
      const isPair = next && isUnspaced(next) && next.start === start + surface.length && !HIRAGANA.test(word + next.word);
      return isPair ? [{ kind: 'word', key: word + next.word, label: surface + next.surface, start }] : [];
    }
    const isFrequent = stops.has(word) || word.length < (CASED.test(surface) ? LEAST_WORD : 2);
    return isFrequent || /^\p{N}/u.test(word) ? [] : [{ kind: 'word', key: stem(word), label: surface, start }];
  });
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
