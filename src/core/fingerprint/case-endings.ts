// Cases that add a consonant to a name, by which its sound key would change: `Brexitem`, `Конгресом`, `Trumpas`.

/** -om, -em, -ami, -ech in Latin letters; the first three in Cyrillic ones too. */
const SLAVIC = /(?:[oeěaiy]mi?|[aeiyě]ch|[\u043eеыиаяіу]ми?)$/;
const BALTIC = /[aiuoeėy]s$/;
/** By language. Endings of vowels alone change no key. */
const CASE_ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ...['ru', 'uk', 'be', 'pl', 'cs', 'sk', 'sr', 'hr', 'bs', 'sl'].map((lang) => [lang, SLAVIC] as const),
  ...['lt', 'lv'].map((lang) => [lang, BALTIC] as const),
]);
/** Minimum number of letters that are left without the ending. Chosen by hand. */
const MIN_STEM = 4;

/** A folded name as it is written, and without the ending of a case: either may be its basic form (`Islam`, `Brexitem`). */
export function withoutCase(word: string, lang: string): string[] {
  const ending = CASE_ENDINGS.get(lang);
  const stem = ending ? word.replace(ending, '') : word;
  return stem.length < word.length && stem.length >= MIN_STEM ? [word, stem] : [word];
}
