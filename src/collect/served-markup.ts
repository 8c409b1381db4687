// Markup as a server sends it, written as a browser writes it: the one form that is read here, with each value in double quotation marks. Only so can the
// attributes of an element be bounded before a document is made. Firefox takes a second for 25,000 of one element and a minute for 200,000, and Chromium nine
// seconds for 5,000 with code.

/** `<p`, `</p` */
const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
/** The next attribute: ` class="a"`, ` class='a'`, ` class=a`, ` hidden`. https://html.spec.whatwg.org/#before-attribute-name-state */
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y;
const END_OF_TAG = /[\s/]*>/y;
const COMMENT_END = /--!?>/g;
/** Names of elements and attributes. Others stand in no honest page. */
const PLAIN_NAME = /^[\w:.@-]+$/;
/** Elements whose content is no markup. Of these only titles and fields have a text, and of scripts only what is data says something. */
const WITHOUT_MARKUP = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes)$/;
const WITH_TEXT = /^(?:title|textarea)$/;
/** `</script` */
const CLOSING = /<\/([a-z]{1,8})(?=[\s/>])/gi;
const JSON_LD = /\stype="[^"]*ld\+json/i;

/** A piece of what is written, and where what it was made of ends. */
interface Piece {
  readonly text: string;
  readonly end: number;
}

/** The same page without comments, and without scripts and styles. Each `<` of it begins a whole tag, whatever the server sent. */
export function servedMarkup(markup: string): string {
  const parts: string[] = [];
  for (let at = 0; at < markup.length; ) {
    const open = markup.indexOf('<', at);
    if (open !== at) parts.push(markup.slice(at, open < 0 ? markup.length : open));
    if (open < 0) break;
    const { text, end } = pieceAt(markup, open);
    parts.push(text);
    at = end;
  }
  return parts.join('');
}

function pieceAt(markup: string, at: number): Piece {
  TAG.lastIndex = at;
  const [, slash = '', written] = TAG.exec(markup) ?? [];
  if (written !== undefined) return tagAt(markup, written.toLowerCase(), slash === '/', TAG.lastIndex);
  if (markup.startsWith('<!--', at)) return { text: '', end: endOf(markup, COMMENT_END, at + 2) };
  // What else begins so is a comment too, up to the next `>`.
  if (!/[!?/]/.test(markup.charAt(at + 1))) return { text: '&lt;', end: at + 1 };
  return { text: /^<!doctype/i.test(markup.slice(at, at + 9)) ? '<!doctype html>' : '', end: endOf(markup, />/g, at) };
}

/** @param from behind its name */
function tagAt(markup: string, name: string, isClosing: boolean, from: number): Piece {
  const { text: attributes, end: behind } = attributesAt(markup, from);
  END_OF_TAG.lastIndex = behind;
  // Where the page ends within a tag, there is none.
  if (!END_OF_TAG.test(markup)) return { text: '', end: markup.length };
  const end = END_OF_TAG.lastIndex;
  if (!PLAIN_NAME.test(name)) return { text: '', end };
  if (isClosing) return { text: `</${name}>`, end };
  const tag = `<${name}${attributes}>`;
  return WITHOUT_MARKUP.test(name) ? withContent(markup, name, tag, end) : { text: tag, end };
}

function attributesAt(markup: string, from: number): Piece {
  const parts: string[] = [];
  let end = from;
  ATTRIBUTE.lastIndex = from;
  for (let found = ATTRIBUTE.exec(markup); found; found = ATTRIBUTE.exec(markup)) {
    end = ATTRIBUTE.lastIndex;
    const [, name = '', value = ''] = found;
    if (PLAIN_NAME.test(name)) parts.push(` ${name.toLowerCase()}="${quotable(value)}"`);
  }
  return { text: parts.join(''), end };
}

/** A value without its quotation marks, as it may stand within others. */
function quotable(value: string): string {
  const inner = /^["']/.test(value) ? value.slice(1, -1) : value;
  return inner.replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** An element whose content is no markup, with its closing tag. @param tag as it is written @param from behind it */
function withContent(markup: string, name: string, tag: string, from: number): Piece {
  const at = closingTag(markup, name, from);
  const content = markup.slice(from, at);
  // The closing tag is written here, since a page may lack it.
  const end = at === markup.length ? at : endOf(markup, />/g, at);
  if (WITH_TEXT.test(name)) return { text: `${tag}${content.replace(/</g, '&lt;')}</${name}>`, end };
  if (name !== 'script') return { text: `${tag}</${name}>`, end };
  return { text: JSON_LD.test(tag) ? `${tag}${content.replace(/</g, '\\u003c')}</script>` : '', end };
}

/** Where the closing tag of an element begins; the end of the markup where it has none. */
function closingTag(markup: string, name: string, from: number): number {
  CLOSING.lastIndex = from;
  for (let found = CLOSING.exec(markup); found; found = CLOSING.exec(markup)) if (found[1]?.toLowerCase() === name) return found.index;
  return markup.length;
}

/** Where the next sign ends from an offset on; the end of the markup where there is none. */
function endOf(markup: string, sign: RegExp, from: number): number {
  sign.lastIndex = from;
  return sign.test(markup) ? sign.lastIndex : markup.length;
}
