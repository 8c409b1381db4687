// The languages whose credits are read. Adding one is a file here, its line in this list, and its cases in the tests.
import type { CreditLanguage } from '../words/word-kinds';
import { arabic } from './ar';
import { azerbaijani } from './az';
import { bulgarian } from './bg';
import { bengali } from './bn';
import { bosnian } from './bs';
import { catalan } from './ca';
import { czech } from './cs';
import { danish } from './da';
import { german } from './de';
import { greek } from './el';
import { english } from './en';
import { spanish } from './es';
import { estonian } from './et';
import { persian } from './fa';
import { finnish } from './fi';
import { french } from './fr';
import { hebrew } from './he';
import { hindi } from './hi';
import { croatian } from './hr';
import { hungarian } from './hu';
import { indonesian } from './id';
import { italian } from './it';
import { japanese } from './ja';
import { korean } from './ko';
import { lithuanian } from './lt';
import { latvian } from './lv';
import { macedonian } from './mk';
import { malay } from './ms';
import { dutch } from './nl';
import { norwegian } from './no';
import { polish } from './pl';
import { portuguese } from './pt';
import { romanian } from './ro';
import { russian } from './ru';
import { slovak } from './sk';
import { slovene } from './sl';
import { albanian } from './sq';
import { serbian } from './sr';
import { swedish } from './sv';
import { swahili } from './sw';
import { thai } from './th';
import { turkish } from './tr';
import { ukrainian } from './uk';
import { urdu } from './ur';
import { vietnamese } from './vi';
import { chinese } from './zh';

export const languages: readonly CreditLanguage[] = [
  arabic,
  azerbaijani,
  bulgarian,
  bengali,
  bosnian,
  catalan,
  czech,
  danish,
  german,
  greek,
  english,
  spanish,
  estonian,
  persian,
  finnish,
  french,
  hebrew,
  hindi,
  croatian,
  hungarian,
  indonesian,
  italian,
  japanese,
  korean,
  lithuanian,
  latvian,
  macedonian,
  malay,
  dutch,
  norwegian,
  polish,
  portuguese,
  romanian,
  russian,
  slovak,
  slovene,
  albanian,
  serbian,
  swedish,
  swahili,
  thai,
  turkish,
  ukrainian,
  urdu,
  vietnamese,
  chinese,
];
