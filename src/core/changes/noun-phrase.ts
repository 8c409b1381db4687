// The small words that hold a noun phrase together.

/** Words that tie what follows to the noun before: `navires de pêche de coopératives`. Folded, by language; other languages are read without ties. */
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

const tiesByLanguage = new Map(Object.entries(TIES).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/** True for a folded word that continues a noun phrase in this language. */
export function isTie(word: string, lang: string): boolean {
  return tiesByLanguage.get(lang)?.has(word) ?? false;
}
