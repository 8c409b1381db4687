// A page as the slots read it: its lines with what stands in them, and the agencies it cannot credit because it is one of them.
import type { Article, SegmentPlace, SegmentRole } from '../article';
import { agencies } from './agencies/agencies';
import { agencyOfDomain } from './agencies/find-agency';
import { foldUnits } from './words/fold-units';
import { type CreditContext, type Line, readLine } from './words/read-hits';

/** A segment of the page, read. */
export interface PageLine extends Line {
  readonly place: SegmentPlace;
  readonly role: SegmentRole;
  readonly href: string;
  /** How many lines of its place stand before it, and how many behind it. */
  readonly fromStart: number;
  readonly fromEnd: number;
}

export interface CreditPage {
  readonly article: Article;
  readonly context: CreditContext;
  /** Lines in document order, without captions and what stands beside the article. */
  readonly lines: readonly PageLine[];
  /** Ids of agencies whose own page this is: never claimed. */
  readonly own: ReadonlySet<string>;
}

/** A line longer than this is a paragraph that only its ends are read of. */
const MOST_LINE = 20_000;

/** Reads the lines of an article. */
export function readPage(article: Article, context: CreditContext): CreditPage {
  const shown = segmentsOf(article).filter(({ role }) => role !== 'caption' && role !== 'aside');
  const counts = { before: 0, body: 0, after: 0 };
  for (const { place } of shown) counts[place]++;
  const seen = { before: 0, body: 0, after: 0 };
  const lines = shown.map(({ text, place, role, href }) => {
    const fromStart = seen[place]++;
    return { ...readLine(text.slice(0, MOST_LINE), context), place, role, href, fromStart, fromEnd: counts[place] - fromStart - 1 };
  });
  return { article, context, lines, own: ownAgencies(article.siteName, context.outletDomain) };
}

/** An article without segments is a bare text: its paragraphs are its lines. */
function segmentsOf(article: Article): Article['segments'] {
  if (article.segments.length > 0) return article.segments;
  return article.paragraphs.map((text) => ({ text, place: 'body', role: 'text', href: '' }));
}

/** A name this short at the head of a domain says nothing: `ap` opens apple.com. */
const LEAST_NAME = 4;

const bareNames = agencies.map(({ id, name, abbreviations, nativeNames }) => ({
  id,
  words: [name, ...abbreviations, ...nativeNames].map(bare),
}));

/** The agency of this domain, and those whose name opens the outlet's own: Sputnik International, bloomberglaw.example. */
function ownAgencies(siteName: string, outletDomain: string): Set<string> {
  const byDomain = agencyOfDomain(outletDomain);
  const domain = bare(outletDomain);
  const site = bare(siteName);
  const isOwn = (word: string) => word === site || (word.length >= LEAST_NAME && (domain.startsWith(word) || site.startsWith(word)));
  const named = bareNames.filter(({ words }) => words.some(isOwn)).map(({ id }) => id);
  return new Set(byDomain ? [byDomain.id, ...named] : named);
}

function bare(text: string): string {
  return foldUnits(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
