// "By AP and TOI staff": agencies in the byline.
import type { Credit } from '../../model/credit';
import { isOfCountry } from '../agencies/agency';
import { type CreditPage, isTitle, type PageLine } from '../credit-page';
import { creditsOf, isCertain, isDoubtful, isPictureCredit, isSure } from '../make-credit';
import { type NamedSource, readEntry } from '../words/read-entry';
import { isSentence } from '../words/telling';

// All bounds here were chosen by hand on pages of the corpus that docs/credits.md describes: wide enough for the bylines there, too narrow for prose.

/** Characters of a line that the page marks as its byline. */
const MAX_BYLINE = 200;
/** Characters of a line that only opens with `By`: it has no markup to vouch for it. */
const MAX_PLAIN = 120;
/** Characters of a line that holds a name alone. */
const MAX_ALONE = 60;
/** Lines at the head of the body in which a line that opens with `By` is taken for the byline. */
const OPENING_LINES = 10;
/** Lines before the body in which a name alone is taken for the byline: title, date and buttons may come between. */
const NEAR_LINES = 8;
/** The same at the head of the body, where the body must go on for as many lines. */
const FIRST_LINES = 3;
/** Parts beside the name that name no source (place, date, author) in a line before the body. */
const MAX_OTHER_PARTS = 3;
/** `Copyright J. Smith/AP`, `© AP`: the credit of a picture. */
const COPYRIGHT = /©|copyright/;

/** Credits of bylines: lines that are marked as one, that open with a word for it, or that hold a name alone. Old pages write bylines as headings. */
export function readBylines(page: CreditPage): Credit[] {
  const named = page.lines.flatMap((line, index) => {
    if (line.role === 'byline') return line.text.length <= MAX_BYLINE ? readByline(line, page) : [];
    if (line.role === 'author-link' || line.position === 'after') return [];
    if (opensWithBy(line) && line.text.length <= MAX_PLAIN && (isOpening(line) || namesRole(line))) return readByline(line, page);
    return (isNear(line) || isHeadline(page.lines[index - 1], page)) && isAlone(line, page) ? readByline(line, page) : [];
  });
  return [...named, ...page.head.flatMap((line) => (isNameOnly(line, page) ? readByline(line, page) : []))];
}

/** In a box of its own between headline and story only a name and nothing else is read: `AFP`. */
function isNameOnly(line: PageLine, page: CreditPage): boolean {
  const { sources, otherParts } = readEntry(line);
  return sources.length > 0 && otherParts === 0 && sources.every((source) => source.whole && source.exact && isCertain(source, page));
}

function readByline(line: PageLine, page: CreditPage): Credit[] {
  const entry = readEntry(line);
  if (entry.isPhoto || COPYRIGHT.test(line.folded) || isPictureCredit(line, page)) return [];
  const isTaken = (source: NamedSource) =>
    source.titled || isBesideName(source, page) || ((isSure(source) || source.agency === null) && !isDoubtful(source, page));
  return creditsOf(entry, 'byline', line.text, page, isTaken);
}

/** `NTB Kari Holm`, `PTI Chandpur`: an abbreviation as the agency spells it, with a person or a place. */
function isBesideName(source: NamedSource, page: CreditPage): boolean {
  return source.named > 0 && source.exact && /^\p{Lu}{3,}$/u.test(source.word) && isCertain(source, page);
}

/** Without markup a place counts only where the page is of the agency's country. */
function isPlaced(source: NamedSource, page: CreditPage): boolean {
  const { agency, named } = source;
  return named > 0 && named <= 2 && agency !== null && isOfCountry(agency, page.context.outletDomain) && isBesideName(source, page);
}

function isOpening(line: PageLine): boolean {
  return line.position === 'before' || (line.position === 'body' && line.fromStart < OPENING_LINES && line.fromEnd > 0);
}

function opensWithBy(line: PageLine): boolean {
  const [first] = line.hits;
  return first !== undefined && first.start <= 1 && first.kinds.has('by') && !/[.!?]$/.test(line.folded);
}

/** `By JANE HILL, Associated Press Writer`: clear enough to count anywhere in the body. */
function namesRole(line: PageLine): boolean {
  return line.hits.some(
    ({ agency, end }) => agency !== null && line.hits.some((hit) => hit.kinds.has('roles') && hit.start > end && hit.start <= end + 2),
  );
}

/** Shortly before the story, or in its first lines. */
function isNear(line: PageLine): boolean {
  if (line.position === 'before') return line.fromEnd < NEAR_LINES;
  return line.fromStart < FIRST_LINES && line.fromEnd >= FIRST_LINES;
}

/** The headline of the story. The line below it belongs to the story, even where the extraction begins the body elsewhere. */
function isHeadline(line: PageLine | undefined, { article }: CreditPage): boolean {
  return line?.role === 'heading' && isTitle(line.folded, article);
}

/** `Reuters`, `AFP, Paris`: a short line of its own, not a link, that names a source and little else. */
function isAlone(line: PageLine, page: CreditPage): boolean {
  if (line.href || line.text.length > MAX_ALONE || /[:?!]$|>/.test(line.folded)) return false;
  if (isPictureCredit(line, page)) return false;
  const entry = readEntry(line);
  if (entry.sources.length === 0 || entry.otherParts > MAX_OTHER_PARTS || isSentence(line, entry)) return false;
  return (
    entry.sources.every((source) => source.titled || isPlaced(source, page) || (source.whole && isCertain(source, page))) &&
    (line.position === 'before' || entry.otherParts <= 1)
  );
}
