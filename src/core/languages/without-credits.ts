// Languages that are detected, but whose credits are not read: nobody has written down their words yet. A language that gets a file of its own leaves this list.
import type { Language } from './language';

// biome-ignore format: one language a line
export const languagesWithoutCredits: readonly Language[] = [
  // Kyrgyz has no model, Kurdish one in Latin script alone: letters that their neighbours do not write tell them.
  { tag: 'ky', codes: [], confusedWith: ['kk'], letters: 'өүң', countries: ['kg'], sharesWordsWith: ['ru', 'uk', 'be', 'bg', 'kk'] }, // Kyrgyz
  { tag: 'ku', codes: ['ckb'], confusedWith: ['ar', 'fa', 'ur', 'ps'], letters: 'ەێۆڵڕêîû', sharesWordsWith: ['ar', 'fa', 'ur', 'ps'] }, // Kurdish

  { tag: 'af', codes: ['afr'], confusedWith: ['nl'], tellingWords: ['nie', 'hy', 'hulle', 'vir', 'baie', 'maar', 'teen', 'word', 'geen', 'wat'], countries: ['za'], stopWords: { list: 'afr' } }, // Afrikaans
  { tag: 'am', codes: ['amh'] }, // Amharic
  { tag: 'be', codes: ['bel'], sharesWordsWith: ['ru', 'uk', 'bg', 'kk', 'ky'] }, // Belarusian
  { tag: 'eu', codes: ['eus'], stopWords: { list: 'eus' } }, // Basque
  { tag: 'gl', codes: ['glg'], confusedWith: ['pt', 'es'], tellingWords: ['non', 'unha', 'tamén', 'coa', 'dun', 'dunha', 'moi', 'pola', 'polo', 'xa', 'onte', 'hoxe', 'isto'], countries: ['gal'], sharesWordsWith: ['es', 'ca', 'pt'], stopWords: { list: 'glg' } }, // Galician
  { tag: 'gu', codes: ['guj'], stopWords: { list: 'guj' } }, // Gujarati
  { tag: 'ha', codes: ['hau'], stopWords: { list: 'hau' } }, // Hausa
  { tag: 'hy', codes: ['hye'], stopWords: { list: 'hye' } }, // Armenian
  { tag: 'ka', codes: ['kat'] }, // Georgian
  { tag: 'kk', codes: ['kaz'], letters: 'қғұәіөүң', countries: ['kz'], sharesWordsWith: ['ru', 'uk', 'be', 'bg', 'ky'] }, // Kazakh
  { tag: 'km', codes: ['khm'] }, // Khmer
  { tag: 'kn', codes: ['kan'] }, // Kannada
  { tag: 'lo', codes: ['lao'] }, // Lao
  { tag: 'ml', codes: ['mal'] }, // Malayalam
  { tag: 'mr', codes: ['mar'], confusedWith: ['hi', 'ne'], sharesWordsWith: ['hi', 'ne'] }, // Marathi
  { tag: 'my', codes: ['mya'], stopWords: { list: 'mya' } }, // Burmese
  { tag: 'ne', codes: ['nep', 'npi'], confusedWith: ['hi', 'mr'], countries: ['np'], sharesWordsWith: ['hi', 'mr'] }, // Nepali
  { tag: 'pa', codes: ['pan'], stopWords: { list: 'panGu' } }, // Punjabi
  { tag: 'ps', codes: ['pbu'], sharesWordsWith: ['ar', 'fa', 'ur', 'ku'] }, // Pashto
  { tag: 'si', codes: ['sin'] }, // Sinhala
  { tag: 'so', codes: ['som'], stopWords: { list: 'som' } }, // Somali
  { tag: 'ta', codes: ['tam'] }, // Tamil
  { tag: 'te', codes: ['tel'] }, // Telugu
  { tag: 'tl', codes: ['tgl'], stopWords: { list: 'tgl' } }, // Filipino
];
