// Whether a credit or a byline belongs to a picture: it stands in one small box with it, or right behind it.

// All lengths are characters. Chosen by hand.

/** The text of a box around one picture: its caption and whose it is. A box with more is a part of the page. */
const MAX_BOX_CHARS = 400;
/** Elements around a credit that are looked at. */
const MAX_LEVELS = 5;
/** The text beside a picture that stands before a credit: its caption. */
const MAX_CAPTION_CHARS = 200;
/** A smaller picture, in pixels, is a logo or a portrait beside an author's name. */
const MIN_PICTURE_WIDTH = 120;

const PICTURES = 'img, picture, video, amp-img, amp-video, [style*="background-image"], [style*="background: url"]';
/** What a box holds that is more than a picture: the head of a story, with its heading, its time or its author. */
const HEAD = 'h1, h2, h3, h4, time, [rel="author"], [itemprop="author"], [itemprop="datePublished"]';
/** In the class or address of a drawing: `afp-logo.png`, `share.svg`. */
const DRAWING = /logo|icon|share|sprite|social|facebook|twitter|whatsapp|\.svg/i;
/** In the class or address of an author's portrait, or of an element around it: `author__photo`. */
const PORTRAIT = /avatar|author|autor|auteur|portrait|profile|byline|gravatar|writer|reporter/i;
/** Characters of an attribute that are read. */
const MAX_ATTRIBUTE = 300;

/** A credit in one small box with a picture, or right behind one. */
export function isPictureCredit(element: Element, charsOf: (element: Element) => number): boolean {
  if (holds(element, isPicture) || boxesAround(element, charsOf).some((box) => holds(box, isPicture))) return true;
  const { previousElementSibling: before, parentElement: box } = element;
  const isBesideHead = box !== null && charsOf(box) <= MAX_BOX_CHARS && box.querySelector(HEAD) !== null;
  if (!before || isBesideHead || charsOf(before) > MAX_CAPTION_CHARS || before.querySelector(HEAD)) return false;
  return isPicture(before) || holds(before, isPicture);
}

/** The name of a photographer: in one small box with a picture that stands before it and is no portrait of an author. */
export function isPhotographer(element: Element, charsOf: (element: Element) => number): boolean {
  const isPhoto = (picture: Element): boolean =>
    isPicture(picture) && !isPortrait(picture) && !element.contains(picture) && isBefore(picture, element);
  return boxesAround(element, charsOf).some((box) => !PORTRAIT.test(aboutOf(box)) && holds(box, isPhoto));
}

/** The elements around a credit that hold little text, and no head of a story. */
function boxesAround(element: Element, charsOf: (element: Element) => number): Element[] {
  const boxes: Element[] = [];
  let box = element.parentElement;
  for (; box && boxes.length < MAX_LEVELS && charsOf(box) <= MAX_BOX_CHARS && !PARTS.has(box.tagName); box = box.parentElement) {
    if (box.querySelector(HEAD)) break;
    boxes.push(box);
  }
  return boxes;
}

/** Parts of the page, which hold more than one picture's box, however short they are. */
const PARTS = new Set(['BODY', 'MAIN', 'ARTICLE', 'HEADER']);

function holds(box: Element, isWanted: (picture: Element) => boolean): boolean {
  for (const picture of box.querySelectorAll(PICTURES)) if (isWanted(picture)) return true;
  return false;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
/** `Node.DOCUMENT_POSITION_FOLLOWING`, https://dom.spec.whatwg.org/#dom-node-comparedocumentposition */
const FOLLOWING = 4;

function isPicture(element: Element): boolean {
  return element.matches(PICTURES) && !DRAWING.test(aboutOf(element));
}

function isPortrait(element: Element): boolean {
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  if (width > 0 && width < MIN_PICTURE_WIDTH) return true;
  let around: Element | null = element;
  for (let level = 0; level < MAX_PORTRAIT_LEVELS && around; level++, around = around.parentElement) {
    if (PORTRAIT.test(aboutOf(around))) return true;
  }
  return false;
}
/** A portrait and the elements around it: a link, and a frame for each size. */
const MAX_PORTRAIT_LEVELS = 3;

function aboutOf(element: Element): string {
  return ['class', 'src', 'data-src', 'alt'].map((name) => (element.getAttribute(name) ?? '').slice(0, MAX_ATTRIBUTE)).join(' ');
}
