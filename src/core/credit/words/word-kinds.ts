// What a word can be for in a credit, besides naming an agency.

export const WORD_KINDS = [
  /** Before a colon, or alone with its value beside it: `Source`, `Quelle`, `المصدر`. */
  'labels',
  /** Opens a byline: `By`, `Von`, `Par`. */
  'by',
  /** Leads to a name inside an entry, or stands with it and says nothing: `with`, `from`, `the`, `mit Material von`. */
  'leads',
  /** Between two names: `and`, `et`. */
  'joiners',
  /** Unnamed agencies: `agencies`, `Agenturen`, `وكالات`. Never provenance by themselves. */
  'generic',
  /** What a name in a byline is or does: `Writer`, `staff`, `Korrespondent`, `news agency`. */
  'roles',
  /** The outlet's own people, a source beside the agency: `staff`, `Redaktion`. */
  'staff',
  /** Makes the line a photo's, not the story's: `Photo`, `Foto`, `صورة`. */
  'photo',
  /** Beside a name in the story itself: `told`, `according to`, `a rapporté`. */
  'says',
  /** Between two names, the second the first's source: `citing`, `نقلا عن`. */
  'citing',
  /** A sentence of its own that names who helped: `contributed to this report`, `with files from`. */
  'notes',
  /** A notice that the story stood elsewhere first: `originally published by`. */
  'republished',
  /** What a platform writes above a story that is not its own: `Provided by`. */
  'provided',
  /** Right behind a name that opens a paragraph: 新华社北京4月24日`电`. */
  'wired',
  /** Opens a first paragraph and makes the name behind it its source: `به گزارش`. */
  'openers',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** The words of one language that credits are made of. Leave out what is not sure: a miss costs less than a false claim. */
export type CreditLanguage = { readonly lang: string } & { readonly [kind in WordKind]?: readonly string[] };
