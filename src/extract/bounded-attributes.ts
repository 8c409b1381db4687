// Bounds the attributes and the title of a document that Readability is given. Some of its patterns take time that grows with the square of a value: a figure
// with `data-lazy=".jpg.jpg…"` of 80 kB takes 8 seconds. It also compares each word of each heading with each word of the title.

/** Characters of a value that say what an element is: more than any name, class list or style of an honest page. Chosen by hand. */
const MAX_VALUE = 1_000;
/** Characters of the address of a picture, of a list of them, and of the name of a meta element. Longer ones are replaced by what stands for the same. */
const MAX_MATCHED = 40;
/** Characters of the title and of what a meta element says. Chosen by hand: a title has a hundred. */
const MAX_TITLE = 300;

const PICTURES = /^(?:IMG|PICTURE|FIGURE)$/; // FIGURE
const ENDING = /\.(?:jpg|jpeg|png|webp)/; // .jpg
/** A list of pictures for several widths, `a.jpg 600w`. */
const LIST = /\.(?:jpg|jpeg|png|webp)\s+\d/;

/**
 * Cuts the attributes of a document and returns it. Readability decides the same: what it asks of a picture is whether it has an address, and whether
 * another attribute is one.
 */
export function boundedAttributes(document: Document): Document {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      const short = value.length <= MAX_MATCHED ? value : bounded(element.tagName, name, value);
      if (short !== value) element.setAttribute(name, short);
    }
  }
  if (document.title.length > MAX_TITLE) document.title = document.title.slice(0, MAX_TITLE);
  return document;
}

function bounded(tagName: string, name: string, value: string): string {
  if (name === 'srcset') return 'a.jpg 1x';
  if (tagName === 'META') return value.trim().slice(0, name === 'content' ? MAX_TITLE : MAX_MATCHED);
  if (PICTURES.test(tagName) && !/^(?:alt|class|id|src|style)$/.test(name)) return asPicture(value);
  return value.slice(0, MAX_VALUE);
}

/** A short value that Readability takes for the same: a list of pictures, one picture, a text in which one is named, or none. */
function asPicture(value: string): string {
  if (LIST.test(value)) return 'a.jpg 1';
  if (!/\.(?:jpg|jpeg|png|webp)/i.test(value)) return value.slice(0, MAX_MATCHED);
  const isAddress = !/\s/.test(value.trim()) && ENDING.test(value.trim().slice(1));
  return isAddress ? 'a.jpg' : 'a b.jpg c';
}
