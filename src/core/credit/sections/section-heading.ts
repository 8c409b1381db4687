// What a section of a round-up is called.
import { MAX_SECTION_HEADING } from '../../bounds';
import type { SectionLine } from './section-lines';

/** A time, a number or a bullet before the words. */
const MARK = /^[([]?(?:\d{1,2}[:.h]\d{2}(?:\s?(?:Uhr|h))?|\d{1,2}[.)、]|[•●·▪■|*+–—◆◇□○▶►★☆※▼▽-]{1,3})[)\]]?[\s:–—|-]*/u;
/** `【…】` */
const BRACKETED = /^【([^】]{2,60})】/u;
/** `Hafenstreik. Die Beschäftigten …`, `Ferry: …`: up to five words before a stop, a colon, a dash or a bar. */
const LEAD_IN = /^([^\s.:–—|]+(?: [^\s.:–—|]+){0,4})\s?[.:–—|]\s/u;
/** `FERRY AGROUND The ferry …`: two words or more in capitals. */
const IN_CAPITALS = /^((?:[\p{Lu}\p{N}'’,-]{2,30}\s){2,10})/u;

/** Its heading; else its lead-in; else its first words. */
export function headingOf(lines: readonly SectionLine[]): string {
  const first = lines.findIndex(({ isProse }) => isProse);
  const above = lines.slice(0, Math.max(0, first)).filter(({ isHeading }) => isHeading);
  const heading = above.map(({ line }) => bare(line.text)).find(Boolean);
  if (heading) return cut(heading);
  const text = lines[first]?.line.text ?? '';
  const opening = lines[first]?.opening[0]?.quote ?? '';
  const told = bare((text.startsWith(opening) ? text.slice(opening.length) : text).replace(/^[\s.,:–—-]+/u, ''));
  const leadIn = BRACKETED.exec(told)?.[1] ?? LEAD_IN.exec(told)?.[1] ?? IN_CAPITALS.exec(told)?.[1];
  return cut(leadIn?.trim() ?? told);
}

const bare = (text: string): string => text.replace(MARK, '').trim();

/** Whole words where the script has spaces. */
function cut(text: string): string {
  if (text.length <= MAX_SECTION_HEADING) return text;
  const start = text.slice(0, MAX_SECTION_HEADING - 1);
  const space = start.lastIndexOf(' ');
  const kept = space > MAX_SECTION_HEADING / 2 ? start.slice(0, space) : start.replace(/[\ud800-\udbff]$/, '');
  return `${kept}…`;
}
