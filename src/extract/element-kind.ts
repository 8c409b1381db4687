// What an element is for, by its name, class, id and a few attributes; of a credit and a byline also by the picture that they may belong to.
import { isPhotographer, isPictureCredit } from './of-picture';

/**
 * `skip`: never read. `aside`: no part of this article, whatever it holds. `margin`: an aside as well, except that a byline may stand in it.
 * `caption` and `byline`: the roles of lines. '': part of the article as far as its markup says.
 */
export type ElementKind = 'skip' | 'aside' | 'margin' | 'caption' | 'byline' | '';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON DATALIST DIALOG MATH math HEAD TITLE'.split(
    ' ',
  ),
);
/** Class names that almost always mean an aside: `related-articles`, `comment-list`, `most_read`, `newsletter-signup`. */
const SURELY_ASIDE =
  /(?:^|[\s_-])(?:comments?|breadcrumbs?|disqus|newsletters?|outbrain|taboola|related(?:posts?|articles?|links?|stories|content|news)?|relacionad\w{1,3}|respond|sidebar|sharedaddy|recirc\w{0,9})(?=$|[\s_-])|comment(?:s|-?list|-?area|-?section|-?form|-?box|ary-list)|reader-?comment|most-?(?:read|popular|viewed|shared)|read-?(?:also|next)|see-?also|also-?(?:read|like)|more-?(?:stories|articles)|author-?(?:bio|box)|about-?(?:the-?)?author|social-?(?:share|links|media|icons)|share-?(?:buttons?|tools|links|bar)|addthis|cookie-?(?:banner|notice|consent)|consent-?(?:banner|layer)|a2a_kit|jp-relatedposts|yarpp|sr-only|screen-reader|visually-?hidden/;
/** Class names that some sites use for the body too (`article-widget`, `tag-reuters`, `has-banner`): they count for small elements alone. */
const MAYBE_ASIDE =
  /(?:^|[\s_-])(?:ads?|advert\w{0,20}|anzeige|banner|bio|cookies?|discuss\w{0,5}|donat\w{1,5}|disclaimer|emailsignup|follow|footer|login|menu|modal|nav|navbar|navigation|navi|overlay|pagination|pager|playlist|poll|popular|popup|print|promos?|promotions?|rating|recommend\w{0,8}|related\w{0,12}|rss|share|sharing|sharebar|shop|signup|skip|social|sponsor\w{0,6}|subscri\w{2,7}|tags?|taglist|teasers?|toolbar|tools|trending|tweet-btn|voting|widgets?)(?=$|[\s_-])|read-?more|more-?(?:from|news|on)|author-?(?:info|card|desc)|up-?next|sponsored|advertis|top-?stories|latest-?news|inline-?promo|hidden-print/;
/** `comment-list`, `readerComments`. */
const COMMENTS = /comments?(?=$|[\s_-])|disqus/;
/** Class names that describe the layout around an element, not the element: `has-sidebar`, `o-row--fixed-sidebar-layout`, `with-comments`. */
const LAYOUT =
  /(?:has|with|without|no|fixed|left|right|both)-{0,2}(?:\w{1,12}-)?(?:sidebar|comments?|banner|menu|nav|footer|newsletter)\b[\w-]{0,40}/g;
/** Class names of the body itself: `article-body__content`, `storyText`, `articleBody`. */
const BODY =
  /(?:article|story|post|entry|news)-?(?:body|text|content|paragraph)|(?:^|[\s_-])(?:paragraph|bodytext|body-?copy|text-?body)(?=$|[\s_-])/;
/** `wp-caption`, `photo-credit`, `image_legend`, `galleryItem`; words are parted by `-` alone here. */
const CAPTION =
  /caption|(?:^|[\s-])(?:legend|legende|gallery|slideshow|slider|carousel|lightbox|photo-?(?:info|text|credit|by)|(?:image|img|foto|bild)-?(?:info|text|credit|source|desc\w{0,8}|quelle|author)|bildunterschrift|bildtext|copyright-?(?:foto|image))(?=$|[\s-])|galleryitem|photogallery|(?:media|image|img|photo|picture|foto|bild)-?credit/;
/** `credit`, `article-credit`, `storyCredits`: of the text or of a picture, as its place says. */
const CREDIT = /(?:^|[\s_-])credits?(?:-?(?:line|text))?(?=$|[\s_-])/;
/** A credit that names the text as its own: `story-credit`, `author-credit`. */
const CREDIT_OF_TEXT = /(?:article|story|post|entry|news|text|author|byline|content)[_-]{0,2}credits?/;
/** `byline`, `article__author`, `post-source`, `c-autor`. */
const BYLINE =
  /byline|(?:^|[\s_-])(?:authors?|autor(?:es|en|in)?|auteurs?|autore|signature|writer|reporter|sources?|quelle|fuente|fonte|kilde|bron|contributors?|journalist|dateline)(?=$|[\s_-])|(?:article|post|story|entry|news)-?(?:author|source)|author-?name/;

/** How many of the page's words, not counting links, an element holds. */
export interface ElementSize {
  /** Share of the page's words, 0…1. */
  readonly share: number;
  /** Characters of words outside links. */
  readonly chars: number;
  /** Holds the main heading. */
  readonly hasTitle: boolean;
}

// Chosen by hand with `npm run bench:bodies`.

/** Maximum share of the page's words in an element that is set aside by its class name: a larger one holds the article. */
const MAX_SHARE = 0.5;
/** The same for comments, which may be longer than the article. */
const MAX_SHARE_OF_COMMENTS = 0.85;
/** Maximum share of the page's words in a small element. */
const MAX_SMALL_SHARE = 0.12;
/** A small element has fewer characters than this, also on a long page. */
const MAX_SMALL_CHARS = 1_200;
/** Characters from which on a paragraph is prose and no slogan. */
const MIN_PROSE_CHARS = 150;

/** True where an element is not read at all: what it holds is no text, or is hidden. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName) || isHidden(element);
}

/** The kind of an element that is read. `charsOf` counts the characters of an element around it. */
export function elementKind(
  element: Element,
  size: () => ElementSize,
  charsOf: (element: Element) => number,
  byClasses = true,
): Exclude<ElementKind, 'skip'> {
  const name = element.tagName;
  if (name === 'BODY' || name === 'HTML' || name === 'ARTICLE' || name === 'MAIN') return '';
  const kind = kindOfName(name, element, size) || (byClasses ? kindOfAttributes(element, size, charsOf) : '');
  if (!kind || kind === 'caption') return kind;
  const { share, hasTitle } = size();
  const isComments = kind === 'aside' && COMMENTS.test(labelsOf(element).toLowerCase());
  return share > (isComments ? MAX_SHARE_OF_COMMENTS : MAX_SHARE) || hasTitle ? '' : kind;
}

function kindOfName(name: string, element: Element, size: () => ElementSize): Exclude<ElementKind, 'skip'> {
  if (name === 'FIGURE' || name === 'FIGCAPTION') return holdsText(name, element) ? '' : 'caption';
  if (name === 'NAV' || name === 'MENU' || name === 'MARQUEE') return 'aside';
  // Some sites wrap whole pages in one form.
  if (name === 'FORM') return isSmall(element, size()) ? 'aside' : '';
  if (name === 'ASIDE') return 'margin';
  // The footer of an article holds its source; the footer of a page holds partners.
  if (name === 'FOOTER') return element.closest('article, main') ? '' : 'margin';
  return '';
}

/** A figure around a table or a quotation, not a picture. */
function holdsText(name: string, element: Element): boolean {
  return name === 'FIGURE' && element.querySelector('blockquote, table') !== null;
}

function kindOfAttributes(element: Element, size: () => ElementSize, charsOf: (element: Element) => number): Exclude<ElementKind, 'skip'> {
  const role = element.getAttribute('role') ?? '';
  if (role === 'navigation' || role === 'complementary' || role === 'dialog' || role === 'search' || role === 'contentinfo')
    return 'margin';
  const itemprop = element.getAttribute('itemprop') ?? '';
  if (itemprop === 'author' || itemprop === 'sourceOrganization' || element.getAttribute('rel') === 'author') return 'byline';
  if (itemprop === 'comment' || itemprop === 'review') return 'aside';
  if (itemprop === 'caption') return 'caption';
  const label = labelKind(labelsOf(element));
  if (label === 'surely-aside') return 'aside';
  if (label === 'maybe-aside') return isSmall(element, size()) ? 'aside' : '';
  if (label === 'caption') return isSmall(element, size()) ? 'caption' : '';
  if (label === 'credit') return isPictureCredit(element, charsOf) ? 'caption' : 'byline';
  if (label === 'byline') return isPhotographer(element, charsOf) ? 'caption' : 'byline';
  return label;
}

type LabelKind = 'surely-aside' | 'maybe-aside' | 'caption' | 'credit' | 'byline' | '';
/** What was found for labels before, since pages repeat their classes hundreds of times. */
const known = new Map<string, LabelKind>();
/** Labels that are remembered, far more than a site uses: a page may make up new ones without end. */
const MAX_KNOWN = 5_000;

function labelKind(labels: string): LabelKind {
  if (!labels) return '';
  const kind = known.get(labels) ?? readLabels(labels);
  if (known.size < MAX_KNOWN) known.set(labels, kind);
  return kind;
}

function readLabels(labels: string): LabelKind {
  // `articleBody` is read as `article-body`.
  const words = labels
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(LAYOUT, '');
  if (!BODY.test(words)) {
    if (SURELY_ASIDE.test(words)) return 'surely-aside';
    if (MAYBE_ASIDE.test(words)) return 'maybe-aside';
  }
  if (CAPTION.test(words.replace(/[_-]+/g, '-'))) return 'caption';
  if (CREDIT.test(words)) return CREDIT_OF_TEXT.test(words) ? 'byline' : 'credit';
  return BYLINE.test(words) ? 'byline' : '';
}

function isSmall(element: Element, { share, chars }: ElementSize): boolean {
  // A paragraph's share is always small; its length tells a slogan from prose.
  if (element.tagName === 'P') return chars < MIN_PROSE_CHARS;
  return share < MAX_SMALL_SHARE && chars < MAX_SMALL_CHARS;
}

const LABELS = ['class', 'id', 'data-testid'];
/** Characters; long lists of generated classes are cut. */
const LABELS_LENGTH = 400;

/** Class, id and test id as one text. */
function labelsOf(element: Element): string {
  let labels = '';
  for (const name of LABELS) {
    const value = element.getAttribute(name);
    if (value) labels += ` ${value}`;
  }
  return labels.length > LABELS_LENGTH ? labels.slice(0, LABELS_LENGTH) : labels;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style.slice(0, 500)); // display: none
}
