// "By AP and TOI staff": who a byline names besides people.
import type { Credit } from '../credit';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf, isSure } from '../make-credit';
import { readEntry } from '../words/read-entry';

const MOST_BYLINE = 200;
/** A byline without markup is short, and stands before the story or opens it. */
const MOST_PLAIN = 120;
const MOST_ALONE = 60;
const OPENING_LINES = 3;
const MOST_OTHER_PARTS = 3;

/** Credits of bylines, marked as such or opening with their word. */
export function readBylines(page: CreditPage): Credit[] {
  return page.lines.flatMap((line) => {
    if (line.role === 'byline') return line.text.length <= MOST_BYLINE ? readByline(line, page) : [];
    if (line.role !== 'text' || !isOpening(line)) return [];
    if (opensWithBy(line) && line.text.length <= MOST_PLAIN) return readByline(line, page);
    return line.place === 'before' && isAlone(line) ? readByline(line, page) : [];
  });
}

function readByline(line: PageLine, page: CreditPage): Credit[] {
  const entry = readEntry(line);
  return entry.isPhoto ? [] : creditsOf(entry, 'byline', line.text, page, (source) => isSure(source) || source.agency === null);
}

function isOpening(line: PageLine): boolean {
  return line.place === 'before' || (line.place === 'body' && line.fromStart < OPENING_LINES && line.fromEnd > 0);
}

function opensWithBy(line: PageLine): boolean {
  const [first] = line.hits;
  return first !== undefined && first.start <= 1 && first.kinds.has('by') && !/[.!?]$/.test(line.folded);
}

/** `Reuters`, `AFP, Paris`: a short line of its own, not a link, that names a source and little else. */
function isAlone(line: PageLine): boolean {
  if (line.href || line.text.length > MOST_ALONE || /[:?!]$/.test(line.folded)) return false;
  const entry = readEntry(line);
  return entry.sources.length > 0 && entry.otherParts <= MOST_OTHER_PARTS && entry.sources.every(({ whole }) => whole);
}
