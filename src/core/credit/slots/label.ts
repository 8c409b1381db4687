// "Source: Reuters": a label with its value, in one line or in neighbouring ones.

import type { Credit } from '../../model/credit';
import { cutQuote } from '../../text/cut-quote';
import { withoutEnd } from '../../text/without-end';
import { agencyOfDomain } from '../agencies/agencies';
import type { Agency } from '../agencies/agency';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf, namedAgency } from '../make-credit';
import { creditsOfValue } from '../names/name-credits';
import { isShortened } from '../names/name-span';
import { readEntry } from '../words/read-entry';
import type { Hit } from '../words/read-hits';

// All bounds were chosen by hand on pages of the corpus that docs/credits.md describes.

/** Characters of a label's value; also of a line that the label opens. */
const MAX_VALUE = 120;
/** Lines at either end of the body whose labels belong to the story: a label further inside belongs to a chart or a quotation. */
const EDGE_LINES = 4;
/** Lines at the end of the body in which a short line of its own may still be the label: what follows may be noise that was taken for the story. */
const NOISE_LINES = 12;
/** Lines behind the body whose labels may still belong to the story. */
const MAX_AFTER = 40;
/** Lines at the head and at the foot of a story, and above it, where a label gives the source of the whole. */
const HEAD_LINES = 2;
const FOOT_LINES = 4;
const BYLINE_LINES = 10;
/** Characters of a line with a label and its value but no colon between them. */
const MAX_BARE = 60;
/** `Source: X`, `Source : X`, `Source | X`, `Source(s): X`, `Source - X`. */
const COLON = /^\s{0,2}(?:\(s\))?\s{0,2}[:|=-]\s{0,2}/;
const ONLY_COLON = /^\s{0,2}(?:\(s\))?\s{0,2}[:|-]?\s{0,2}$/;
/** What a value ends at: a closing bracket, or a sentence's end with more behind it. */
const VALUE_END = /[)\]]|[.!?]\s/g;
/** What may stand before a label: nothing, the end of a sentence or of a part, an opening bracket. */
const BEFORE = /(?:^|[.!?"')\]([|/*,;:-])\s*$/;
/** The same in a line of one part behind another, where a colon follows: `18:08 来源:中新网`, `Autor: Jan Novák Zdroj: ČTK`. */
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]\s+$/u;

/** Credits of labels. */
export function readLabels(page: CreditPage): Credit[] {
  const labelled = page.lines.flatMap((line, index) =>
    isAtEdge(line) || isOwnLine(line) ? readLine(line, page.lines.slice(index + 1, index + 3), page) : [],
  );
  const apart = page.foot.flatMap((line, index) =>
    opensWithLabel(line) ? readLine(line, page.foot.slice(index + 1, index + 3), page) : [],
  );
  return [...labelled, ...apart];
}

function isAtEdge(line: PageLine): boolean {
  if (line.position === 'body') return line.fromStart < EDGE_LINES || line.fromEnd < EDGE_LINES;
  return line.position === 'before' || line.fromStart < MAX_AFTER;
}

/** Credits of a short line that begins with its label, wherever it stands: `Source: Reuters`. */
export function readLabelAlone(line: PageLine, page: CreditPage): Credit[] {
  return line.text.length <= MAX_VALUE && opensWithLabel(line) ? readLine(line, [], page) : [];
}

/** A short line that begins with its label, near the end of the body. */
function isOwnLine(line: PageLine): boolean {
  return line.position === 'body' && line.fromEnd < NOISE_LINES && line.text.length <= MAX_VALUE && opensWithLabel(line);
}

function opensWithLabel({ hits }: PageLine): boolean {
  return hits[0]?.kinds.has('labels') === true && hits[0].start <= 1;
}

function readLine(line: PageLine, following: readonly PageLine[], page: CreditPage): Credit[] {
  const photo = line.hits.find((hit) => hit.kinds.has('photo'));
  return line.hits.flatMap((hit) => {
    if (!hit.kinds.has('labels') || (photo && photo.start < hit.start)) return [];
    if (!BEFORE.test(line.folded.slice(Math.max(0, hit.start - 3), hit.start)) && !isNextPart(line, hit)) return [];
    return readValue(line, hit, page) ?? readNextLine(line, hit, following, page);
  });
}

/** A label with a capital, behind a time or a name, in a line that is no sentence. */
function isNextPart(line: PageLine, label: Hit): boolean {
  if (line.position === 'body' && line.text.length > MAX_BARE) return false;
  const isWritten = /^[^\p{Ll}]/u.test(line.text.slice(label.start, label.start + 2));
  return (
    isWritten &&
    line.text.length <= MAX_VALUE &&
    /^\s?:/.test(line.folded.slice(label.end)) &&
    WORD_BEFORE.test(line.folded.slice(Math.max(0, label.start - 3), label.start))
  );
}

/** The value behind the label; null where the line ends with the label. */
function readValue(line: PageLine, label: Hit, page: CreditPage): Credit[] | null {
  const rest = line.folded.slice(label.end, label.end + MAX_VALUE);
  if (ONLY_COLON.test(rest)) return null;
  const colon = COLON.exec(rest);
  if (!colon) return readBareValue(line, label, page);
  const from = label.end + colon[0].length;
  const value = line.folded.slice(from, from + MAX_VALUE);
  const address = /^(?:https?:\/\/)?([a-z0-9.-]{4,60})(?=[/\s,;)]|$)/.exec(value);
  const addressed = address ? agencyOfDomain((address[1] ?? '').replace(/\.$/, '')) : null;
  if (address && addressed) return creditOfAddress(addressed, line.text.slice(label.start, from + address[0].length), page);
  const end = [...value.matchAll(VALUE_END)].find(({ index }) => !isAbbreviation(line.text.slice(from, from + index)));
  const to = end ? from + end.index : Math.min(line.text.length, from + MAX_VALUE);
  return creditsIn(line, from, to, line.text.slice(label.start, to), page);
}

/** `Dr. Jane Miller`, `Prof. Uhl`: a short word that opens the value is a title; no source is named so. */
const TITLE = /^\p{Lu}\p{Ll}{1,3}$/u;
const isAbbreviation = (text: string): boolean => isShortened(text) || TITLE.test(text);

/** `Bron ANP`, `Theo TTXVN`: without a colon only where the line holds nothing else. */
function readBareValue(line: PageLine, label: Hit, page: CreditPage): Credit[] {
  if (label.start > 1 || line.text.length > MAX_BARE || line.href) return [];
  const entry = readEntry(line, label.end);
  if (entry.isPhoto || entry.otherParts > 0 || !entry.sources.every((source) => source.whole)) return [];
  return creditsOf(entry, 'label', line.text, page);
}

/** The value in the next line, or behind a colon that is a line of its own. */
function readNextLine(line: PageLine, label: Hit, [next, second]: readonly PageLine[], page: CreditPage): Credit[] {
  if (label.start > 1 || !next) return [];
  const isColon = /^[:|\s-]{1,3}$/.test(next.folded);
  const value = isColon ? second : next;
  if (!value || value.text.length > MAX_VALUE) return [];
  const from = /^[:|\s]{0,3}/.exec(value.folded)?.[0].length ?? 0;
  const written = line.text.trim();
  const shown = isColon || !/[:：]$/.test(written) ? `${withoutEnd(written, /[\s:：]/)}:` : written;
  return creditsIn(value, from, value.text.length, `${shown} ${value.text.slice(from)}`, page);
}

function creditsIn(line: PageLine, from: number, to: number, quote: string, page: CreditPage): Credit[] {
  const entry = readEntry(line, from, to);
  if (entry.isPhoto) return [];
  const credits = creditsOf(entry, 'label', quote, page);
  return mayNameOthers(line) ? [...credits, ...creditsOfValue(line, from, to, 'label', quote, page, entry.sources.length)] : credits;
}

/**
 * Labels introduce charts, references and lists too. A name that is in no table counts only where the source of the whole story is given: next to the
 * headline, or where the story ends.
 */
function mayNameOthers(line: PageLine): boolean {
  if (line.role === 'caption' || line.text.length > MAX_VALUE) return false;
  if (line.position === 'body') return line.fromStart < HEAD_LINES || line.fromEnd < FOOT_LINES;
  return line.position === 'before' ? line.fromEnd < BYLINE_LINES : line.fromStart < FOOT_LINES;
}

/** `Źródło: www.pap.pl`: the source is given by its address. */
function creditOfAddress(agency: Agency, quote: string, { own }: CreditPage): Credit[] {
  if (own.has(agency.id)) return [];
  return [{ ...namedAgency(agency), slot: 'label', strength: 'credit', quote: cutQuote(quote, 'credit'), joint: false, citedBy: null }];
}
