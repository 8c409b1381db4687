// The declarations of a page, read once: its JSON-LD objects and meta elements.
import { cleanText } from './clean-text';
import { type JsonObject, jsonLdObjects, typesOf } from './json-ld';
import { repairJson } from './repair-json';

export interface PageFacts {
  /** The JSON-LD object of the article, where there is one. */
  readonly article: JsonObject | null;
  readonly objects: readonly JsonObject[];
  /** Content of the first meta element of a name, property or itemprop, lower case; '' where there is none. */
  meta(...names: string[]): string;
  /** Every meta element, in document order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
}

/** `NewsArticle`, `ReportageNewsArticle`, `Article`, `BlogPosting`, `Report`. */
const ARTICLE_TYPE = /^(?:\w{0,30}Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|WebPage)$/;
const MAX_METAS = 1_000;
const META_LENGTH = 5_000;

/** Reads a page's declarations. */
export function pageFacts(document: Document): PageFacts {
  const objects = jsonLdObjects(document, repairJson);
  const metas = metaElements(document);
  const byName = new Map<string, string>();
  for (const { name, content } of metas) if (!byName.has(name)) byName.set(name, content);
  return { article: articleObject(objects), objects, metas, meta: (...names) => names.map((name) => byName.get(name)).find(Boolean) ?? '' };
}

/** The first object of an article's type; an object that only describes the web page serves where there is no better. */
function articleObject(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find((object) => !typesOf(object).includes('WebPage')) ?? articles[0] ?? null;
}

function metaElements(document: Document): { name: string; content: string }[] {
  const found: { name: string; content: string }[] = [];
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, MAX_METAS)) {
    const name = element.getAttribute('property') || element.getAttribute('name') || element.getAttribute('itemprop');
    const content = cleanText(element.getAttribute('content') ?? '', META_LENGTH);
    if (name && content) found.push({ name: name.trim().toLowerCase().slice(0, 100), content });
  }
  return found;
}
