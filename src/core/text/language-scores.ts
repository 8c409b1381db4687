// How near a text is to each language, by its trigrams: what `franc` does, with models that are passed in instead of models that it brings.
// Cavnar, Trenkle: N-Gram-Based Text Categorization, 1994. https://github.com/wooorm/franc
import { expressions } from 'franc/expressions.js';
import type { LanguageLists } from '../languages/language-lists';
import { tagOf } from '../languages/languages';
import { madeOnceFor } from '../made-once';

/** Distance that a trigram adds which a model lacks: a model has 300. */
const MISSING = 300;
/** What franc takes for white space: digits and ASCII punctuation say nothing about a language. */
const NO_LETTERS = /[\u0021-\u0040]+/g;

/** Rank of each trigram, 0 the most frequent. */
type Model = ReadonlyMap<string, number>;

/** ISO 639-3 code, and 1 for the nearest language, less for the others. */
export type LanguageScore = readonly [code: string, score: number];

/** The languages of the text's script, the nearest first; empty where the script is not one of a language that we know. */
export function languageScores(text: string, lists: LanguageLists): LanguageScore[] {
  const script = topScript(text);
  if (script === null) return [];
  const models = modelsOf(lists, script);
  // A script of a single language goes by that language's code.
  if (models === null) return tagOf(script) === null ? [] : [[script, 1]];
  const counts = trigramCounts(text);
  const distances = models.map(([code, model]) => [code, distanceTo(model, counts)] as const).sort((a, b) => a[1] - b[1]);
  const least = distances[0]?.[1] ?? 0;
  const range = text.length * MISSING - least;
  return distances.map(([code, distance]) => [code, 1 - (distance - least) / range || 0]);
}

/** The language of this code can be told: by a model, or since it alone writes in its script. */
export function hasModel(code: string, lists: LanguageLists): boolean {
  return Object.hasOwn(expressions, code) || Object.values(lists.models).some((models) => Object.hasOwn(models, code));
}

/** The script that most characters of the text belong to; null where none belongs to any. */
function topScript(text: string): string | null {
  let top: string | null = null;
  let most = 0;
  for (const [script, characters] of Object.entries(expressions)) {
    const count = text.match(characters)?.length ?? 0;
    if (count > most) [top, most] = [script, count];
  }
  return top;
}

/** The models of a script, by the codes of their languages; null for a script that has none. */
const modelsOf = madeOnceFor((lists: LanguageLists, script): ReadonlyArray<readonly [code: string, Model]> | null => {
  const packed = lists.models[script];
  return packed ? Object.entries(packed).map(([code, trigrams]) => [code, toModel(trigrams)] as const) : null;
});

function toModel(trigrams: string): Model {
  return new Map(trigrams.split('|').map((trigram, rank) => [trigram, rank]));
}

function trigramCounts(text: string): Map<string, number> {
  const clean = ` ${text.replace(NO_LETTERS, ' ').replace(/\s+/g, ' ').trim().toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= clean.length; at++) {
    const trigram = clean.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

function distanceTo(model: Model, counts: ReadonlyMap<string, number>): number {
  let distance = 0;
  for (const [trigram, count] of counts) {
    const rank = model.get(trigram);
    distance += rank === undefined ? MISSING : Math.abs(count - rank - 1);
  }
  return distance;
}
