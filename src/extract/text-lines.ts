// The page's runs of text as the lines that credits are read from.

import { LINE_LENGTH, MAX_LINES } from '../core/bounds';
import type { LinePosition, LineRole, TextLine } from '../core/model/article';
import { absolute } from './page-identity';
import type { Block } from './read-blocks';

/** Paths of authors' pages: `/author/jane-doe`, `/autor/redaccion/`, `/staff/…`. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autori|autore|by|people|profiles?|staff|journalists?|writers?|reporters?|contributors?|redakt\w{1,8}|skribent|yazar\w{0,5})\//i;
const AUTHOR_LINK_CHARS = 100;
/** Asides go first where there are too many: they carry the least. */
const MAX_ASIDES = 1_500;

/** Segments of a page, in document order. `body` holds the numbers of the blocks that are its body, ascending. */
export function textLines(blocks: readonly Block[], body: readonly number[], base: string): TextLine[] {
  const first = body[0] ?? Number.POSITIVE_INFINITY;
  const last = body.at(-1) ?? -1;
  const lines: TextLine[] = [];
  let asides = 0;
  for (const [at, block] of blocks.entries()) {
    // Asides are most of a page's links; nobody asks where they lead.
    const href = block.href && block.kind !== 'aside' ? absolute(block.href, base) : '';
    const role = roleOf(block, href);
    if (role === 'aside' && ++asides > MAX_ASIDES) continue;
    if (lines.length >= MAX_LINES) break;
    const position: LinePosition = at < first ? 'before' : at > last ? 'after' : 'body';
    lines.push({ text: block.text.slice(0, LINE_LENGTH), position, role, href });
  }
  return lines;
}

function roleOf({ kind, text, isHeading }: Block, href: string): LineRole {
  if (kind === 'aside' || kind === 'frame') return 'aside';
  if (kind === 'caption') return 'caption';
  if (href && text.length <= AUTHOR_LINK_CHARS && AUTHOR_PATH.test(href)) return 'author-link';
  if (kind === 'byline') return 'byline';
  return isHeading ? 'heading' : 'text';
}
