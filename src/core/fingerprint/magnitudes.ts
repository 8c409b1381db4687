// Words that multiply the number before them: `million`, `Mrd.`, `lakh crore`, `ล้าน`. Each language's are in its file.
import type { Language } from '../languages/language';
import { languageOf, languages } from '../languages/languages';
import { fold } from '../text/fold';

/** Factors by folded word. */
export type Magnitudes = ReadonlyMap<string, number>;

/** Thai writes them onto the number and what is counted onto them: `5 ล้านคน`. */
const THAI = '(ล้าน|แสน|หมื่น|พัน)';
const THAI_FACTORS: Readonly<Record<string, number>> = { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 };
const JOINED = new RegExp(`^\\s?${THAI}`, 'u');
/** The word right behind a number: ` million`, `-million`, Romanian ` de milioane`. */
const NEXT_WORD = /^[\s\u00a0-]?(?:de )?([\p{L}\p{M}]{1,15})/u;
/** A separate `m` is no million: it is metres in `15 m`, part of a name in Spain's `15-M`. In `15m`, `15 M€` and, behind a currency sign, `£15 m` it is a million. */
const METRES = /^(?:[\s\u00a0]m|-[mM])$/;
const MONEY = /\p{Sc}\s?$/u;
/** Behind a currency sign: `£30k`. Elsewhere it may be a length: a 10k run. */
const THOUSAND_OF_MONEY = /^k(?![\p{L}\p{M}])/u;
/** Characters of a magnitude with what stands before it. */
const MAX_AHEAD = 20;

const known = new Map<string, Magnitudes>();

/** Whose meaning of a word counts where the language is unknown, the last before all others: `mil` is a thousand, `billion` 10⁹. */
const DECISIVE = ['es', 'en'];

/** Those of a language; of all languages where it is unknown or its own are not written down. */
export function magnitudesOf(lang: string): Magnitudes {
  let magnitudes = known.get(lang);
  if (!magnitudes) {
    const own = languageOf(lang);
    magnitudes = new Map(own?.magnitudes ? magnitudeWords(own) : [...languages, ...DECISIVE.map(languageOf)].flatMap(magnitudeWords));
    known.set(lang, magnitudes);
  }
  return magnitudes;
}

function magnitudeWords(language: Language | null): Array<readonly [string, number]> {
  return Object.entries(language?.magnitudes ?? {}).flatMap(([power, words]) =>
    words.split(' ').map((word) => [fold(word), 10 ** Number(power)] as const),
  );
}

/**
 * The factor of the words at an offset and where they end; several in a row multiply: `mil millones`, `lakh crore`, `แสนล้าน`. 1 where there is none.
 *
 * @param from where the number begins
 * @param at where it ends
 */
export function magnitudeAt(digits: string, from: number, at: number, magnitudes: Magnitudes): { factor: number; end: number } {
  let [factor, end] = [1, at];
  for (;;) {
    const after = digits.slice(end, end + MAX_AHEAD);
    const thai = JOINED.exec(after);
    const next = thai ?? NEXT_WORD.exec(after);
    if (!next) break;
    const [whole, word = ''] = next;
    const more = thai
      ? (THAI_FACTORS[word] ?? 0)
      : factorOf(word, whole, magnitudes, factor === 1 ? digits.slice(Math.max(0, from - 2), from) : '');
    if (more === 0 || more < factor) break;
    factor *= more;
    end += whole.length;
  }
  return { factor, end };
}

/** 0 for a word that is no magnitude. @param before the characters before the number */
function factorOf(word: string, whole: string, magnitudes: Magnitudes, before: string): number {
  if (word === 'm' || word === 'M') return METRES.test(whole) && !MONEY.test(before) ? 0 : 1e6;
  if (THOUSAND_OF_MONEY.test(whole)) return MONEY.test(before) ? 1e3 : 0;
  return magnitudes.get(fold(word)) ?? 0;
}
