// What an element is for, from its name, class, id and a few attributes alone.

/**
 * `skip`: never read. `aside`: not of this article, whatever it holds. `frame`: aside as a rule, but a byline may stand in it.
 * The others are the roles of lines; '' says nothing.
 */
export type ElementKind = 'skip' | 'aside' | 'frame' | 'caption' | 'byline' | '';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON DATALIST DIALOG MATH math HEAD TITLE'.split(
    ' ',
  ),
);
/** Words that are all but certain: `related-articles`, `comment-list`, `most_read`, `newsletter-signup`. */
const SURELY_ASIDE =
  /(?:^|[\s_-])(?:comments?|breadcrumbs?|disqus|newsletters?|outbrain|taboola|related(?:posts?|articles?|links?|stories|content|news)?|relacionad\w{1,3}|respond|sidebar|sharedaddy|recirc\w{0,9})(?=$|[\s_-])|comment(?:s|-?list|-?area|-?section|-?form|-?box|ary-list)|reader-?comment|most-?(?:read|popular|viewed|shared)|read-?(?:also|next)|see-?also|also-?(?:read|like)|more-?(?:stories|articles)|author-?(?:bio|box)|about-?(?:the-?)?author|social-?(?:share|links|media|icons)|share-?(?:buttons?|tools|links|bar)|addthis|cookie-?(?:banner|notice|consent)|consent-?(?:banner|layer)|a2a_kit|jp-relatedposts|yarpp|sr-only|screen-reader|visually-?hidden|visuallyhidden/;
/** Words that a site may also use for its very body (`article-widget`, `tag-reuters`, `has-banner`), so that they need a small element. */
const MAYBE_ASIDE =
  /(?:^|[\s_-])(?:ads?|advert\w{0,20}|anzeige|banner|bio|cookies?|discuss\w{0,5}|donat\w{1,5}|disclaimer|emailsignup|follow|footer|login|menu|modal|nav|navbar|navigation|navi|overlay|pagination|pager|playlist|poll|popular|popup|print|promos?|promotions?|rating|recommend\w{0,8}|related\w{0,12}|rss|share|sharing|sharebar|shop|signup|skip|social|sponsor\w{0,6}|subscri\w{2,7}|tags?|taglist|teasers?|toolbar|tools|trending|tweet-btn|voting|widgets?)(?=$|[\s_-])|read-?more|more-?(?:from|news|on)|author-?(?:info|card|desc)|up-?next|sponsored|advertis|top-?stories|latest-?news|inline-?promo|hidden-print/;
/** `comment-list`, `readerComments`. */
const COMMENTS = /comments?(?=$|[\s_-])|disqus/;
/** Words of layout that name a neighbour: `has-sidebar`, `o-row--fixed-sidebar-layout`, `with-comments`. */
const LAYOUT =
  /(?:has|with|without|no|fixed|left|right|both)-{0,2}(?:\w{1,12}-)?(?:sidebar|comments?|banner|menu|nav|footer|newsletter)\b[\w-]{0,40}/g;
/** What sites call the body itself: `article-body__content`, `storyText`, `articleBody`. */
const BODY =
  /(?:article|story|post|entry|news)-?(?:body|text|content|paragraph)|(?:^|[\s_-])(?:paragraph|bodytext|body-?copy|text-?body)(?=$|[\s_-])/;
/** `wp-caption`, `photo-credit`, `image_legend`, `galleryItem`. */
const CAPTION =
  /caption|(?:^|[\s_-])(?:credits?|legend|legende|gallery|slideshow|slider|carousel|lightbox|photo-?(?:info|text|credit|by)|(?:image|img|foto|bild)-?(?:info|text|credit|source|desc\w{0,8}|quelle|author)|bildunterschrift|bildtext|copyright-?(?:foto|image))(?=$|[\s_-])|galleryitem|photogallery|mediacredit|imagecredit|photocredit/;
/** `byline`, `article__author`, `post-source`, `c-autor`. */
const BYLINE =
  /byline|(?:^|[\s_-])(?:authors?|autor(?:es|en|in)?|auteurs?|autore|signature|writer|reporter|sources?|quelle|fuente|fonte|kilde|bron|contributors?|journalist|dateline)(?=$|[\s_-])|(?:article|post|story|entry|news)-?(?:author|source)|author-?name/;

/** How much of the page's own words (not links) an element holds. */
export interface ElementSize {
  /** Share of the page's words, 0…1. */
  readonly share: number;
  /** Characters of words. */
  readonly chars: number;
  /** Holds the main heading. */
  readonly hasTitle: boolean;
}

/** Above these, a class name can only speak of the page as a whole. */
const LARGE = 0.5;
/** Readers may write more than the author did. */
const LARGE_FOR_COMMENTS = 0.85;
const LARGE_FOR_MAYBE = 0.12;
const PROSE_FOR_MAYBE = 1_200;

/** True where an element is not read at all: what it holds is no text, or is hidden. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName) || isHidden(element);
}

/** The kind of an element that is read. */
export function elementKind(element: Element, size: () => ElementSize, byClasses = true): Exclude<ElementKind, 'skip'> {
  const name = element.tagName;
  if (name === 'BODY' || name === 'HTML' || name === 'ARTICLE' || name === 'MAIN') return '';
  const kind = kindOfName(name, element, size) || (byClasses ? kindOfMarks(element, size) : '');
  if (!kind || kind === 'caption') return kind;
  const { share, hasTitle } = size();
  const most = kind === 'aside' && COMMENTS.test(marksOf(element).toLowerCase()) ? LARGE_FOR_COMMENTS : LARGE;
  return share > most || hasTitle ? '' : kind;
}

function kindOfName(name: string, element: Element, size: () => ElementSize): Exclude<ElementKind, 'skip'> {
  if (name === 'FIGURE' || name === 'FIGCAPTION') return holdsMuchText(name, element) ? '' : 'caption';
  if (name === 'NAV' || name === 'MENU') return 'aside';
  // Some sites wrap whole pages in one form.
  if (name === 'FORM') return isSmall(element, size()) ? 'aside' : '';
  if (name === 'ASIDE') return 'frame';
  // The foot of an article holds its source; the foot of a page holds partners.
  if (name === 'FOOTER') return element.closest('article, main') ? '' : 'frame';
  return '';
}

/** A figure around a table or a quotation, not a picture. */
function holdsMuchText(name: string, element: Element): boolean {
  return name === 'FIGURE' && element.querySelector('blockquote, table') !== null;
}

function kindOfMarks(element: Element, size: () => ElementSize): Exclude<ElementKind, 'skip'> {
  const role = element.getAttribute('role') ?? '';
  if (role === 'navigation' || role === 'complementary' || role === 'dialog' || role === 'search' || role === 'contentinfo') return 'frame';
  const itemprop = element.getAttribute('itemprop') ?? '';
  if (itemprop === 'author' || itemprop === 'sourceOrganization' || element.getAttribute('rel') === 'author') return 'byline';
  if (itemprop === 'comment' || itemprop === 'review') return 'aside';
  if (itemprop === 'caption') return 'caption';
  const words = wordsOf(marksOf(element));
  if (words === 'surely-aside') return 'aside';
  if (words === 'maybe-aside') return isSmall(element, size()) ? 'aside' : '';
  if (words === 'caption') return isSmall(element, size()) ? 'caption' : '';
  return words;
}

type Words = 'surely-aside' | 'maybe-aside' | 'caption' | 'byline' | '';
/** Pages repeat their classes hundreds of times. */
const known = new Map<string, Words>();
const MAX_KNOWN = 5_000;

function wordsOf(marks: string): Words {
  if (!marks) return '';
  const words = known.get(marks) ?? readWords(marks);
  if (known.size < MAX_KNOWN) known.set(marks, words);
  return words;
}

function readWords(marks: string): Words {
  // `articleBody` is read as `article-body`.
  const words = marks
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(LAYOUT, '');
  if (!BODY.test(words)) {
    if (SURELY_ASIDE.test(words)) return 'surely-aside';
    if (MAYBE_ASIDE.test(words)) return 'maybe-aside';
  }
  if (CAPTION.test(words)) return 'caption';
  return BYLINE.test(words) ? 'byline' : '';
}

function isSmall(element: Element, { share, chars }: ElementSize): boolean {
  // A paragraph is too small to measure by share; its length tells a slogan from prose.
  if (element.tagName === 'P') return chars < 150;
  return share < LARGE_FOR_MAYBE && chars < PROSE_FOR_MAYBE;
}

/** Class, id and test id as one text, `article__author-name` as `article--author-name`; long lists of generated classes are cut. */
function marksOf(element: Element): string {
  let marks = '';
  for (const name of MARKS) {
    const value = element.getAttribute(name);
    if (value) marks += ` ${value}`;
  }
  return marks.length > 400 ? marks.slice(0, 400) : marks;
}
const MARKS = ['class', 'id', 'data-testid'];

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style.slice(0, 500)); // display: none
}
