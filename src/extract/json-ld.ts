// What a page says of itself in JSON-LD, whatever state it is in: https://schema.org/docs/gs.html

export type JsonObject = Readonly<Record<string, unknown>>;

/** Larger than any honest page's statement of itself. */
const MAX_CHARS = 2_000_000;
const MAX_OBJECTS = 200;
/**
 * Every object at the top of the page's JSON-LD: lists, `@graph` and `mainEntity` opened, in document order. What does not parse goes through
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

/** The types of an object, without the address of their vocabulary: `NewsArticle`. */
export function typesOf(object: JsonObject): string[] {
  return [object['@type']]
    .flat(1)
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** Text of a value that may be a text, a number, a list of them, or an object with a name. The first that is not empty. */
export function textOf(value: unknown): string {
  for (const item of [value].flat(1).slice(0, 20)) {
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

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, objects: JsonObject[], depth: number): void {
  if (objects.length >= MAX_OBJECTS || depth > 4) return;
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
    return null; // broken on the page, as it often is
  }
}
