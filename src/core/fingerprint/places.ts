// Finds countries and their peoples in a text. The names of countries in the text's language come with the platform (CLDR), so they need no table here.
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

export interface NamedPlace {
  /** ISO 3166 code. */
  readonly country: string;
  /** Indices of its first and last token. */
  readonly from: number;
  readonly to: number;
}

/** ISO 3166-1, without uninhabited places that share their names' words with others. */
const COUNTRIES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SD SE SG SI SK SL SN SO SS ST SV SY SZ TD TG TH TJ TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN XK YE ZA ZM ZW'.split(
    ' ',
  );

/** Stems of demonyms and common names that are not built on the country's official name: `american`, `allemand`, `британск`. Folded when used. */
const OTHER_STEMS: Readonly<Record<string, string>> = {
  US: 'usa americ amerik američ امريك اميرك אמריק אמריקא америк сша αμερικ ηπα 미국 미 美 अमेरिक अमरीक amerika amerikan американ estadounidens states',
  GB: 'uk britan britis britann brit angl engl ingles ingiliz inggris بريطان انجلتر انگل בריט אנגל британ англи великобрит βρεταν 영국 英 ब्रिट england welsh wales scotland scottish ecoss schott galles',
  FR: 'french franc franz franzos فرنس צרפת франц γαλλ 프랑스 仏 法 फ्रांस फ़्रांस frans',
  DE: 'german alleman aleman tedesc duits tysk niemc niemie deutsch almany alman المان آلمان גרמנ немец немц німец герман нимеч 독일 独 德 जर्मन jerman',
  NL: 'dutch holland neerland niederl nederl هولند הולנד голланд нидерл 네덜란드 荷',
  ES: 'spanish spani espagn spagn hiszpan اسبان ספרד испан іспан 스페인 西',
  RU: 'russ rusia rosja rosyj روس רוסי росси росій русск 러시아 俄 露 रूस rusya',
  CN: 'chin chino cinese kina chines صين چین סין кита 중국 中 चीन cina',
  JP: 'japan japon giapp yapon يابان ژاپن יפן япон 일본 日 जापान jepang',
  CH: 'swiss suisse schweiz suiz svizzer zwitser schweiz سويسر שוויץ швейц 스위스 瑞',
  GR: 'greek grec griech grieg yunan يونان יוון грец грек 그리스 希',
  TR: 'turk turc turq turch ترك טורק турец турц турк 터키 土 तुर्क',
  PS: 'palestin filistin palästin palästinens فلسطين פלסטינ палестин',
  IL: 'israel اسرائيل ישראל израил ізраїл 이스라엘 以 इज़राइल इजराइल izrael',
  KR: '한국 남한 韩国 韓国 כوريا دكوريا',
  PH: 'filipin philipp',
  SA: 'saudi saoud saud سعود',
  AE: 'emirat امارات',
  SY: 'syri syrien siri سوري',
  IQ: 'irak iraq عراق',
  GE: 'georgi',
  PL: 'polish polon polnisch pols polac',
  SE: 'swed sued schwed sverige svensk suec sved',
  NO: 'norweg norv norsk',
  DK: 'danish danois danes dansk danisch دنمارك',
  FI: 'finn finland finl suom',
  HU: 'hungar hongr ungar ungher magyar',
  UA: 'ukrain ucrain',
  PT: 'portug',
  IE: 'irish irland irisch',
  BE: 'belg',
  LB: 'leban liban',
  AF: 'afghan afgan',
  MX: 'mexic mexik',
  VN: 'vietnam',
  PE: 'peruv peruan',
  CZ: 'czech tchequ tschech checo',
  EG: 'egypt egipc agypt',
  BR: 'brasil brazil bresil',
  RS: 'serbi',
  HR: 'croat kroat',
  BG: 'bulgar',
  RO: 'romania roumain rumanisch rumano',
  LY: 'libyen libysch libyan libio',
  TN: 'tunis tunec',
  DZ: 'algerien algerian algerisch argelin',
  MA: 'moroc maroc marok marroq',
  CA: 'canad kanad كند',
};
/** Minimum number of letters of a stem in an alphabet: shorter stems begin other words too. A stem is a country's name less its last vowels. */
const MIN_STEM = 4;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Maximum number of letters that a demonym adds to its stem: `irak` + `iennes`. */
const MAX_ENDING = 6;
/**
 * Names that a text has as one token for each character. The scripts are those of `UNSPACED` (tokens.ts) without Lao, Khmer and Burmese: countries are not
 * found in these languages. To add them changes fingerprints, so it takes a new `SCHEME`.
 */
const WRITTEN_UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}ー]+$/u;

interface Phrase {
  readonly rest: readonly string[];
  readonly country: string;
}

/** What a word may name. */
interface WordPlaces {
  /** Names of several words that it begins. */
  readonly phrases: readonly Phrase[];
  readonly country: string | null;
}
const NOWHERE: WordPlaces = { phrases: [], country: null };

interface Gazetteer {
  /** Stem to country, for words that begin with it. */
  readonly stems: ReadonlyMap<string, string>;
  /** Words looked up before. */
  readonly known: Map<string, WordPlaces>;
  /** Names of several words, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}
const gazetteers = new Map<string, Gazetteer>();

/**
 * Countries and their demonyms, in order of the text.
 *
 * @param tokens of the text
 * @param lang its language; English names are looked for where it is unknown
 * @param needsCapital the language writes names with capitals, so a word without one is none
 */
export function findPlaces(tokens: readonly Token[], lang: string, needsCapital: boolean): NamedPlace[] {
  const gazetteer = gazetteerOf(lang || 'en');
  const found: NamedPlace[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (!token || (needsCapital && !token.capitalised && token.word.length < 6)) continue;
    const { phrases, country } = gazetteer.known.get(token.word) ?? placesOf(gazetteer, token.word);
    const phrase = phrases.length > 0 && phrases.find(({ rest }) => rest.every((word, i) => tokens[from + 1 + i]?.word === word));
    if (phrase) {
      found.push({ country: phrase.country, from, to: from + phrase.rest.length });
      from += phrase.rest.length;
      continue;
    }
    if (country !== null && !token.unspaced) found.push({ country, from, to: from });
  }
  return found;
}

/** Maximum number of words remembered, about a language's vocabulary in the news; then all are forgotten. */
const MAX_KNOWN = 50_000;

function placesOf({ stems, phrases, known }: Gazetteer, word: string): WordPlaces {
  const country = byStem(stems, withoutArticle(word)) ?? null;
  const begun = phrases.get(word) ?? [];
  // Hardly a word names any: they all have the same answer.
  const places = country === null && begun.length === 0 ? NOWHERE : { phrases: begun, country };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(word, places);
  return places;
}

function byStem(stems: ReadonlyMap<string, string>, word: string): string | undefined {
  const longest = Math.min(word.length, 14);
  const shortest = ALPHABET.test(word) ? MIN_STEM : 2;
  for (let length = longest; length >= shortest && length >= word.length - MAX_ENDING; length--) {
    const country = stems.get(word.slice(0, length));
    if (country) return country;
  }
  return stems.get(word);
}

/** Arabic and Hebrew join articles and prepositions to the word: `والعراق`, `בישראל`. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[وفبلك]?ال|لل|[וב]?ה|[בלמו](?=\p{Script=Hebrew}{4}))(?=\p{L}{3})/u, '');
}

function gazetteerOf(lang: string): Gazetteer {
  let gazetteer = gazetteers.get(lang);
  if (!gazetteer) {
    gazetteer = makeGazetteer(lang);
    gazetteers.set(lang, gazetteer);
  }
  return gazetteer;
}

function makeGazetteer(lang: string): Gazetteer {
  const stems = new Map<string, string>();
  const phrases = new Map<string, Array<{ rest: string[]; country: string }>>();
  for (const country of COUNTRIES) {
    for (const name of regionNames(lang, country)) {
      const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
      const characters = WRITTEN_UNSPACED.test(name) ? [...name] : words;
      const first = characters[0];
      if (first === undefined) continue;
      if (characters.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { rest: characters.slice(1), country }]);
      else stems.set(stemOf(withoutArticle(first)), country);
    }
    for (const stem of OTHER_STEMS[country]?.split(' ') ?? []) if (!/^\p{Script=Han}$/u.test(stem)) stems.set(fold(stem), country);
  }
  return { stems, phrases, known: new Map() };
}

function regionNames(lang: string, country: string): string[] {
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    try {
      const name = new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' }).of(country);
      if (name) names.add(fold(name.replace(/\s*\(.*\)/, '')));
    } catch {
      // The platform does not know the language tag, so it has no names for it.
      return [];
    }
  }
  return [...names];
}

/** `irak` of `irak`, `syri` of `syrie`, `german` of `germany`: the name without the ending that a demonym changes. */
function stemOf(name: string): string {
  const stem = name.replace(/(?:land|stan)?[aeiouyاهةиіїяοαηа]{1,2}$/u, '');
  return stem.length >= MIN_STEM ? stem : name;
}
