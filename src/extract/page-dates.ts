// The texts of a page that tell when its article was published and last changed. They are read in the background (core/dates).
import { MAX_DATE_LENGTH, MAX_DATES } from '../core/bounds';
import type { DateText } from '../core/model/article';
import { cleanText } from './clean-text';
import type { PageBody } from './find-body';
import { type JsonObject, textOf } from './json-ld';
import type { PageFacts } from './page-facts';
import type { TextRun } from './read-runs';

/** Meta elements with the date of publication, the most reliable first. */
const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'publication-date',
  'article.published',
  'article:published',
  'article_date_original',
  'published-date',
  'published_date',
  'originalpublicationdate',
  'release_date',
  'article:create_time',
  'date',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article.updated',
  'article:update_time',
];
/** Elements that hold a date for machines, and whether their name tells which. */
const MARKED = [
  ['[itemprop~="datePublished"], [pubdate], .dt-published, abbr.published, [property~="datePublished"]', 'published'],
  ['[itemprop~="dateModified"], .dt-updated, abbr.updated, [property~="dateModified"]', 'modified'],
] as const;
const MARKED_ATTRIBUTES = ['datetime', 'content', 'title'];
/** Elements whose dates belong to other stories, comments and pictures. */
const OTHER_THING =
  'nav, aside, footer, figure, li article, [itemtype*="ImageObject"], [itemtype*="VideoObject"], [itemtype*="Comment"], [itemprop~="comment"], [class*="comment" i], [class*="related" i]';
/** Elements that are read of each kind: lists of teasers have many. */
const MAX_MARKED = 5;

// Chosen by hand, with the pages of the corpora that docs/reading.md names.

/** Runs of text between the headline and the story in which a date is looked for: subtitle, byline, share buttons. */
const MAX_BELOW_TITLE = 25;
/** Runs above the headline and within the element that holds it. */
const MAX_ABOVE_TITLE = 6;
/** Runs at the head of the story: a line with the date is often taken for its first paragraph. */
const MAX_IN_STORY = 3;
/** Runs behind the story. */
const MAX_BELOW_STORY = 8;
/** Characters of a line that gives a date; a longer one is prose. */
const MAX_LINE_CHARS = 200;

/** The date texts of a page, the most reliable first. */
export function pageDates(document: Document, facts: PageFacts, body: PageBody): DateText[] {
  const texts = new Map<string, DateText>();
  const add = (from: DateText['from'], says: DateText['says'], given: string): void => {
    const text = cleanText(given, MAX_DATE_LENGTH);
    // Without a digit there is no date, except in Chinese numerals.
    if (/[\p{Nd}〇一二三]/u.test(text) && texts.size < MAX_DATES) texts.set(`${from}${says}${text}`, { text, from, says });
  };
  for (const text of declaredOf(facts, 'datePublished', PUBLISHED_METAS)) add('declared', 'published', text);
  add('declared', 'published', textOf(facts.article?.dateCreated));
  for (const text of declaredOf(facts, 'dateModified', MODIFIED_METAS)) add('declared', 'modified', text);
  for (const [selector, says] of MARKED)
    for (const element of markedOf(document, selector)) for (const text of textsOf(element)) add('marked', says, text);
  for (const run of runsWithDates(body)) {
    // What the line says stands before what it gives to machines: `Updated 3 May`.
    if (run.date) add('marked', '', lineWithDate(run));
    add('shown', '', run.text);
  }
  return [...texts.values()];
}

function declaredOf({ article, objects, meta }: PageFacts, property: string, names: readonly string[]): string[] {
  const ofPage = objects.filter((object) => object !== article && !isList(object)).map((object) => textOf(object[property]));
  return [textOf(article?.[property]), ...names.map((name) => meta(name)), ...(article ? [] : ofPage.slice(0, 1))].filter(Boolean);
}

/** Entries of a list describe other stories. */
function isList(object: JsonObject): boolean {
  return object['@type'] !== 'WebPage';
}

function markedOf(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => !element.closest(OTHER_THING)).slice(0, MAX_MARKED);
}

function textsOf(element: Element): string[] {
  const given = MARKED_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  return [...given, (element.textContent ?? '').slice(0, MAX_DATE_LENGTH)].filter(Boolean);
}

/** `Updated: 2024-05-03`: the words before the first digit, then the date for machines. */
function lineWithDate({ text, date }: TextRun): string {
  return `${text.slice(0, MAX_LINE_CHARS).replace(/\d.*$/su, '')} ${date}`;
}

/** The runs in which the article's own date may stand, the most likely first. */
function runsWithDates({ runs, body }: PageBody): TextRun[] {
  const first = body[0] ?? runs.length;
  const titleIndex = runs.findLastIndex(({ isTitle, kind }, index) => isTitle && kind !== 'aside' && index < first);
  const below = runs.slice(titleIndex + 1, first).slice(titleIndex < 0 ? -MAX_ABOVE_TITLE : 0, MAX_BELOW_TITLE);
  const last = body.at(-1) ?? runs.length;
  const looked = [
    ...below,
    ...body.slice(0, MAX_IN_STORY).flatMap((index) => runs[index] ?? []),
    ...aboveTitle(runs, titleIndex),
    ...runs.slice(last + 1, last + 1 + MAX_BELOW_STORY),
  ];
  return looked.filter(({ kind, text, isTitle }) => (kind === '' || kind === 'byline') && !isTitle && text.length <= MAX_LINE_CHARS);
}

/** Only in the element that holds the headline: a page's head shows the date of today. */
function aboveTitle(runs: readonly TextRun[], titleIndex: number): TextRun[] {
  const holder = runs[titleIndex]?.parent;
  if (!holder || holder.tagName === 'BODY') return [];
  return runs.slice(Math.max(0, titleIndex - MAX_ABOVE_TITLE), titleIndex).filter(({ parent }) => holder.contains(parent));
}
