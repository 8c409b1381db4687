// What is read from one page: the plain data that the reader script hands to the background, and a text row of the command line to the core.
import * as z from 'zod/mini';
import {
  MAX_ADDRESS_LENGTH,
  MAX_CLAIM_LENGTH,
  MAX_CLAIMS,
  MAX_DATE_LENGTH,
  MAX_DATES,
  MAX_IGNORED_PARAMETERS,
  MAX_LANG_LENGTH,
  MAX_LINE_LENGTH,
  MAX_LINE_LINKS,
  MAX_LINES,
  MAX_LINK_TEXT,
  MAX_PARAGRAPH_LENGTH,
  MAX_PARAGRAPHS,
  MAX_PARAMETER_LENGTH,
  MAX_PROPERTY_LENGTH,
  MAX_SITE_NAME_LENGTH,
  MAX_TITLE_LENGTH,
} from '../bounds';
import { isWithinBody } from '../text/within-body';
import type { DeepReadonly } from './deep-readonly';

const text = (maxLength: number) => z.string().check(z.maxLength(maxLength));

/**
 * What a line of the page is, from its markup alone. `byline`: in an element that its author marked as byline, author or source. `author-link`: the
 * whole line is the text of a link to an author's page. `caption`: in a figure, a caption, a gallery, or an element classed as a photo's credit.
 * `aside`: in navigation, a footer, a list of other stories, comments or a partner list. `heading`: a heading of the article. `text`: anything else.
 */
const lineRole = z.enum(['byline', 'author-link', 'caption', 'aside', 'heading', 'text']);
export type LineRole = z.infer<typeof lineRole>;

/** Before the body's first paragraph, within the body, or after its last paragraph, in document order. */
const linePosition = z.enum(['before', 'body', 'after']);
export type LinePosition = z.infer<typeof linePosition>;

/** One run of visible text between block boundaries of the raw page. */
const textLine = z.object({
  /** White space folded, not otherwise changed. */
  text: text(MAX_LINE_LENGTH),
  position: linePosition,
  role: lineRole,
  /** Address of the link that makes up the whole line, absolute; '' where there is none. */
  href: text(MAX_ADDRESS_LENGTH),
  /** It stands in a list of other stories or among readers' comments, which its place on the page shows; absent elsewhere. */
  isOfOthers: z.exactOptional(z.literal(true)),
  /** Links within the line to other sites, with their texts; absent where there are none. */
  links: z.exactOptional(
    z.array(z.object({ text: text(MAX_LINK_TEXT), href: text(MAX_ADDRESS_LENGTH) })).check(z.maxLength(MAX_LINE_LINKS)),
  ),
});
export type TextLine = DeepReadonly<z.infer<typeof textLine>>;

/** A machine-readable statement of the page: JSON-LD, microdata or a meta element. */
const structuredClaim = z.object({
  /**
   * The property as the page spells it, in lower case: `author`, `sourceorganization`, `publisher`, `creditor`, `isbasedon`,
   * `article:author`, `dc.source`, `syndication-source`, …
   */
  property: text(MAX_PROPERTY_LENGTH),
  value: text(MAX_CLAIM_LENGTH),
});
export type StructuredClaim = DeepReadonly<z.infer<typeof structuredClaim>>;

/**
 * A text of the page that gives a date, or may. `declared`: JSON-LD and meta elements. `marked`: an element for dates (`<time datetime>`) beside the
 * headline. `shown`: a line beside the headline or at the article's end, for people alone.
 */
const dateText = z.object({
  text: text(MAX_DATE_LENGTH),
  from: z.enum(['declared', 'marked', 'shown']),
  /** What its markup says that it dates; '' where only its words can tell. */
  says: z.enum(['published', 'modified', '']),
});
export type DateText = DeepReadonly<z.infer<typeof dateText>>;

/** An article as its page shows it. */
export const article = z.object({
  /** Address it was read at; '' where unknown. */
  url: text(MAX_ADDRESS_LENGTH),
  /** What the page calls its own address (`rel=canonical`), absolute; null where it says nothing. Hostile: a page may name any address. */
  canonicalUrl: z.nullable(text(MAX_ADDRESS_LENGTH)),
  /** Parameters of its address, `#` for its route, that the page shows not to tell its articles apart. */
  ignoredParameters: z.array(text(MAX_PARAMETER_LENGTH)).check(z.maxLength(MAX_IGNORED_PARAMETERS)),
  /** What the site calls itself (`og:site_name`); '' where unknown. */
  siteName: text(MAX_SITE_NAME_LENGTH),
  /** The outlet that a portal's page names for its story, and its site, '' where it gives none; absent on other hosts and where none is named. */
  namedOutlet: z.exactOptional(z.object({ name: text(MAX_SITE_NAME_LENGTH), url: text(MAX_ADDRESS_LENGTH) })),
  title: text(MAX_TITLE_LENGTH),
  /** What the page says of its language (`<html lang>`, `og:locale`): BCP 47 tags separated by spaces, its root element's first; '' where it says nothing. Only a hint. */
  declaredLang: text(MAX_LANG_LENGTH),
  /** Texts with dates, as the page writes them, the most reliable first (`core/dates/page-dates.ts` reads them). */
  dates: z.array(dateText).check(z.maxLength(MAX_DATES)),
  /** The body, one entry a paragraph, without boilerplate. */
  paragraphs: z.array(text(MAX_PARAGRAPH_LENGTH)).check(z.maxLength(MAX_PARAGRAPHS), z.refine(isWithinBody)),
  /** In document order. */
  lines: z.array(textLine).check(
    z.maxLength(MAX_LINES),
    z.refine((lines) => isWithinBody(lines.map((line) => line.text))),
  ),
  structured: z.array(structuredClaim).check(z.maxLength(MAX_CLAIMS)),
});
export type Article = DeepReadonly<z.infer<typeof article>>;

/** What a script in a page, or the collector page, gives where it fails, since neither can throw across to the background in every browser. */
export const readerFailure = z.object({
  failed: z.string(),
  /** Null for a bug. */
  code: z.nullable(z.literal('text-in-frame')),
});
export type ReaderFailure = DeepReadonly<z.infer<typeof readerFailure>>;
