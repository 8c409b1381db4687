// The small words that hold a noun's phrase together.

/** Words that tie what follows them to the noun before: `navires de pêche de coopératives`. Folded; a language without a line here has adjectives alone. */
const TIES: Readonly<Record<string, string>> = {
  ca: 'de del dels la les el els d l',
  de: 'der des von vom',
  en: 'of the',
  es: 'de del la las el los',
  fr: 'de du des d la les le l',
  it: 'di del della dei delle degli dell d',
  nl: 'van de het der',
  pt: 'de do da dos das',
  ro: 'de a al ale',
};

const sets = new Map(Object.entries(TIES).map(([lang, words]) => [lang, new Set(words.split(' '))]));

export function isTie(word: string, lang: string): boolean {
  return sets.get(lang)?.has(word) ?? false;
}
