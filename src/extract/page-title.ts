// The headline of a page: what its headings, its data and its title element agree on, without the names of site and section.
import { MAX_TITLE_LENGTH } from '../core/bounds';
import { cleanText } from './clean-text';
import { textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { siteNames } from './site-names';
import { foldTitle, joinedAgain, type Segment, segmentsOf } from './title-segments';

/** Main headings that are looked at; lists have hundreds. */
const MAX_HEADINGS = 20;
/** Headings of other things than the article. */
const OTHER_HEADING = 'nav, aside, footer, dialog, [role="dialog"], [aria-hidden="true"], [class*="cookie" i], [class*="consent" i]';
/** Parts of a heading that are no part of the headline: `kicker`, `section`, `rubrik`, `overline`. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|section|category|categories|rubric?k?|rubrique|rubro|overline|over-?title|pre-?title|eyebrow|topline|dachzeile|spitzmarke|label|tag|badge|flag|supra\w{0,6}|volanta|antetitulo|occhiello|channel|topic)(?=$|[\s_-])/i;
/** Characters of a kicker: a longer one is the headline itself. */
const MAX_KICKER = 40;
/** Times as long as what follows a `|` or `_` that a headline is. Chosen by hand. */
const MIN_OF_REST = 1.5;
/** A title that was cut to fit: `Harbour wall approv…`. */
const CUT = /\s?(?:\.\.\.|…)$/;
/** Characters of a headline that begins like a cut one, so that it is the same. */
const MIN_COMMON = 15;

/** One place of the page that gives a title. */
interface Given {
  /** Places that are filled from one another by most sites count as one. */
  readonly place: 'heading' | 'data' | 'shared' | 'element';
  readonly text: string;
}
interface Candidate {
  readonly text: string;
  readonly folded: string;
  /** The whole text of a place, the more reliable the lower; a text that is part of one comes last. */
  readonly rank: number;
}

/** The article's headline; '' where the page has none. */
export function pageTitle(document: Document, facts: PageFacts): string {
  const sites = siteNames(document, facts);
  const given = placesOf(document, facts).filter(({ text }) => text && !sites.isSite(text));
  const headings = given.filter(({ place, text }) => place !== 'heading' || !isSection(text, given));
  const candidates = candidatesOf(headings, sites.isSite, sites.isSection);
  const best = candidates.map((candidate) => ({ ...candidate, votes: votesFor(candidate, headings) }));
  best.sort((a, b) => b.votes - a.votes || a.rank - b.rank || b.folded.length - a.folded.length);
  const [first] = best;
  return first ? uncut(first, candidates).slice(0, MAX_TITLE_LENGTH) : cleanText(document.title, MAX_TITLE_LENGTH);
}

function placesOf(document: Document, { article, meta }: PageFacts): Given[] {
  const declared = (text: string): string => cleanText(plain(text), MAX_TITLE_LENGTH);
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"]')].filter((element) => !element.closest(OTHER_HEADING));
  const main = headings.slice(0, MAX_HEADINGS).map(headingText);
  const shown = [...main, ...smallerHeadings(document, Math.max(0, ...main.map(({ length }) => length)))];
  return [
    ...shown.map((text): Given => ({ place: 'heading', text })),
    { place: 'data', text: declared(textOf(article?.headline)) },
    { place: 'shared', text: declared(meta('og:title')) },
    { place: 'shared', text: declared(meta('twitter:title', 'parsely-title', 'sailthru.title', 'dc.title')) },
    { place: 'element', text: declared(document.title) },
  ];
}

/** Headings that show a headline of the title element, below a main heading that names a section or the site: that one is shorter. */
function smallerHeadings(document: Document, longerThan: number): string[] {
  const segments = new Set(segmentsOf(cleanText(document.title, MAX_TITLE_LENGTH)).map(({ folded }) => folded));
  const smaller = [...document.querySelectorAll('h2, h3')].slice(0, MAX_HEADINGS).filter((element) => !element.closest(OTHER_HEADING));
  return smaller.map(headingText).filter((text) => text.length > longerThan && segments.has(foldTitle(text)));
}

/** The text of a heading without its kicker: `<h1><span class="kicker">Region</span> Bridge shut</h1>`. */
function headingText(heading: Element): string {
  const own = heading.getAttribute('content');
  if (own) return cleanText(own, MAX_TITLE_LENGTH);
  // A line break parts words as a space does.
  for (const lineBreak of heading.querySelectorAll('br')) lineBreak.replaceWith(' ');
  const text = cleanText((heading.textContent ?? '').slice(0, MAX_TITLE_LENGTH * 2), MAX_TITLE_LENGTH);
  for (const child of [...heading.children].slice(0, 3)) {
    const kicker = cleanText((child.textContent ?? '').slice(0, MAX_KICKER * 2));
    if (!kicker || kicker.length > MAX_KICKER || kicker.length * 2 > text.length) continue;
    if (KICKER.test(child.getAttribute('class') ?? '') && text.startsWith(kicker))
      return text.slice(kicker.length).replace(/^[\s:|–—-]+/, '');
  }
  return text;
}

/** A heading such as `World`, which the title element has beside the headline: `Bridge shut | World | Post`. */
function isSection(heading: string, given: readonly Given[]): boolean {
  const folded = foldTitle(heading);
  return given.some(({ place, text }) => {
    if (place !== 'element') return false;
    const segments = segmentsOf(text);
    return segments.some(({ folded: part }) => part === folded) && segments.some(({ folded: part }) => part.length > folded.length * 2);
  });
}

/** Rank of a heading with the names that it has before or behind its headline: it counts where more places give it like that. */
const WHOLE_RANK = 5;

/** Whole texts of places, and their runs of segments from the first or up to the last one. */
function candidatesOf(given: readonly Given[], isSite: (text: string) => boolean, isSectionName: (text: string) => boolean): Candidate[] {
  const ranks = { heading: 0, data: 1, shared: 2, element: 3 };
  const found = new Map<string, Candidate>();
  const add = (text: string, rank: number): void => {
    const folded = foldTitle(text);
    const known = found.get(folded);
    if (folded && (!known || known.rank > rank)) found.set(folded, { text: known?.text ?? text, folded, rank });
  };
  for (const { place, text } of given) {
    const segments = withoutSite(segmentsOf(text), isSite, isSectionName, place === 'heading');
    // A headline may begin with the name of a place that the site has in its name too: `Marlow - a town without a school`.
    if (place === 'heading') add(text, ranks[place] + WHOLE_RANK);
    add(joinedAgain(text, segments), ranks[place]);
    for (let count = 1; count < segments.length; count++) {
      add(joinedAgain(text, segments.slice(0, count)), ranks[place] + 10);
      add(joinedAgain(text, segments.slice(-count)), ranks[place] + 10);
    }
  }
  return [...found.values()];
}

/** Segments without those that name the site at either end, or a section at the end. */
function withoutSite(
  segments: readonly Segment[],
  isSite: (text: string) => boolean,
  isSectionName: (text: string) => boolean,
  isShown: boolean,
): readonly Segment[] {
  let kept = segments;
  while (kept.length > 1 && isSite(kept.at(-1)?.text ?? '')) kept = kept.slice(0, -1);
  while (kept.length > 1 && isSite(kept[0]?.text ?? '')) kept = kept.slice(1);
  const isRest = ({ text, folded, isPiped }: Segment): boolean =>
    isSectionName(text) || (isPiped && folded.length * MIN_OF_REST < (kept[0]?.folded.length ?? 0));
  while (!isShown && kept.length > 1 && kept.at(-1) && isRest(kept.at(-1) as Segment)) kept = kept.slice(0, -1);
  return kept;
}

/** Number of places that give the candidate, alone or beside other segments. */
function votesFor({ folded }: Candidate, given: readonly Given[]): number {
  const places = given.filter(({ place, text }) => holds(foldTitle(text), folded, place === 'heading')).map(({ place }) => place);
  return new Set(places).size;
}

/** A sign, or a space in a heading, where another element begins. */
const EDGE = /^\s?[|｜丨–—_·•«»:/-]|[|｜丨–—_·•«»:/-]\s?$/;

function holds(whole: string, part: string, isHeading: boolean): boolean {
  if (whole === part) return true;
  const rest = whole.startsWith(part) ? whole.slice(part.length) : whole.endsWith(part) ? whole.slice(0, -part.length) : '';
  if (!rest) return false;
  return EDGE.test(rest) || (isHeading && /^\s|\s$/.test(rest) && rest.length <= MAX_KICKER && rest.length * 2 < part.length);
}

/** The whole headline, where the best one is cut. */
function uncut({ text, folded }: Candidate, candidates: readonly Candidate[]): string {
  const stem = folded.replace(CUT, '');
  if (stem === folded || stem.length < MIN_COMMON) return text;
  const whole = candidates.find((other) => other.folded !== folded && other.folded.startsWith(stem) && !CUT.test(other.folded));
  return whole?.text ?? text;
}

/** Titles in data often hold markup and entities as text: `Fire &amp; flood`, `<b>Fire</b>`. */
function plain(text: string): string {
  return text
    .slice(0, MAX_TITLE_LENGTH * 4)
    .replace(/<\/?(?:b|i|em|strong|span|br|p|sup|sub|u|mark)\b[^<>]{0,200}>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
