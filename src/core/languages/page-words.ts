// The words by which a page says what it is, when it was published, and that it was corrected. They are written into `languages.json`.

/** What a word can be for. */
export const PAGE_WORD_KINDS = [
  /** Before the date of publication: `Published`, `Posted on`. */
  'published',
  /** Before the date of the last change: `Updated`, `Last modified`. */
  'updated',
  /** Section, kicker or first word of the title of a piece that gives its writer's view: `Opinion`. Not what stands above readers' comments. */
  'opinion',
  /** The same for what an institution sends out: `Press release`. */
  'pressRelease',
  /** The same for what is paid for: `Sponsored content`. Not what stands above an advertisement: `Ad`. */
  'sponsored',
  /** The same for what is written while it happens: `Live blog`. */
  'live',
  /** The same for short news: `In brief`. */
  'brief',
  /** What the outlet's own people are, in a byline that credits nobody: `our correspondent`, `記者`. */
  'reporters',
  /** Who signs for the outlet without a name: `web desk`, `admin`, `編集部`. */
  'desks',
  /** Who writes for an outlet without being its own, in a byline: `guest author`, `freelance`, `寄稿`. */
  'guests',
  /** Opens a note on a mistake: `Correction`. The first of a language is also read before a title in small letters. */
  'correction',
  /** Words of such a note that speak of this article: `an earlier version of this article`. */
  'corrected',
  /** Opens an agency's note on a mistake, in brackets or at the head of a text: `(Corrects number in paragraph 2)`; also a title: `CORRECTED-`. */
  'corrects',
  /** Opens a note of the newsroom on anything; with a word of `corrects` in it, one on a mistake: `Editor's note`. */
  'editorsNote',
  /** A part of a text that such a note names: `paragraph`, `headline`. */
  'noteParts',
  /**
   * How a note gives the right words and the wrong ones: `{new} not {old}`, `not {old} but {new}`. Where a word has to stand earlier in the sentence, `*` is
   * between: `corrects * to {new} from {old}`.
   */
  'contrasts',
  /** An agency's tag, in capitals before a title, for a story that was taken back: `KILL`. In small letters the word says other things. */
  'kills',
  /** Opens the title of an article that was taken back: `Retraction`. */
  'withdrawal',
  /** Words of a note that speak of this article: `this article has been withdrawn`. */
  'withdrawn',
  /** `automatically translated`. */
  'machine',
  /** `translated with the help of AI`. */
  'ai',
] as const;
export type PageWordKind = (typeof PAGE_WORD_KINDS)[number];

/** Words of one language. Leave out what is not sure: a false claim costs more than a missing one. */
export type PageWords = { readonly [kind in PageWordKind]?: readonly string[] };
