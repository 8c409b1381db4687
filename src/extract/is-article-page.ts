// Whether what was read from a page is one article, and not the teasers of a list, the posts of a forum or the goods of a shop.
import { declaredKind } from './declared-kind';
import { isIndexAddress, isMailAddress, isStoryAddress } from './index-address';
import type { PageFacts } from './page-facts';
import type { Block } from './read-blocks';

/** Less text is a caption or a notice, not an article. */
const MIN_CHARS = 160;
/** Of an article behind a paywall the first sentence shows, which may hold the dateline. */
const MIN_DECLARED_CHARS = 100;
/** Text that outweighs a declaration to the contrary. */
const PLENTY_CHARS = 1_500;
const MIN_PROSE = 60;
/** Chinese, Japanese and Korean say in one character what others say in three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/; // 東

/** Judges the body that was found, with what the page and its address say. */
export function isArticlePage(facts: PageFacts, url: string, body: readonly Block[]): boolean {
  if (isMailAddress(url)) return false;
  const prose = body.map(({ text, parent }) => ({ parent, chars: text.length * (DENSE.test(text) ? 3 : 1) }));
  const chars = sum(prose.map((block) => block.chars));
  const kind = declaredKind(facts.objects, facts.meta('og:type'));
  if (chars < (kind === 'article' ? MIN_DECLARED_CHARS : MIN_CHARS)) return false;
  if (kind === 'article') return !isFrontPage(url) || chars >= PLENTY_CHARS;
  if (isIndexAddress(url)) return false;
  const together = largestShare(prose.filter((block) => block.chars >= MIN_PROSE));
  if (kind === 'other' || kind === 'video') return chars >= PLENTY_CHARS && together > 0.6 && isStoryAddress(url);
  if (kind === 'shared-as-article' && isStoryAddress(url)) return true;
  // An address that is not known speaks neither for a story nor against one.
  return together >= (kind === 'shared-as-article' || url === '' || isStoryAddress(url) ? 0.2 : 0.4);
}

function isFrontPage(url: string): boolean {
  return URL.canParse(url) && isIndexAddress(url) && new URL(url).pathname === '/';
}

/** Share of the text that stands in the one element with most of it: teasers stand in many. */
function largestShare(prose: readonly { parent: Element; chars: number }[]): number {
  const byParent = new Map<Element, number>();
  for (const { parent, chars } of prose) byParent.set(parent, (byParent.get(parent) ?? 0) + chars);
  return Math.max(0, ...byParent.values()) / Math.max(1, sum([...byParent.values()]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
