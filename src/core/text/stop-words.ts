// Words too frequent to say what a story is about: the only place that knows the stopword lists.
import * as lists from 'stopword';
import { fold } from './fold';

/** BCP 47 primary tag to the ISO 639-3 name that `stopword` gives its lists. */
const LIST: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  bn: 'ben',
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  gl: 'glg',
  gu: 'guj',
  ha: 'hau',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  it: 'ita',
  lv: 'lav',
  ms: 'msa',
  my: 'mya',
  nl: 'nld',
  no: 'nob',
  pa: 'panGu',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  so: 'som',
  sv: 'swe',
  sw: 'swa',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
};
/** Forms of frequent verbs in the lists that are a noun of the news far more often: `avions` is "we had" and "planes". Folded. */
const HOMOGRAPHS: Readonly<Record<string, readonly string[]>> = { fr: ['avions'] };
const named = lists as unknown as Readonly<Record<string, readonly string[] | undefined>>;
const made = new Map<string, ReadonlySet<string>>();

/** Folded stop words of a language (BCP 47 primary tag); empty where there is no list. */
export function stopWords(lang: string): ReadonlySet<string> {
  let words = made.get(lang);
  if (!words) {
    const telling = HOMOGRAPHS[lang] ?? [];
    words = new Set((named[LIST[lang] ?? ''] ?? []).map(fold).filter((word) => !telling.includes(word)));
    made.set(lang, words);
  }
  return words;
}
