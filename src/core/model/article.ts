// What is read from one page: the plain data that the reader script hands to the background, and a text row of the command line to core.

/** Where a text line stands on its page, from its markup alone. */
export type LineRole =
  /** In an element that its author marked as byline, author or source. */
  | 'byline'
  /** The whole line is the text of a link to an author's page. */
  | 'author-link'
  /** In a figure, a caption, a gallery, or an element classed as a photo's credit. */
  | 'caption'
  /** In navigation, a footer, a list of other stories, comments or a partner list. */
  | 'aside'
  /** A heading of the article. */
  | 'heading'
  /** Anything else. */
  | 'text';

/** Before the body's first paragraph, within the body, or after its last paragraph, in document order. */
export type LinePosition = 'before' | 'body' | 'after';

/** One run of visible text between block boundaries of the raw page, in document order. */
export interface TextLine {
  /** White space folded, not otherwise changed. */
  readonly text: string;
  readonly position: LinePosition;
  readonly role: LineRole;
  /** Address of the link that makes up the whole line, absolute; '' where there is none. */
  readonly href: string;
}

/** A machine-readable statement of the page: JSON-LD, microdata or a meta element. */
export interface StructuredClaim {
  /**
   * The property as the page spells it, in lower case: `author`, `sourceorganization`, `publisher`, `creditor`, `isbasedon`,
   * `article:author`, `dc.source`, `syndication-source`, …
   */
  readonly property: string;
  readonly value: string;
}

/** An article as its page shows it. Dates are ISO 8601, as exact as the page says: `2024-05-03` or `2024-05-03T10:15:00+02:00`. */
export interface Article {
  /** Address it was read at; '' where unknown. */
  readonly url: string;
  /** What the page calls its own address (`rel=canonical`), absolute; null where it says nothing. Hostile: a page may name any address. */
  readonly canonicalUrl: string | null;
  /** What the site calls itself (`og:site_name`); '' where unknown. */
  readonly siteName: string;
  readonly title: string;
  /** The page's own word for its language (`<html lang>`, `og:locale`), BCP 47; '' where it says nothing. Only a hint. */
  readonly declaredLang: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** The body, one entry a paragraph, without boilerplate. */
  readonly paragraphs: readonly string[];
  readonly lines: readonly TextLine[];
  readonly structured: readonly StructuredClaim[];
}

/** Who runs the site: by registrable domain, so that www., m. and amp. are one outlet. */
export interface Outlet {
  /** Registrable domain, lower case, e.g. `unsujet.example`; '' where the address is unknown. */
  readonly domain: string;
  /** Name to show; the domain where the page gives none. */
  readonly name: string;
}
