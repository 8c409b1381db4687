// "(dpa)", "/ritzau/", "— AFP", "Additional reporting by Reuters": how a story signs off.

import type { Credit } from '../../model/credit';
import { withoutEnd } from '../../text/without-end';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf, isCertain, opensWithPhotographer } from '../make-credit';
import { type Entry, type NamedSource, readEntry } from '../words/read-entry';
import { isSentence, tells } from '../words/telling';

// All bounds were chosen by hand on pages of the corpus that docs/credits.md describes.

/** Lines at the end of the body in which a story signs off. */
const LAST_LINES = 3;
/** Lines behind the body in which it may still do so. */
const FIRST_AFTER = 12;
/** Characters of a line that is a sign-off as a whole. */
const MAX_SIGN_OFF_CHARS = 80;
/** Characters of the last bracket. */
const MAX_GROUP = 80;
/** Characters of the bracket's marks and of what may follow them, which are looked at besides. */
const GROUP_MARKS = 8;
/** Characters behind the last sentence, in its line. */
const MAX_ENDING = 40;
/** Characters of a line that says who helped (`Reuters contributed to this report.`), at the end of the story. */
const MAX_NOTE = 300;
/** The same anywhere in the body. */
const MAX_NOTE_ALONE = 120;
/** Words of such a line beside the note and the name: a desk or an author. */
const MAX_BESIDE_NOTE = 3;
/** Characters before a name in which a word for photos makes it the credit of a picture. */
const PHOTO_REACH = 40;
/** Parts that name no source, in a line that is a sign-off as a whole: one in `rt/dpa`. */
const MAX_OTHER_PARTS = 4;
/** Words of those parts. */
const MAX_OTHER_WORDS = 6;
/** Characters of brackets, slashes or a dash around a sign-off. */
const MARKS_OF_SIGN_OFF = 4;
/** ` — Agencies` at the end of a line. */
const DASHED = /\s-{1,2}\s{0,2}[^-]{2,38}$/;
/** Words beside the agencies of a sign-off within the body: the initials of who edited it, or the outlet's. */
const MAX_INITIALS = 1;
/** Parts that name no source behind the last sentence. */
const MAX_ENDING_PARTS = 2;
/** `… beendet. (dpa)`, `… i dag. /ritzau/`, `… (Reuters).` */
const LAST_GROUP = /[([]([^()[\]]{1,80})[)\]]\s{0,2}[.*"]{0,2}\s{0,2}$|\/([^/]{1,40})\/\s{0,2}\.?$/;
/** Up to four sets of initials, all in capitals or all in small letters. */
const INITIALS = /^(?:(?:[\s/]{1,2}\p{Lu}{2,4}){1,4}|(?:[\s/]{1,2}\p{Ll}{2,4}){1,4})\s?$/u;
/** The end of a sentence, and a bracket or a name in slashes behind it. */
const SIGNED_OFF = /[.!?"]\s{1,2}(?:[([][^()[\]]{1,60}[)\]]|\/[^/]{1,40}\/)\.?$/;
/** Characters of a section's last paragraph. */
const MIN_SECTION = 120;
/** The end of a sentence, before the sign-off: `… sagte Bölk. dpa`. */
const SENTENCE_END = /[.!?|*]["')\]]{0,2}\s{0,2}[-/*|]{0,3}\s{0,2}/g;

/** Credits of sign-offs. */
export function readTails(page: CreditPage): Credit[] {
  const signed = page.lines.flatMap((line, index) => {
    if (line.href || line.role === 'author-link') return [];
    if (line.role !== 'heading' && isAtEnd(line)) return readTail(line, page);
    if (endsSection(line, page.lines[index + 1])) return readLastGroup(line, page) ?? [];
    return isNoteAlone(line) ? (readNote(line, page) ?? []) : [];
  });
  return [...signed, ...page.foot.slice(0, 1).flatMap((line) => (isSignOff(line) ? readTail(line, page) : []))];
}

/** Credits of a sign-off behind the last sentence of a line, wherever the line stands: `… bis Ostern gesperrt. (dpa)`. */
export function readSignOff(line: PageLine, page: CreditPage): Credit[] {
  if (line.href || endsWithPhotographer(line, page)) return [];
  const group = endsSentence(line) ? readLastGroup(line, page) : null;
  return (group ?? readEnding(line, page) ?? readDashed(line, page) ?? []).filter(({ quote }) =>
    namesAgenciesAlone(line, line.text.lastIndexOf(quote)),
  );
}

/** `… the railway said — Agencies`: behind a dash, without a full stop before it. */
function readDashed(line: PageLine, page: CreditPage): Credit[] | null {
  const from = Math.max(0, line.folded.length - MAX_ENDING);
  const dash = DASHED.exec(line.folded.slice(from));
  if (!dash || isBesidePhoto(line, from + dash.index)) return null;
  const entry = readEntry(line, from + dash.index);
  if (entry.otherWords > 0 || !entry.sources.every(({ whole }) => whole)) return null;
  return toCredits(entry, line.text.slice(from + dash.index).trim(), page);
}

/** `(dpa/lby)`, and not `Jane Hill / AFP` or `© AFP`: within the body those belong to a picture. */
function namesAgenciesAlone(line: PageLine, from: number): boolean {
  return readEntry(line, Math.max(0, from)).otherWords <= MAX_INITIALS && !line.text.includes('©', from);
}

/** Behind a sentence's end; or, since some scripts have no full stops and some outlets write none before the bracket, in a line that names no other agency. */
function endsSentence({ folded, hits }: PageLine): boolean {
  const group = LAST_GROUP.exec(folded.slice(-MAX_GROUP - GROUP_MARKS))?.[0];
  if (group === undefined) return false;
  const before = folded.slice(0, folded.length - group.length);
  return /[.!?"')\]]\s{0,2}$/.test(before) || !hits.some(({ agency, end }) => agency !== null && end <= before.length);
}

/** Credits of a line that is nothing but a sign-off, which may be a link: `— AFP`, `(dpa)`, `Agencies`. */
export function readSignOffAlone(line: PageLine, page: CreditPage): Credit[] {
  if (opensWithPhotographer(line, page) || !namesAgenciesAlone(line, 0)) return [];
  return readWholeLine(line, page) ?? readInitials(line, page) ?? [];
}

/** In a box right behind the story a name alone may be a tag: it has to stand in brackets, behind a slash, or with a word that leads to it. */
function isSignOff({ folded, hits }: PageLine): boolean {
  return /^[([].*[)\]]$|\//.test(folded) || hits.some(({ kinds }) => kinds.has('notes') || (kinds.has('leads') && !kinds.has('roles')));
}

/** A page of briefs has a sign-off behind each. Below a picture such a bracket stands behind fewer words. */
function endsSection({ position, role, text, folded }: PageLine, next: PageLine | undefined): boolean {
  return (
    position === 'body' &&
    role === 'text' &&
    next?.role === 'heading' &&
    text.length >= MIN_SECTION &&
    SIGNED_OFF.test(folded.slice(-MAX_GROUP))
  );
}

/**
 * `Reporting by The Associated Press.`, `— with files from Reuters`, `Newsroom, with information from AFP`: a short line that holds nothing else. It counts
 * anywhere, since the extraction may end the body too late.
 */
function isNoteAlone(line: PageLine): boolean {
  const { position, text, folded, hits } = line;
  if (position !== 'body' || text.length > MAX_NOTE_ALONE) return false;
  const note = hits.find(({ kinds }) => kinds.has('notes'));
  if (!note) return false;
  if (/^[^\p{L}\p{N}]*$/u.test(folded.slice(0, note.start)) || note.end >= folded.length - 2) return true;
  return !/[.!?]$/.test(folded) && readEntry(line).otherWords <= MAX_BESIDE_NOTE;
}

function isAtEnd(line: PageLine): boolean {
  return line.position === 'body' ? line.fromEnd < LAST_LINES : line.position === 'after' && line.fromStart < FIRST_AFTER;
}

function readTail(line: PageLine, page: CreditPage): Credit[] {
  if (endsWithPhotographer(line, page)) return [];
  return (
    readLastGroup(line, page) ??
    readWholeLine(line, page) ??
    readInitials(line, page) ??
    readEnding(line, page) ??
    readNote(line, page) ??
    []
  );
}

/** `The quay at night. Jane Hill/AFP`, `… at night. (Jane Hill/AFP)`: the line is the caption of a picture. */
function endsWithPhotographer(line: PageLine, page: CreditPage): boolean {
  if (opensWithPhotographer(line, page)) return true;
  const from = Math.max(0, line.folded.length - MAX_GROUP - GROUP_MARKS);
  return [...line.folded.slice(from).matchAll(CAPTION_END)].some(({ index, 0: mark }) =>
    opensWithPhotographer(line, page, from + index + mark.length),
  );
}
/** What stands before a photographer's name behind a caption: the end of a sentence, a bracket, a bar. */
const CAPTION_END = /(?:[.!?]["')\]]?\s|[([|]\s?|\s-{1,2}\s)/g;

function readLastGroup(line: PageLine, page: CreditPage): Credit[] | null {
  const from = Math.max(0, line.folded.length - MAX_GROUP - GROUP_MARKS);
  const group = LAST_GROUP.exec(line.folded.slice(from));
  if (!group) return null;
  const start = from + group.index;
  const end = start + withoutEnd(group[0], /[.*"\s]/).length;
  if (isBesidePhoto(line, start)) return null;
  const entry = readEntry(line, start + 1, end - 1);
  return toCredits(entry, line.text.slice(start, end), page);
}

/** `rt/dpa`, `Mit Material von dpa`, `— AFP`: a line of its own. */
function readWholeLine(line: PageLine, page: CreditPage): Credit[] | null {
  if (line.text.length > MAX_SIGN_OFF_CHARS || /[?!]$/.test(line.folded)) return null;
  const entry = readEntry(line);
  if (isSentence(line, entry) || hasOtherLabel(line)) return null;
  if (entry.otherParts > MAX_OTHER_PARTS || entry.otherWords > MAX_OTHER_WORDS || !entry.sources.some(({ whole }) => whole)) return null;
  return toCredits(entry, line.text, page, (source) => source.whole && (isCertain(source, page) || isLastWord(line, source)));
}

/** `PTI ABC DEF`, `--IANS abc/def`: the agency and the initials of those who wrote and edited. */
function readInitials(line: PageLine, page: CreditPage): Credit[] | null {
  const name = line.hits.find(({ agency }) => agency !== null);
  if (!name || !/^[-*\s]{0,4}$/.test(line.folded.slice(0, name.start)) || !INITIALS.test(line.text.slice(name.end))) return null;
  return toCredits(readEntry(line, name.start, name.end), line.text, page, (source) => source.exact && isCertain(source, page));
}

/** `Partners: Reuters, AFP`, `Tags: AFP`: a word that is no credit word says what the names are. */
function hasOtherLabel({ folded, hits }: PageLine): boolean {
  const colon = folded.indexOf(':');
  const name = hits.find(({ agency }) => agency !== null);
  if (colon < 1 || !name || name.start < colon) return false;
  return !hits.some(({ start, end }) => start < colon && end >= colon - 2);
}

/** `ANTARA`: a name of four capitals or more that is all the last line of the story. A shorter one may be a button. */
function isLastWord({ position, fromEnd, text }: PageLine, { word }: NamedSource): boolean {
  return position === 'body' && fromEnd === 0 && /^\p{Lu}{4,}$/u.test(word) && text.length <= word.length + MARKS_OF_SIGN_OFF;
}

/** `… sagte Bölk. dpa`: behind the last sentence, in the same line. */
function readEnding(line: PageLine, page: CreditPage): Credit[] | null {
  const from = Math.max(0, line.folded.length - MAX_ENDING);
  const text = line.folded.slice(from);
  SENTENCE_END.lastIndex = 0;
  for (let end = SENTENCE_END.exec(text); end; end = SENTENCE_END.exec(text)) {
    const start = from + end.index + end[0].length;
    if (
      isAbbreviation(text, end.index) ||
      isBesidePhoto(line, start) ||
      (start > 0 && (tells(line, start) || opensWithCiting(line, start)))
    )
      continue;
    const entry = readEntry(line, start);
    if (entry.sources.length > 0 && entry.otherParts <= MAX_ENDING_PARTS && entry.sources.every(({ whole }) => whole)) {
      return toCredits(entry, line.text.slice(start), page);
    }
  }
  return null;
}

/** `Cituje agenturu TASS.`: a sentence about someone who cites the agency. */
function opensWithCiting({ hits }: PageLine, from: number): boolean {
  const first = hits.find(({ start, agency, kinds }) => start >= from && (agency !== null || kinds.has('citing')));
  return first?.kinds.has('citing') === true;
}

/** `Fot. PAP`, `提供写真（共同）`: a word for photos stands shortly before. */
function isBesidePhoto(line: PageLine, start: number): boolean {
  return line.hits.some(({ kinds, end }) => kinds.has('photo') && end <= start && end > start - PHOTO_REACH);
}

/** `Mr.`, `R.`: a stop behind one or two letters does not end a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[\s.])[\p{L}]{1,2}$/u.test(text.slice(Math.max(0, stop - 4), stop));
}

/** `Reuters contributed to this report.` */
function readNote(line: PageLine, page: CreditPage): Credit[] | null {
  if (line.text.length > MAX_NOTE || !line.hits.some(({ kinds }) => kinds.has('notes'))) return null;
  if (line.hits.some(({ kinds }) => kinds.has('says') && !kinds.has('notes') && !kinds.has('roles') && !kinds.has('leads'))) return null;
  return toCredits(readEntry(line), line.text, page);
}

function toCredits(entry: Entry, quote: string, page: CreditPage, isTaken?: (source: NamedSource) => boolean): Credit[] | null {
  if (entry.isPhoto) return null;
  const credits = creditsOf(entry, 'tail', quote, page, isTaken);
  return credits.length > 0 ? credits : null;
}
