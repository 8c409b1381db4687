// A page as the slots read it: its lines with the agencies and words found in them, and the agencies whose own page it is.
import { MAX_LINE_LENGTH } from '../bounds';
import type { Article, LinePosition, LineRole, TextLine } from '../model/article';
import { siteOfMirrored } from '../outlet';
import { agencies, agencyOfDomain } from './agencies/agencies';
import { countriesIn } from './agencies/cities';
import { seamsOf } from './seams';
import { foldUnits } from './words/fold-units';
import { type CreditContext, type LineContext, type LineWithHits, readLine } from './words/read-hits';

/** A line of the page, with the agencies and words found in it. */
export interface PageLine extends LineWithHits {
  readonly position: LinePosition;
  readonly role: LineRole;
  readonly href: string;
  /** Links within it to other sites; undefined where there are none. */
  readonly links?: TextLine['links'];
  /** Number of lines of the same position before it, and behind it. */
  readonly fromStart: number;
  readonly fromEnd: number;
}

export interface CreditPage {
  readonly article: Article;
  readonly context: LineContext;
  /** Lines in document order, without captions and without what stands beside the article. */
  readonly lines: readonly PageLine[];
  /** Lines that the markup sets apart, right above and below the story. */
  readonly head: readonly PageLine[];
  readonly foot: readonly PageLine[];
  /** Ids of agencies whose own page this is: an agency does not credit itself. */
  readonly own: ReadonlySet<string>;
}

/** Reads the lines of an article, each up to `MAX_LINE_LENGTH`: that bounds the work that a hostile page can cause. */
export function readPage(article: Article, known: CreditContext): CreditPage {
  const shown = linesOf(article).filter(({ role }) => role !== 'caption' && role !== 'aside');
  const context = { ...known, countries: countriesOf(article, shown) };
  const counts = { before: 0, body: 0, after: 0 };
  for (const { position } of shown) counts[position]++;
  const seen = { before: 0, body: 0, after: 0 };
  const lines = shown.map(({ text, position, role, href, links }) => {
    const fromStart = seen[position]++;
    const line = readLine(text.slice(0, MAX_LINE_LENGTH), context);
    return {
      ...line,
      hits: isTitle(line.folded, article) ? [] : line.hits,
      position,
      role,
      href,
      links,
      fromStart,
      fromEnd: counts[position] - fromStart - 1,
    };
  });
  const apart = seamsOf(article.lines);
  const [head = [], foot = []] = [apart.head, apart.foot].map((seam) =>
    seam.map((line, index) => ({ ...line, ...readLine(line.text, context), fromStart: index, fromEnd: seam.length - index - 1 })),
  );
  return { article, context, lines, head, foot, own: ownAgencies(article.siteName, context.outletDomain) };
}

/** Characters of a line that is compared with the article's title: a shorter one fits many titles by chance. */
const MIN_TITLE = 15;

/** The headline, in full or its beginning: `BBC: Tarvia crew was denied visas` says what the story is about, not where it comes from. */
export function isTitle(folded: string, { title }: Article): boolean {
  return folded.length >= MIN_TITLE && foldUnits(title).startsWith(folded);
}

/** Lines before the body, and at its head, whose cities say where the story is from: byline and dateline stand there. Chosen by hand. */
const HEAD_LINES = 4;
/** Characters of each that are looked at: a dateline fits, most of a paragraph does not. */
const MAX_HEAD = 100;

/** The region that the page declares (`en-IN`), and the countries of the cities that it names around its headline and in its dateline. */
function countriesOf({ declaredLang }: Article, shown: readonly TextLine[]): ReadonlySet<string> {
  const region = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})(?![a-z])/i.exec(declaredLang)?.[1]?.toUpperCase();
  const before = shown.filter(({ position, href }) => position === 'before' && href === '').slice(-HEAD_LINES);
  const body = shown.filter(({ position }) => position === 'body').slice(0, 2);
  const cities = [...before, ...body].flatMap(({ text }) => countriesIn(text.slice(0, MAX_HEAD)));
  return new Set(region ? [region, ...cities] : cities);
}

/** A bare text has no lines: its paragraphs stand in for them, which may be longer and are cut. */
function linesOf(article: Article): Article['lines'] {
  if (article.lines.length > 0) return article.lines;
  return article.paragraphs.map((text) => ({ text, position: 'body', role: 'text', href: '' }));
}

/** Letters of a name that is looked for at the head of a domain: shorter ones are there by chance, as `ap` in apple.com. */
const MIN_NAME = 4;

type BareNames = ReadonlyArray<{ readonly id: string; readonly words: readonly string[] }>;
let made: BareNames | null = null;

/** Made when a page is first read: folding two thousand names takes a third of the time that the background needs to wake. */
function bareNames(): BareNames {
  made ??= agencies.map(({ id, names }) => ({ id, words: names.map(bare) }));
  return made;
}

/**
 * The agency that has this domain, and those with whose name the outlet's name or domain begins: Sputnik International, bloomberglaw.example. None on a
 * mirror's page, whose name is that of the page which was copied.
 */
function ownAgencies(siteName: string, outletDomain: string): Set<string> {
  if (siteOfMirrored(outletDomain)) return new Set();
  const byDomain = agencyOfDomain(outletDomain);
  const domain = bare(outletDomain);
  const site = bare(siteName);
  const isOwn = (word: string) => word === site || (word.length >= MIN_NAME && (domain.startsWith(word) || site.startsWith(word)));
  const named = bareNames()
    .filter(({ words }) => words.some(isOwn))
    .map(({ id }) => id);
  return new Set(byDomain ? [byDomain.id, ...named] : named);
}

function bare(text: string): string {
  return foldUnits(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
