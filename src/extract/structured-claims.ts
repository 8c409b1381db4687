// What the page states for machines about who wrote the article, who supplied it and who owns it: JSON-LD, microdata and meta elements.
import { MAX_CLAIM_LENGTH, MAX_CLAIMS, MAX_PROPERTY_LENGTH } from '../core/bounds';
import type { StructuredClaim } from '../core/model/article';
import { cleanText } from './clean-text';
import { isObject, type JsonObject, MAX_VALUES, textOf, typesOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** Properties of an article that may name its source: https://schema.org/NewsArticle */
const PROPERTIES = [
  'author',
  'creator',
  'articleSection',
  'genre',
  'contributor',
  'editor',
  'publisher',
  'sourceOrganization',
  'provider',
  'sdPublisher',
  'copyrightHolder',
  'copyrightNotice',
  'creditText',
  'isBasedOn',
  'isBasedOnUrl',
  'citation',
  'dateline',
  'identifier',
  'locationCreated',
];
/** Names of meta elements that may do so too: `author`, `article:author`, `dc.creator`, `syndication-source`, `news_keywords`, `cxenseparse:author`. */
const META =
  /author|creator|publisher|(?:^|[.:_-])source|byline|rights|copyright|contributor|syndication|credit|agency|agentur|provider|news_keywords|^wire$|dateline|^(?:article:)?section$|^genre$/;
/** Names that match and say nothing of a source: pictures, colours, proofs of ownership. */
const OTHER_META = /image|color|verif|source-?(?:map|id)|fb:|twitter:(?!creator)|og:image|video/;
const MICRODATA =
  '[itemprop~="author"], [itemprop~="sourceOrganization"], [itemprop~="publisher"], [itemprop~="creditText"], [itemprop~="copyrightHolder"], [itemprop~="isBasedOn"], [itemprop~="dateline"]';
/** Elements that describe a picture, a film or a comment: what they state is not stated of the article. */
const OTHER_THING =
  'figure, figcaption, [itemtype*="ImageObject"], [itemtype*="VideoObject"], [itemtype*="Comment"], [itemprop~="comment"]';
/** Elements of microdata that are read; lists of teasers have many. */
const MAX_MICRODATA = 50;

/** Every claim of the page, JSON-LD first, without duplicates. */
export function structuredClaims(document: Document, facts: PageFacts): StructuredClaim[] {
  const claims = new Map<string, StructuredClaim>();
  const add = (property: string, value: string): void => {
    const claim = { property: property.toLowerCase().slice(0, MAX_PROPERTY_LENGTH), value: cleanText(value, MAX_CLAIM_LENGTH) };
    if (claim.value && claims.size < MAX_CLAIMS) claims.set(`${claim.property}\n${claim.value}`, claim);
  };
  if (facts.article) for (const property of PROPERTIES) for (const value of valuesOf(facts.article, property, facts)) add(property, value);
  if (facts.article) for (const type of typesOf(facts.article)) add('@type', type);
  if (facts.article?.isAccessibleForFree !== undefined) add('isAccessibleForFree', String(facts.article.isAccessibleForFree));
  for (const note of [facts.article?.correction].flat(1).slice(0, MAX_VALUES)) {
    add('correction', correctionText(note));
    if (isObject(note)) add('correction:date', textOf(note.datePublished ?? note.dateCreated));
  }
  for (const { name, content } of facts.metas) if (META.test(name) && !OTHER_META.test(name)) add(name, content);
  for (const element of microdataOf(document)) add(itemprop(element), microdata(element));
  return [...claims.values()];
}

/** A text, or a `CorrectionComment` with one: https://schema.org/correction */
function correctionText(note: unknown): string {
  return isObject(note) && typeof note.text === 'string' ? note.text : textOf(note);
}

/** Elements that state something of the article itself. */
function microdataOf(document: Document): Element[] {
  const stated = [...document.querySelectorAll(MICRODATA)].filter((element) => !element.parentElement?.closest(OTHER_THING));
  return stated.slice(0, MAX_MICRODATA);
}

function valuesOf(article: JsonObject, property: string, facts: PageFacts): string[] {
  return [article[property]]
    .flat(1)
    .slice(0, MAX_VALUES)
    .map((value) => textOf(resolved(value, facts)));
}

/** A reference such as `{"@id": "#org"}` gives the object of that id, which stands elsewhere in the page. */
function resolved(value: unknown, { objects }: PageFacts): unknown {
  if (!isObject(value) || value.name !== undefined) return value;
  const id = value['@id'];
  return objects.find((object) => object['@id'] === id && object.name !== undefined) ?? value;
}

/** The first property that an element names: `author` of `itemprop="author creator"`. */
function itemprop(element: Element): string {
  return (element.getAttribute('itemprop') ?? '').trim().split(/\s+/)[0] ?? '';
}

function microdata(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]');
  const stated = element.getAttribute('content') ?? name?.getAttribute('content');
  return stated ?? (name ?? element).textContent?.slice(0, MAX_CLAIM_LENGTH * 2) ?? '';
}
