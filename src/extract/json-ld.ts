// Reads what a page says of itself in JSON-LD, which is often broken: https://schema.org/docs/gs.html

export type JsonObject = Readonly<Record<string, unknown>>;

// Chosen by hand, far above what honest pages have: they bound the work on a page that means harm.

/** Characters of one script; a longer one is not read. */
const MAX_CHARS = 2_000_000;
/** Objects that are read of one page. */
const MAX_OBJECTS = 200;
/** Levels of lists and `@graph` within each other. */
const MAX_DEPTH = 4;
/** Values of one property that are looked at: a list of authors may be long. */
export const MAX_VALUES = 20;

/**
 * The objects of the page's JSON-LD in document order, with those of lists, `@graph` and `mainEntity`. Text that does not parse goes through
 * `repair` once, where one is given.
 */
export function jsonLdObjects(document: Document, repair?: (text: string) => string): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length < MAX_CHARS) gather(parsed(text) ?? (repair ? parsed(repair(text)) : null), objects, 0);
  }
  return objects;
}

/** The types of an object without the address of their vocabulary: `NewsArticle` for `https://schema.org/NewsArticle`. */
export function typesOf(object: JsonObject): string[] {
  return [object['@type']]
    .flat(1)
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** The text of a value: a string, a number, an object with a name, or a list of them, of which the first that is not empty. */
export function textOf(value: unknown): string {
  for (const item of [value].flat(1).slice(0, MAX_VALUES)) {
    const text = typeof item === 'string' ? item : typeof item === 'number' ? String(item) : nameOf(item);
    if (text.trim()) return text;
  }
  return '';
}

function nameOf(value: unknown): string {
  if (!isObject(value)) return '';
  const name = value.name ?? value['@value'] ?? value['@id'] ?? value.url;
  return typeof name === 'string' ? name : '';
}

/** Types that may describe the article: `NewsArticle`, `ReportageNewsArticle`, `Article`, `BlogPosting`, `Report`. */
const ARTICLE_TYPE = /^(?:\w{0,30}Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|WebPage)$/;

/** True for an object that may describe the article of a page. */
export function isArticleObject(object: JsonObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, objects: JsonObject[], depth: number): void {
  if (objects.length >= MAX_OBJECTS || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value.slice(0, MAX_OBJECTS)) gather(item, objects, depth + 1);
  if (!isObject(value)) return;
  objects.push(value);
  gather(value['@graph'], objects, depth + 1);
  if (isObject(value.mainEntity) || Array.isArray(value.mainEntity)) gather(value.mainEntity, objects, depth + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Broken JSON-LD is common and says nothing.
  }
}
