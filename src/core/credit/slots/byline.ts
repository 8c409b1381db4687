// "By AP and TOI staff": who a byline names besides people.
import type { Credit } from '../../model/credit';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf, isCertain, isDoubtful, isPictureCredit, isSure } from '../make-credit';
import { foldUnits } from '../words/fold-units';
import { type NamedSource, readEntry } from '../words/read-entry';

const MAX_BYLINE = 200;
/** A byline without markup is short, and stands before the story or opens it. */
const MAX_PLAIN = 120;
const MAX_ALONE = 60;
const OPENING_LINES = 10;
/** A name that stands alone is the story's where nothing but its title and date come between. */
const NEAR_LINES = 8;
const FIRST_LINES = 3;
const MIN_TITLE = 15;
const MAX_OTHER_PARTS = 3;
/** `Copyright J. Smith/AP`, `© AP`: a picture's. */
const COPYRIGHT = /©|copyright/;

/** Credits of bylines, marked as such or opening with their word. Old pages write them as headings. */
export function readBylines(page: CreditPage): Credit[] {
  return page.lines.flatMap((line, index) => {
    if (line.role === 'byline') return line.text.length <= MAX_BYLINE ? readByline(line, page) : [];
    if (line.role === 'author-link' || line.position === 'after') return [];
    if (opensWithBy(line) && line.text.length <= MAX_PLAIN && (isOpening(line) || namesRole(line))) return readByline(line, page);
    return (isNear(line) || isTitle(page.lines[index - 1], page)) && isAlone(line, page) ? readByline(line, page) : [];
  });
}

function readByline(line: PageLine, page: CreditPage): Credit[] {
  const entry = readEntry(line);
  if (entry.isPhoto || COPYRIGHT.test(line.folded)) return [];
  const isTaken = (source: NamedSource) => (isSure(source) || source.agency === null) && !isDoubtful(source, page);
  return creditsOf(entry, 'byline', line.text, page, isTaken);
}

function isOpening(line: PageLine): boolean {
  return line.position === 'before' || (line.position === 'body' && line.fromStart < OPENING_LINES && line.fromEnd > 0);
}

function opensWithBy(line: PageLine): boolean {
  const [first] = line.hits;
  return first !== undefined && first.start <= 1 && first.kinds.has('by') && !/[.!?]$/.test(line.folded);
}

/** `By JANE HILL, Associated Press Writer`: sure enough wherever the page is taken to begin. */
function namesRole(line: PageLine): boolean {
  return line.hits.some(
    ({ agency, end }) => agency !== null && line.hits.some((hit) => hit.kinds.has('roles') && hit.start > end && hit.start <= end + 2),
  );
}

/** Just before the story, or its first lines. */
function isNear(line: PageLine): boolean {
  if (line.position === 'before') return line.fromEnd < NEAR_LINES;
  return line.fromStart < FIRST_LINES && line.fromEnd >= FIRST_LINES;
}

/** The headline of the story: what stands below it is the story's, wherever the body is taken to begin. */
function isTitle(line: PageLine | undefined, { article }: CreditPage): boolean {
  if (line?.role !== 'heading' || line.text.length < MIN_TITLE) return false;
  return foldUnits(article.title).startsWith(line.folded);
}

/** `Reuters`, `AFP, Paris`: a short line of its own, not a link, that names a source and little else. */
function isAlone(line: PageLine, page: CreditPage): boolean {
  if (line.href || line.text.length > MAX_ALONE || /[:?!]$|>/.test(line.folded)) return false;
  if (isPictureCredit(line.text)) return false;
  const entry = readEntry(line);
  if (entry.sources.length === 0 || entry.otherParts > MAX_OTHER_PARTS) return false;
  return entry.sources.every((source) => source.whole && isCertain(source, page)) && (line.position === 'before' || entry.otherParts <= 1);
}
