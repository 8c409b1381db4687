// Whether what was read from a page is one article, and not the teasers of a list, the posts of a forum or the goods of a shop.
import { declaredKind } from './declared-kind';
import { holderOf } from './holder-of';
import { isArticleAddress, isIndexAddress, isMailHost } from './index-address';
import type { PageFacts } from './page-facts';
import type { TextRun } from './read-runs';
import { textWeight } from './text-weight';

// Lengths are characters, weighted by script (text-weight.ts). All numbers were chosen by hand on articles, lists, forums and shops.

/** Less text is a caption or a notice. */
const MIN_BODY_CHARS = 160;
/** Of an article behind a paywall only the first sentence shows, which may hold the dateline. */
const MIN_DECLARED_BODY_CHARS = 100;
/** So much text outweighs a declaration that the page is no article, and a front page's address. */
const PLENTY_CHARS = 1_500;
/** Shorter paragraphs do not count for where the text stands. */
const MIN_RUN_CHARS = 60;
/** Minimum share of the text that stands in one element: teasers stand in many. */
const MIN_TOGETHER = 0.4;
/** The same where the page or its address speaks for an article. */
const MIN_TOGETHER_IF_LIKELY = 0.2;
/** The same for a page that declares to be something else. */
const MIN_TOGETHER_IF_OTHER = 0.6;

/** In a list each entry has a headline of its own. */
const LINKED_HEADLINE = 'h2 a[href], h3 a[href], h4 a[href], a[href] > h2, a[href] > h3, a[href] > h4';

interface Run {
  readonly parent: Element;
  readonly chars: number;
}

/** Judges the body that was found, with what the page and its address say. */
export function isArticlePage(facts: PageFacts, url: string, body: readonly TextRun[]): boolean {
  if (isMailHost(url)) return false;
  const runs = body.map(({ text, parent }) => ({ parent, chars: textWeight(text) }));
  const kind = declaredKind(facts.objects, facts.meta('og:type'));
  if (kind === 'article') {
    const chars = charsOf(runs);
    return chars >= MIN_DECLARED_BODY_CHARS && (!isFrontPage(url) || chars >= PLENTY_CHARS);
  }
  // An unknown address speaks neither for an article nor against one.
  const isLikely = kind === 'shared-as-article' || url === '' || isArticleAddress(url);
  const prose = runs.filter((run) => run.chars >= MIN_RUN_CHARS);
  // Weather and results are many short runs: they are no prose.
  const chars = charsOf(isLikely ? runs : prose);
  if (chars < MIN_BODY_CHARS || isIndexAddress(url) || isList(prose)) return false;
  if (kind === 'shared-as-article' && isArticleAddress(url)) return true;
  const together = largestShare(prose);
  if (kind === 'other' || kind === 'video') return chars >= PLENTY_CHARS && together > MIN_TOGETHER_IF_OTHER && isArticleAddress(url);
  return together >= (isLikely ? MIN_TOGETHER_IF_LIKELY : MIN_TOGETHER);
}

/** True where most of the text is teasers: each stands alone below a headline that leads elsewhere. */
function isList(prose: readonly Run[]): boolean {
  const held = new Map<Element, Run[]>();
  for (const run of prose) {
    const holder = holderOf(run.parent);
    const runs = held.get(holder);
    if (runs) runs.push(run);
    else held.set(holder, [run]);
  }
  const teasers = [...held].filter(([holder, runs]) => runs.length === 1 && holder.querySelector(LINKED_HEADLINE) !== null);
  return charsOf(teasers.flatMap(([, runs]) => runs)) > charsOf(prose) / 2;
}

function isFrontPage(url: string): boolean {
  return URL.canParse(url) && isIndexAddress(url) && new URL(url).pathname === '/';
}

/** Share of the text that stands in the one element with most of it: an article's paragraphs stand in one, teasers in many. */
function largestShare(prose: readonly Run[]): number {
  const byParent = new Map<Element, number>();
  for (const { parent, chars } of prose) byParent.set(parent, (byParent.get(parent) ?? 0) + chars);
  return Math.max(0, ...byParent.values()) / Math.max(1, charsOf(prose));
}

function charsOf(runs: readonly Run[]): number {
  return runs.reduce((total, { chars }) => total + chars, 0);
}
