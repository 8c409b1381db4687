// Languages that are detected, but whose credits are not read: nobody has written down their words yet. A language that gets a file of its own leaves this list.
import type { Language } from './language';

// biome-ignore format: one language a line
export const languagesWithoutCredits: readonly Language[] = [
  // Kyrgyz has no model, Kurdish one in Latin script alone: letters that their neighbours do not write tell them.
  { tag: 'ky', codes: [], confusedWith: ['kk'], letters: 'өүң', countries: ['kg'], sharesWordsWith: ['ru', 'uk', 'be', 'bg', 'kk'], magnitudes: { 3: 'миң', 6: 'миллион млн', 9: 'миллиард млрд', 12: 'триллион трлн' } }, // Kyrgyz
  { tag: 'ku', codes: ['ckb'], confusedWith: ['ar', 'fa', 'ur', 'ps'], letters: 'ەێۆڵڕêîû', sharesWordsWith: ['ar', 'fa', 'ur', 'ps'] }, // Kurdish

  { tag: 'af', codes: ['afr'], confusedWith: ['nl'], tellingWords: ['nie', 'hy', 'hulle', 'vir', 'baie', 'maar', 'teen', 'word', 'geen', 'wat'], countries: ['za'], stopWords: { list: 'afr' } }, // Afrikaans
  { tag: 'am', codes: ['amh'] }, // Amharic
  { tag: 'be', codes: ['bel'], sharesWordsWith: ['ru', 'uk', 'bg', 'kk', 'ky'], magnitudes: { 3: 'тысяча тысячы тысяч тыс', 6: 'мільён мільёна мільёны мільёнаў млн', 9: 'мільярд мільярда мільярды мільярдаў млрд', 12: 'трыльён трыльёны трыльёнаў трлн' } }, // Belarusian
  { tag: 'eu', codes: ['eus'], stopWords: { list: 'eus' } }, // Basque
  { tag: 'gl', codes: ['glg'], confusedWith: ['pt', 'es'], tellingWords: ['non', 'unha', 'tamén', 'coa', 'dun', 'dunha', 'moi', 'pola', 'polo', 'xa', 'onte', 'hoxe', 'isto'], countries: ['gal'], sharesWordsWith: ['es', 'ca', 'pt'], stopWords: { list: 'glg' } }, // Galician
  { tag: 'gu', codes: ['guj'], stopWords: { list: 'guj' }, magnitudes: { 3: 'હજાર', 5: 'લાખ', 7: 'કરોડ' } }, // Gujarati
  { tag: 'ha', codes: ['hau'], stopWords: { list: 'hau' } }, // Hausa
  { tag: 'hy', codes: ['hye'], stopWords: { list: 'hye' }, magnitudes: { 3: 'հազար', 6: 'միլիոն', 9: 'միլիարդ' } }, // Armenian
  { tag: 'ka', codes: ['kat'], magnitudes: { 3: 'ათასი ათას', 6: 'მილიონი მილიონ', 9: 'მილიარდი მილიარდ' } }, // Georgian
  { tag: 'kk', codes: ['kaz'], letters: 'қғұәіөүң', countries: ['kz'], sharesWordsWith: ['ru', 'uk', 'be', 'bg', 'ky'], magnitudes: { 3: 'мың', 6: 'миллион млн', 9: 'миллиард млрд', 12: 'триллион трлн' } }, // Kazakh
  { tag: 'km', codes: ['khm'] }, // Khmer
  { tag: 'kn', codes: ['kan'] }, // Kannada
  { tag: 'lo', codes: ['lao'] }, // Lao
  { tag: 'ml', codes: ['mal'] }, // Malayalam
  { tag: 'mr', codes: ['mar'], confusedWith: ['hi', 'ne'], sharesWordsWith: ['hi', 'ne'], magnitudes: { 3: 'हजार', 5: 'लाख', 7: 'कोटी', 9: 'अब्ज' } }, // Marathi
  { tag: 'my', codes: ['mya'], stopWords: { list: 'mya' } }, // Burmese
  { tag: 'ne', codes: ['nep', 'npi'], confusedWith: ['hi', 'mr'], countries: ['np'], sharesWordsWith: ['hi', 'mr'], magnitudes: { 3: 'हजार', 5: 'लाख', 7: 'करोड करोड़', 9: 'अर्ब', 11: 'खर्ब' } }, // Nepali
  { tag: 'pa', codes: ['pan'], stopWords: { list: 'panGu' }, magnitudes: { 3: 'ਹਜ਼ਾਰ', 5: 'ਲੱਖ', 7: 'ਕਰੋੜ' } }, // Punjabi
  { tag: 'ps', codes: ['pbu'], sharesWordsWith: ['ar', 'fa', 'ur', 'ku'] }, // Pashto
  { tag: 'si', codes: ['sin'] }, // Sinhala
  { tag: 'so', codes: ['som'], stopWords: { list: 'som' } }, // Somali
  { tag: 'ta', codes: ['tam'], magnitudes: { 3: 'ஆயிரம்', 5: 'லட்சம்', 6: 'மில்லியன்', 7: 'கோடி', 9: 'பில்லியன்' } }, // Tamil
  { tag: 'te', codes: ['tel'], magnitudes: { 3: 'వేల', 5: 'లక్షల', 7: 'కోట్ల కోట్లు' } }, // Telugu
  { tag: 'tl', codes: ['tgl'], stopWords: { list: 'tgl' } }, // Filipino
];
