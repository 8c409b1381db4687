// How much of one page is taken at most: generous for articles, small against a page that means harm. Without schemas, so that a script in a page can
// cut what it sends to what the schemas (core/model/article.ts) accept. Lengths are UTF-16 units; chosen by hand, far above what real articles have.

export const MAX_PARAGRAPHS = 5_000;
export const MAX_PARAGRAPH_LENGTH = 50_000;
export const MAX_LINES = 5_000;
export const MAX_LINE_LENGTH = 20_000;
/** Characters of all paragraphs, and of all lines: some 300,000 words. A page may hold megabytes, and each word is looked at several times. */
export const MAX_BODY_LENGTH = 2_000_000;
/** Sections with sources of their own that are kept of a page, and characters of the heading that is shown of each. */
export const MAX_SECTIONS = 100;
export const MAX_SECTION_HEADING = 100;
/** Links within one line, besides a link that is the whole line: a notice of where a story was published first has one to three. */
export const MAX_LINE_LINKS = 6;
export const MAX_LINK_TEXT = 100;
export const MAX_CLAIMS = 500;
export const MAX_PROPERTY_LENGTH = 100;
export const MAX_CLAIM_LENGTH = 2_000;
export const MAX_ADDRESS_LENGTH = 4_096;
export const MAX_SITE_NAME_LENGTH = 500;
export const MAX_TITLE_LENGTH = 2_000;
export const MAX_DATES = 60;
export const MAX_DATE_LENGTH = 300;
export const MAX_LANG_LENGTH = 50;

/** Characters of selected words that are looked for. Chosen by hand: a few paragraphs. */
export const MAX_SELECTED_LENGTH = 2_000;

// What is kept of an article, and taken from an export file. Nothing that Wireprint writes itself comes near.

/** Characters of one of a page's words for itself or for a source: an id, a name, a domain, a quote. The longest that is written is a note of 600. */
export const MAX_WORDS_LENGTH = 2_000;
/** An address key writes some characters of an address as three: `%27`. */
export const MAX_KEY_LENGTH = 3 * MAX_ADDRESS_LENGTH;
/** Bytes of a kept text before it is packed: some 600,000 words. Chosen by hand: a longer one is not kept. */
export const MAX_TEXT_BYTES = 4_000_000;
/** Credits of one article. Of 309 real pages none has more than five sources. */
export const MAX_CREDITS = 1_000;
/** Credits that name the same source: further ones tell nothing more of it, and each is compared with those before. */
export const MAX_CREDITS_OF_SOURCE = 100;
export const MAX_AMENDMENTS = 100;
/** Objections of one reader, who makes each by hand. Every answer looks through all of them. Chosen by hand. */
export const MAX_OBJECTIONS = 20_000;
/** Tracked stories of a file. Chosen by hand: far more than anyone follows. */
export const MAX_TRACKED = 10_000;
/** Words that name one source in a story: those of every article, which may be thousands. */
export const MAX_EVIDENCE = 100_000;

// What the reader script takes of a page, before an article is made of it.

/** 8 MB of ASCII. What a larger page holds beyond is left out: no article is so long. */
export const MAX_MARKUP_LENGTH = 8_000_000;
/** Frames of one page that may hold its article. */
export const MAX_FRAMES = 4;
export const MAX_HEADINGS_IN_FRONT = 40;
export const MAX_HEADING_LENGTH = 300;
export const MAX_IGNORED_PARAMETERS = 20;
export const MAX_PARAMETER_LENGTH = 200;
/** Words, shingles or terms of one article: no more than title and paragraphs have characters. */
export const MAX_PRINTS = MAX_BODY_LENGTH + MAX_TITLE_LENGTH;
/**
 * Bytes of one line of an export file. With terms for half of its characters, a third of these as shingles, and a text that does not get smaller the line of
 * an article takes 17 MB, at most 6 of them for its credits.
 */
export const MAX_FILE_LINE = 24 * 1024 * 1024;

/** Pages of one site that are read without a click in an hour. Chosen by hand: more than a person reads, few enough that no page fills the store. */
export const MAX_READ_PER_HOUR = 60;
