// The page's runs of text as the lines that credits are read from.

import { MAX_BODY_LENGTH, MAX_LINE_LENGTH, MAX_LINES } from '../core/bounds';
import type { LinePosition, LineRole, TextLine } from '../core/model/article';
import { authorInAddress, hostOf, isWebAddress } from '../core/web-address';
import { absolute } from './page-identity';
import type { TextRun } from './read-runs';
import { runsOfOthers } from './runs-of-others';

/** Characters of a link to an author's page; longer text is a teaser of the author's other stories. */
const AUTHOR_LINK_CHARS = 100;
/** Asides are dropped first where a page has too many lines: they say least about a credit. Chosen by hand. */
const MAX_ASIDES = 1_500;
/** Runs before the story's first and behind its last whose links are told apart in asides too. More than the credits read there (`core/credit/seams.ts`). */
const NEAR_RUNS = 12;

/** The lines of a page in document order. `body` holds the indexes of the runs that are its body, ascending. */
export function textLines(runs: readonly TextRun[], body: readonly number[], base: string): TextLine[] {
  const first = body[0] ?? Number.POSITIVE_INFINITY;
  const last = body.at(-1) ?? -1;
  const others = runsOfOthers(runs, body);
  const lines: TextLine[] = [];
  let [asides, length] = [0, 0];
  for (const [index, run] of runs.entries()) {
    // Most links of a page stand in asides. Their addresses are read only next to the story, where a line that is no link may be its credit.
    const isNear = Math.abs(index - first) <= NEAR_RUNS || Math.abs(index - last) <= NEAR_RUNS;
    const href = run.href && (run.kind !== 'aside' || isNear) ? absolute(run.href, base) : '';
    const role = others.has(index) ? 'aside' : roleOf(run, href);
    if (role === 'aside' && ++asides > MAX_ASIDES) continue;
    const text = run.text.slice(0, MAX_LINE_LENGTH);
    length += text.length;
    if (lines.length >= MAX_LINES || length > MAX_BODY_LENGTH) break;
    const position: LinePosition = index < first ? 'before' : index > last ? 'after' : 'body';
    const links = role === 'aside' ? [] : linksToOthers(run, base);
    lines.push({
      text,
      position,
      role,
      href,
      ...(others.has(index) && { isOfOthers: true }),
      ...(links.length > 0 && { links }),
    });
  }
  return lines;
}

/** A link to the site itself names no other source. */
function linksToOthers({ links }: TextRun, base: string): { text: string; href: string }[] {
  return links.flatMap(({ text, href }) => {
    const address = absolute(href, base);
    return address && siteHost(address) !== siteHost(base) ? [{ text, href: address }] : [];
  });
}

function siteHost(address: string): string {
  return isWebAddress(address) ? hostOf(new URL(address)) : '';
}

function roleOf({ kind, text, isHeading }: TextRun, href: string): LineRole {
  if (kind === 'aside' || kind === 'margin') return 'aside';
  if (kind === 'caption') return 'caption';
  if (href && text.length <= AUTHOR_LINK_CHARS && authorInAddress(href) !== '') return 'author-link';
  if (kind === 'byline') return 'byline';
  return isHeading ? 'heading' : 'text';
}
