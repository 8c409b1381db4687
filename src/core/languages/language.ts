// What is known of one language: how it is named and recognised, and the words by which its pages are read.
import type { PageWords } from './page-words';

/** What a word can be for in a credit, besides naming an agency. */
export const CREDIT_WORD_KINDS = [
  /** Before a colon, or alone with its value beside it: `Source`, `Quelle`, `المصدر`. */
  'labels',
  /** Opens a byline: `By`, `Von`, `Par`. */
  'by',
  /** Leads to a name inside an entry, or stands beside it and adds nothing: `with`, `from`, `the`, `mit Material von`. */
  'leads',
  /** Between two names: `and`, `et`. */
  'joiners',
  /** Agencies without a name: `agencies`, `Agenturen`, `وكالات`. They never make a source by themselves. */
  'generic',
  /** What a name in a byline is or does: `Writer`, `staff`, `Korrespondent`, `news agency`. */
  'roles',
  /** The outlet's own people, a source beside the agency: `staff`, `Redaktion`. */
  'staff',
  /** Says that the line credits a photo and not the story: `Photo`, `Foto`, `صورة`. */
  'photo',
  /** Beside a name in the story itself: `told`, `according to`, `a rapporté`. */
  'says',
  /** Between two names, where the second is the first one's source: `citing`, `نقلا عن`. */
  'citing',
  /** In a sentence of its own that names who helped: `contributed to this report`, `with files from`. */
  'notes',
  /** In a notice that the story appeared elsewhere first: `originally published by`. */
  'republished',
  /** What a platform writes above a story that it took over: `Provided by`. */
  'provided',
  /** Right behind a name that opens a paragraph: 新华社北京4月24日`电`. */
  'wired',
  /** Opens a first paragraph and makes the name behind it its source: `به گزارش`. */
  'openers',
] as const;
export type CreditWordKind = (typeof CREDIT_WORD_KINDS)[number];

/** Words that credits are made of, by kind. Leave out what is not sure: missing a credit costs less than claiming a false one. */
export type CreditWords = { readonly [kind in CreditWordKind]?: readonly string[] };

/** Words by which a source is recognised that is in no table: an outlet, an institution, the sender of a press release. */
export const SOURCE_NAME_KINDS = [
  /** In a notice of where a story stood first, beside `published`: `originally`, `zuerst`. */
  'firsts',
  /** `published`, `appeared`, `erschienen`. */
  'published',
  /** What such a notice is about: `this story`, `dieser Text`. */
  'pieces',
  /** Part of an outlet's name, or before it: `Gazette`, `newspaper`. */
  'outlets',
  /** Ends of such words, in languages that write them together: Hafen`kurier`, 北京`日报`. */
  'outletEnds',
  /** Part of an institution's name: `University`, `Ministry`; also known abbreviations: `NASA`. */
  'institutions',
  'institutionEnds',
  /** `press release`, `Pressemitteilung`. */
  'pressReleases',
  /** Stand behind a label and name nobody: `own`, `author`, `internet`. */
  'noNames',
] as const;
export type SourceNameKind = (typeof SOURCE_NAME_KINDS)[number];
export type SourceNameWords = { readonly [kind in SourceNameKind]?: readonly string[] };

/** The stop words of a language: too frequent to say what a story is about. */
export interface StopWordList {
  /** Name of the list in the package `stopword`; left out where the package has none. */
  readonly list?: string;
  /** Words that the list lacks. */
  readonly also?: readonly string[];
  /** Words of the list that say something in news: French `avions` is "we had", but also "planes". */
  readonly without?: readonly string[];
}

export interface Language {
  /** BCP 47 primary tag: `fr`. */
  readonly tag: string;
  /** ISO 639-3 codes, by which `franc` names its models and some pages declare their language. Empty: the language is never detected. */
  readonly codes: readonly string[];
  /** Other tags that pages declare for it: `nb` and `nn` for Norwegian. */
  readonly otherTags?: readonly string[];
  /** Tags of languages that detection takes it for, where the page's own word decides. It is enough to name the other language in one of the two files. */
  readonly confusedWith?: readonly string[];
  /** Frequent words that neighbours in `confusedWith` write otherwise: Indonesian `karena`, Malay `kerana`. */
  readonly tellingWords?: readonly string[];
  /** Letters that some of its neighbours in `confusedWith` do not write: Kazakh `қ`, `ғ`. Every text of a few sentences has some of them. */
  readonly letters?: string;
  /** Top-level domains of its countries, where these tell it from its neighbours: `id`. */
  readonly countries?: readonly string[];
  /** Tags of languages on whose pages its credit words are read too, and the other way round. It is enough to name the other in one of the two files. */
  readonly sharesWordsWith?: readonly string[];
  readonly stopWords?: StopWordList;
  /** Words behind a number that multiply it, separated by spaces, by their power of ten: `{ 3: 'thousand', 9: 'billion bn' }`. All forms that stand behind figures. */
  readonly magnitudes?: { readonly [power: number]: string };
  /** Its words of citing follow the name that is cited: Turkish `Xinhua'ya dayandırarak`, Japanese `新華社を引用して`. */
  readonly citesBehind?: true;
}

/** The words by which pages of a language are read. They are many, so only the build holds them: it writes them into `languages.json`. */
export interface LanguageWords {
  readonly credits: CreditWords;
  readonly sourceNames?: SourceNameWords;
  readonly page: PageWords;
}
