// Finds what stands over or between an article and asks its visitor for something: consent to cookies, a subscription, a log-in.
import { type Measure, measureElements } from './measure-elements';
import { noticeTopics } from './notice-words';

// The numbers were chosen by hand, on pages of our own in many languages and with `npm run bench:bodies`.

/** Characters outside links from which on a box says anything. */
const MIN_CHARS = 60;
/** Characters; consent texts with their lists of purposes are long, and longer ones are conditions that someone wrote an article about. */
const MAX_CHARS = 12_000;
/** Characters of a box that are read for its words. */
const READ_CHARS = 6_000;
/** Characters outside links that a page must have left without its notices. */
const MIN_LEFT_CHARS = 80;
/** Ancestors of a control that are looked at: the box that it belongs to is near. */
const MAX_LEVELS = 8;
/** Characters of a box that is known by its words: in a long text each word occurs by chance. */
const MAX_TELLING_CHARS = 2_500;
/** Share of the article's container from which on a box that is no dialog holds the article. */
const MAX_OF_ARTICLE = 0.4;
/** Share of the text of a box that its parent may have besides, for the parent to be the same box: a heading, a list of links. */
const MAX_BESIDES = 0.5;
/** Controls that are looked at. */
const MAX_CONTROLS = 400;
/** Evidence from which on a box is a notice; each kind gives the points below. */
const MIN_EVIDENCE = 3;

const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Names that tools for asking consent give their boxes: a hint, and never all of the evidence for other names. */
const CONSENT_TOOLS =
  /onetrust|didomi|sp_message|usercentrics|uc-banner|qc-cmp|cmpbox|cmpwrapper|truste|iubenda|cybotcookie|cookiebot|borlabs|cmplz|cookieyes|cky-consent|klaro|tarteaucitron|axeptio|fc-consent|osano|termly|cc-window|sourcepoint|quantcast|consentmanager|orejime|cookielaw|moove_gdpr|cookie-law-info/;
/** Class names and labels of such boxes: `cookie-bar`, `gdpr-notice`, `paywall__offer`. */
const LABELS =
  /cookie|consent|cmp(?=$|[\s_-])|gdpr|dsgvo|rgpd|lgpd|privacy|modal|overlay|popup|paywall|pay-?wall|piano|regwall|subscri|abo(?=$|[\s_-])|offer|upsell|meter|login|signup|banner|notice|datawall|premium/;
const CONTROLS =
  'button, input[type="submit"], input[type="button"], [role="button"], a:not([href]), a[href^="#"], a[href^="javascript:"], a[class*="btn"], a[class*="button"], [onclick], [data-onclick]';
/** Elements that hold an article: what stands outside of them is less likely to be part of it. */
const HOLDS_ARTICLE = 'article, main, [role="main"], [itemprop~="articleBody"]';
/** `position: fixed` or `sticky` written into the element. */
const FIXED = /position\s{0,3}:\s{0,3}(?:fixed|sticky)/i;

/** Removes the notices of a page. `heading` is that of the article, which no notice holds; null where it is not known. */
export function removeNotices(page: Document, heading: Element | null): void {
  const boxes = new NoticeFinder(page, heading).find();
  for (const box of boxes) box.remove();
}

class NoticeFinder {
  readonly #measure: (element: Element) => Readonly<Measure>;
  readonly #container: Element | null;

  constructor(
    private readonly page: Document,
    private readonly heading: Element | null,
  ) {
    this.#measure = measureElements(page.body);
    this.#container = heading?.closest(HOLDS_ARTICLE) ?? page.querySelector(HOLDS_ARTICLE);
  }

  /** The boxes, as long as the page says something without them. */
  find(): Set<Element> {
    const boxes = new Set<Element>();
    let left = this.#chars(this.page.body);
    for (const box of this.#candidates()) {
      if (this.#isWithin(box, boxes) || this.#evidence(box) < MIN_EVIDENCE) continue;
      left -= this.#chars(box);
      if (left < MIN_LEFT_CHARS) break;
      boxes.add(box);
    }
    return boxes;
  }

  *#candidates(): Generator<Element> {
    const seen = new Set<Element>();
    for (const dialog of this.page.body.querySelectorAll(DIALOGS)) if (!seen.has(dialog) && seen.add(dialog)) yield dialog;
    for (const control of [...this.page.body.querySelectorAll(CONTROLS)].slice(0, MAX_CONTROLS)) {
      const box = this.#boxAround(control);
      if (box && !seen.has(box) && seen.add(box)) yield box;
    }
  }

  /** The smallest element around a control that says something, and with it the parents that say little more. */
  #boxAround(control: Element): Element | null {
    let box: Element | null = control.parentElement;
    for (let level = 0; box && this.#chars(box) < MIN_CHARS; level++) {
      if (level >= MAX_LEVELS) return null;
      box = box.parentElement;
    }
    if (!box || !this.#mayBeNotice(box)) return null;
    for (let above = box.parentElement; above && this.#mayBeNotice(above); above = above.parentElement) {
      if (this.#chars(above) > this.#chars(box) * (1 + MAX_BESIDES)) break;
      box = above;
    }
    return box;
  }

  #mayBeNotice(element: Element): boolean {
    if (element === this.page.body || this.heading?.contains(element) || (this.heading && element.contains(this.heading))) return false;
    // Notices have main headings of their own, which tell them from the article only where the article's one is known.
    return this.#chars(element) <= MAX_CHARS && (this.heading !== null || !this.#measure(element).hasTitle);
  }

  #evidence(box: Element): number {
    if (!this.#mayBeNotice(box)) return 0;
    const labels = labelsWithin(box);
    const isDialog = this.#isDialog(box) || CONSENT_TOOLS.test(labels);
    const isTelling = this.#chars(box) <= MAX_TELLING_CHARS && !this.#holdsArticle(box);
    const topics = isTelling ? noticeTopics((box.textContent ?? '').slice(0, READ_CHARS)) : 0;
    if (!isDialog && topics < 2) return 0;
    const controls = box.querySelectorAll(CONTROLS).length;
    const isOutside = this.#container !== null && !this.#container.contains(box) && !box.contains(this.#container);
    return (
      (isDialog ? 2 : 0) +
      (FIXED.test((box.getAttribute('style') ?? '').slice(0, 500)) ? 2 : 0) +
      (LABELS.test(labels) ? 1 : 0) +
      (controls > 0 ? 0.5 : 0) +
      (controls > 1 ? 0.5 : 0) +
      (isOutside ? 1 : 0) +
      (topics >= 4 ? 2.5 : topics >= 3 ? 1.5 : topics >= 2 ? 1 : 0)
    );
  }

  /** A dialog, or an element around one that holds little more. */
  #isDialog(box: Element): boolean {
    const dialog = box.matches(DIALOGS) ? box : box.querySelector(DIALOGS);
    return dialog !== null && this.#chars(box) <= this.#chars(dialog) * (1 + MAX_BESIDES);
  }

  /** A good part of what stands around the heading. */
  #holdsArticle(box: Element): boolean {
    if (!this.#container?.contains(box)) return box.querySelector(HOLDS_ARTICLE) !== null;
    return this.#chars(box) > this.#chars(this.#container) * MAX_OF_ARTICLE;
  }

  #isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
    for (let above: Element | null = element; above; above = above.parentElement) if (boxes.has(above)) return true;
    return false;
  }

  #chars(element: Element): number {
    const { chars, linkChars } = this.#measure(element);
    return chars - linkChars;
  }
}

/** Class, id and label of a box and of the elements around its text, in lower case. */
function labelsWithin(box: Element): string {
  let labels = '';
  for (let element: Element | null = box, level = 0; element && level < 3; element = element.firstElementChild, level++)
    for (const name of ['class', 'id', 'aria-label']) labels += ` ${(element.getAttribute(name) ?? '').slice(0, 200)}`;
  return labels.toLowerCase();
}
