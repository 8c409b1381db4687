// What a page declares for machines, read once: its JSON-LD objects and meta elements.
import { cleanText } from './clean-text';
import { isArticleObject, type JsonObject, jsonLdObjects, typesOf } from './json-ld';
import { jsonRepairer } from './repair-json';

export interface PageFacts {
  /** The JSON-LD object of the article; null where there is none. */
  readonly article: JsonObject | null;
  readonly objects: readonly JsonObject[];
  /** Content of the first meta element with one of these names (`name`, `property` or `itemprop`, lower case); '' where there is none. */
  meta(...names: string[]): string;
  /** Every meta element, in document order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
}

// Chosen by hand, far above what honest pages have: they bound the work on a page that means harm.

/** Meta elements that are read. */
const MAX_METAS = 1_000;
/** Characters of the content of one of them. */
const MAX_META_LENGTH = 5_000;
/** Characters of its name. */
const MAX_META_NAME_LENGTH = 100;

/** Reads what a page declares. */
export function pageFacts(document: Document): PageFacts {
  return factsOf(jsonLdObjects(document, jsonRepairer()), metaElements(document));
}

/** The facts with these objects, and with these meta elements, in the place of theirs. */
export function withObjects(facts: PageFacts, objects: readonly JsonObject[], metas: PageFacts['metas'] = facts.metas): PageFacts {
  return factsOf(objects, metas);
}

function factsOf(objects: readonly JsonObject[], metas: PageFacts['metas']): PageFacts {
  const byName = new Map<string, string>();
  for (const { name, content } of metas) if (!byName.has(name)) byName.set(name, content);
  return { article: articleObject(objects), objects, metas, meta: (...names) => names.map((name) => byName.get(name)).find(Boolean) ?? '' };
}

/** The first object of an article's type; one that only describes the web page where there is no better. */
function articleObject(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter(isArticleObject);
  return articles.find((object) => !typesOf(object).includes('WebPage')) ?? articles[0] ?? null;
}

function metaElements(document: Document): { name: string; content: string }[] {
  const found: { name: string; content: string }[] = [];
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, MAX_METAS)) {
    const name = element.getAttribute('property') || element.getAttribute('name') || element.getAttribute('itemprop');
    const content = cleanText(element.getAttribute('content') ?? '', MAX_META_LENGTH);
    if (name && content) found.push({ name: name.trim().toLowerCase().slice(0, MAX_META_NAME_LENGTH), content });
  }
  return found;
}
