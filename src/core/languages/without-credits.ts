// Languages that are detected, but whose credits are not read: nobody has written down their words yet. A language that gets a file of its own leaves this list.
import type { Language } from './language';

export const languagesWithoutCredits: readonly Language[] = [
  // These two are not detected: their pages declare them.
  { tag: 'ky', codes: [], sharesWordsWith: ['ru', 'uk', 'be', 'bg', 'kk'] }, // Kyrgyz
  { tag: 'ps', codes: [], sharesWordsWith: ['ar', 'fa', 'ur', 'ku'] }, // Pashto

  { tag: 'af', codes: ['afr'], confusedWith: ['nl'], stopWords: { list: 'afr' } }, // Afrikaans
  { tag: 'am', codes: ['amh'] }, // Amharic
  { tag: 'be', codes: ['bel'], sharesWordsWith: ['ru', 'uk', 'bg', 'kk', 'ky'] }, // Belarusian
  { tag: 'eu', codes: ['eus'], stopWords: { list: 'eus' } }, // Basque
  { tag: 'gl', codes: ['glg'], confusedWith: ['pt', 'es'], sharesWordsWith: ['es', 'ca', 'pt'], stopWords: { list: 'glg' } }, // Galician
  { tag: 'gu', codes: ['guj'], stopWords: { list: 'guj' } }, // Gujarati
  { tag: 'ha', codes: ['hau'], stopWords: { list: 'hau' } }, // Hausa
  { tag: 'hy', codes: ['hye'], stopWords: { list: 'hye' } }, // Armenian
  { tag: 'ka', codes: ['kat'] }, // Georgian
  { tag: 'kk', codes: ['kaz'], sharesWordsWith: ['ru', 'uk', 'be', 'bg', 'ky'] }, // Kazakh
  { tag: 'km', codes: ['khm'] }, // Khmer
  { tag: 'kn', codes: ['kan'] }, // Kannada
  { tag: 'ku', codes: ['ckb'], sharesWordsWith: ['ar', 'fa', 'ur', 'ps'] }, // Kurdish
  { tag: 'lo', codes: ['lao'] }, // Lao
  { tag: 'ml', codes: ['mal'] }, // Malayalam
  { tag: 'mr', codes: ['mar'], confusedWith: ['hi', 'ne'], sharesWordsWith: ['hi', 'ne'] }, // Marathi
  { tag: 'my', codes: ['mya'], stopWords: { list: 'mya' } }, // Burmese
  { tag: 'ne', codes: ['nep'], confusedWith: ['hi', 'mr'], sharesWordsWith: ['hi', 'mr'] }, // Nepali
  { tag: 'pa', codes: ['pan'], stopWords: { list: 'panGu' } }, // Punjabi
  { tag: 'si', codes: ['sin'] }, // Sinhala
  { tag: 'so', codes: ['som'], stopWords: { list: 'som' } }, // Somali
  { tag: 'ta', codes: ['tam'] }, // Tamil
  { tag: 'te', codes: ['tel'] }, // Telugu
  { tag: 'tl', codes: ['tgl'], stopWords: { list: 'tgl' } }, // Filipino
];
