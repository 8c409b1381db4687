// "KATHMANDU, April 25 (Reuters) -": place, date and agency that open a story.
import type { Credit } from '../../model/credit';
import type { CreditPage, PageLine } from '../credit-page';
import { creditsOf, isCertain, isSure } from '../make-credit';
import { type NamedSource, readEntry } from '../words/read-entry';
import type { Hit } from '../words/read-hits';
import { isRunningUnit } from '../words/script';

/** Characters at the head of a paragraph within which the agency's bracket or name begins: room for two places and a date. Chosen by hand. */
const MAX_BEFORE = 90;
/** Characters of the bracket; also of a line that holds nothing but an opening without a dash (`AFP, MANILA`). */
const MAX_GROUP = 60;
/** `(`, `[` and `/` open the agency's bracket. */
const OPEN = /[([/]/g;
/** What may follow a dateline: a dash, a colon, a stop, an equals sign, or the paragraph's end. */
const AFTER = /^\s{0,2}(?:[-_:=>|*.,]|$)/;
const DASH_AFTER = /^\s{0,2}[.,:]?\s{0,2}[-_=:>]/;
/** Words with a small first letter in a place and date: two in `Saint-Denis de la Réunion, 03 mai` besides the month. */
const MAX_SMALL_WORDS = 3;
/** Words of a place and date together; more are a sentence. */
const MAX_WORDS = 9;
/** `नई दिल्ली, तीन मई`, `NEW YORK, May 3`: a place and a date, no small letters at the head of a word. */
const SHORT_PLACE = /^[^\p{Ll}\s,][^\s,]{0,20}(?: [^\p{Ll}\s,][^\s,]{0,20}){0,2}, [^\p{Ll}\s,][^\s,]{0,20}(?: [^\p{Ll}\s,][^\s,]{0,20})?$/u;

/** `MOSCOW`, `Den Haag`, `नई दिल्ली`: up to three words, none with a small first letter. */
const NAMED_PLACE = /^[^\p{Ll}\s,][^\s,]{0,20}(?: [^\p{Ll}\s,][^\s,]{0,20}){0,2}$/u;

/** `OSLO `, `NEW YORK `: up to three words in capitals. */
const LOUD_PLACE = /^\p{Lu}[\p{Lu}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{Lu}\p{M}.'’-]{1,20}){0,2} $/u;
/** A sentence begins behind a bracket. */
const SENTENCE_AFTER = /^ ["“”„«»'’–—]?[\p{Lu}\p{N}]/u;
/** `TT-Reuters`, `AFP, AP`. */
const BETWEEN_NAMES = /^[-/,+& ]{0,2}$/;

/** Credits of datelines, at the head of any paragraph: a page of briefs has one for each. */
export function readDatelines(page: CreditPage): Credit[] {
  return page.lines.flatMap((line) => readDateline(line, page));
}

/** Credits of the dateline that opens this line. */
export function readDateline(line: PageLine, page: CreditPage): Credit[] {
  if (line.href || (line.role !== 'text' && line.role !== 'byline')) return [];
  return readBracket(line, page) ?? readOpening(line, page) ?? [];
}

/** `Bremen (dpa) –`, `(EFE).-`, `【ワシントン共同】`, `(서울=연합뉴스)`, `МОСКВА, 3 мая. /ТАСС/.` */
function readBracket(line: PageLine, page: CreditPage): Credit[] | null {
  OPEN.lastIndex = 0;
  const head = line.folded.slice(0, MAX_BEFORE);
  for (let open = OPEN.exec(head); open; open = OPEN.exec(head)) {
    const from = open.index;
    const close = closing(line.folded, from);
    if (close < 0) continue;
    const isBare = isBareDateline(line, from, close);
    if (!isBare && !isDateline(line, from, close)) continue;
    const entry = readEntry(line, from + 1, close);
    if (entry.isPhoto) continue;
    const isTaken = (source: NamedSource) => (isBare ? isCertain(source, page) : isSure(source) || endsRunningGroup(line, source, close));
    const credits = creditsOf(entry, 'dateline', line.text.slice(0, close + 1), page, isTaken);
    if (credits.length > 0) return credits;
  }
  return null;
}

function closing(folded: string, open: number): number {
  const mark = folded[open] === '(' ? ')' : folded[open] === '[' ? ']' : '/';
  const at = folded.indexOf(mark, open + 1);
  return at > open + MAX_GROUP ? -1 : at;
}

/** 【ワシントン共同】: place and agency in a script without spaces between words. */
function endsRunningGroup(line: PageLine, { start, end }: NamedSource, close: number): boolean {
  return end === close && isRunningUnit(line.folded.charCodeAt(start - 1));
}

/** A place, or nothing, stands before the bracket, and the sentence does not go on behind it. */
function isDateline(line: PageLine, open: number, close: number): boolean {
  const after = line.folded.slice(close + 1, close + 6);
  // A bracket that ends its line is a dateline only in the first line; further down it is a sign-off.
  if (after.trim() === '' && line.position !== 'before' && (line.position === 'after' || line.fromStart > 0)) return false;
  if (!isPlace(line.text.slice(0, open)) || hasOtherWord(line, open)) return false;
  if (DASH_AFTER.test(after)) return true;
  if (line.folded[open] === '/' && open > 0 && !/[\s.,]/.test(line.folded[open - 1] ?? '')) return false;
  if (open === 0) return line.folded[open] !== '/' || AFTER.test(after);
  const place = line.text.slice(0, open);
  if (AFTER.test(after))
    return isStrictPlace(place) || (open > 0 && NAMED_PLACE.test(place.trim()) && line.folded.slice(open, close).includes('/'));
  // `MOSCOW (UrduPoint News / Sputnik - 29th April, 2020) It is …`: no sentence has a bracket with a date behind its first capitalised words.
  return SHORT_PLACE.test(place.trim()) || (NAMED_PLACE.test(place.trim()) && /[0-9]/.test(line.folded.slice(open, close)));
}

/** `OSLO (NTB) Broen …`: a place in capitals, a bracket with nothing but agencies, and a sentence that begins. Swedish and Norwegian papers set no dash. */
function isBareDateline(line: PageLine, open: number, close: number): boolean {
  if (!LOUD_PLACE.test(line.text.slice(0, open)) || !SENTENCE_AFTER.test(line.text.slice(close + 1, close + 4))) return false;
  if (hasOtherWord(line, open) || line.hits.some(({ agency, start }) => agency !== null && start < open)) return false;
  let end = open + 1;
  for (const hit of line.hits) {
    if (hit.agency === null || hit.start < end || hit.end > close) continue;
    if (!BETWEEN_NAMES.test(line.folded.slice(end, hit.start))) return false;
    end = hit.end;
  }
  return end === close;
}

/** A verb of saying, or a word for photos, before the name: what stands there is no place. */
function hasOtherWord(line: PageLine, before: number): boolean {
  return line.hits.some(({ start, kinds }) => start < before && (kinds.has('says') || kinds.has('photo')));
}

/** Few words, most of them names or numbers: `HAYWARD, Calif.`, `PRAHA 18. června`, `دمشق`. */
function isPlace(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // 冠水した県道=15日、青葉谷市(共同): what a picture shows, then date and place.
  if (words.length > MAX_WORDS || /[=＝]/.test(text)) return false;
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= MAX_SMALL_WORDS;
}

/** All in capitals, or with a comma, a colon or a number: what a place and date look like, and few other openings. */
function isStrictPlace(text: string): boolean {
  return isPlace(text) && (/^[^\p{Ll}]+$/u.test(text) || /[,:\p{N}]/u.test(text));
}

/** `AFP - `, `ANSA - ROMA`, `PTI, Washington,`, `МОСКВА, 3 мая - РИА Новости.`, `دمشق-سانا`, `新华社北京4月24日电`, `به گزارش ایرنا`. */
function readOpening(line: PageLine, page: CreditPage): Credit[] | null {
  const hit = line.hits.find(({ agency, start }) => agency !== null && start <= MAX_BEFORE);
  if (!hit || !(opensParagraph(line, hit) || endsPlace(line, hit) || isWired(line, hit) || isOpened(line, hit))) return null;
  const entry = readEntry(line, hit.start, isWired(line, hit) ? lastOfNames(line, hit).end : hit.end);
  return creditsOf(entry, 'dateline', headOf(line, hit.end), page, (source) => isCertain(source, page));
}

/** `AFP - `, `EFE | Abril 21, 2022`, `AFP, MANILA`, `Reuters, Washington, May 3:`, `पीटीआई, नई दिल्ली। …`. */
function opensParagraph(line: PageLine, hit: Hit): boolean {
  if (hit.start > 1) return false;
  const after = line.text.slice(hit.end, hit.end + 60);
  if (/^\s{0,2}(?:[-–—―|_]|\.[-–—])\s/u.test(after)) return true;
  if (CITY_AND_DANDA.test(after)) return true;
  if (/^ \p{Lu}[\p{L}'’ ]{1,30}(?:, [\p{L}\p{N}, ]{1,20})?(?:\.[-–—]|\s{0,2}--|\s[–—]\s)/u.test(after)) return true;
  return line.text.length <= MAX_GROUP && line.fromStart < 3 && !hit.ambiguous && /^, ?\p{Lu}[\p{L}.'’ -]{1,30}(?:,|[-–—:]|$)/u.test(after);
}

/** A city and the stop of Indian scripts behind the name, before the sentence: `, नई दिल्ली। `. */
const CITY_AND_DANDA = /^, ?[\p{L}\p{M}.]{2,20}(?: [\p{L}\p{M}.]{2,20})? ?। ?[\p{L}\p{N}]/u;

/** `Roma, 3 mag. - ANSA -`, `МОСКВА, 3 мая - РИА Новости.`, `Baku, May 3, Trend:`, `دمشق-سانا`, `أنقرة / الأناضول -` */
function endsPlace(line: PageLine, hit: Hit): boolean {
  const before = line.text.slice(0, hit.start);
  if (!/(?:[-–—―,.:ـ]|\p{L}\s?\/)\s{0,2}$/u.test(before) || !isStrictPlace(before) || hasOtherWord(line, hit.start)) return false;
  const after = line.folded.slice(hit.end, hit.end + 4);
  return /^\s{0,2}[-.:/]/.test(after) || (/[-–—―ـ]\s{0,2}$/u.test(before) && /^\s*$/.test(line.folded.slice(hit.end)));
}

/** 新华社北京4月24日电: the name opens, and the word for "wired" follows the place and date. */
function isWired(line: PageLine, hit: Hit): boolean {
  if (!opensWire(line, hit)) return false;
  if (WIRED_ALONE.test(line.folded.slice(lastOfNames(line, hit).end))) return true;
  const wired = line.hits.find(({ kinds, start }) => kinds.has('wired') && start >= hit.end);
  if (wired === undefined || wired.start - hit.end > 25) return false;
  return /[0-9]/.test(line.folded.slice(hit.end, wired.start)) && !OF_SENTENCE.test(line.text.slice(hit.end, wired.start));
}

/** A particle or a comma between name and word makes a sentence of it: 共同通信社は15日、支局を開いたと発表した, 新华社记者15日从电力部门获悉. */
const OF_SENTENCE = /[\u3041-\u3096，；从從向被]/;

/** 新华社电, 据新华社、中新社电: without place and date only the word for "cable" counts, and only where the sentence begins behind it. */
const WIRED_ALONE = /^[专專]?[电電](?=[\s,:;)\]|]|$)/;

/** Nothing stands before the name but a word that leads to it: 据, 综合. */
function opensWire(line: PageLine, hit: Hit): boolean {
  const before = line.folded.slice(0, hit.start).replace(/[\s"([]/g, '');
  const led = line.hits.filter(({ end, kinds }) => end <= hit.start && kinds.has('leads'));
  return before === led.map(({ start, end }) => line.folded.slice(start, end)).join('');
}

/** The last of names that stand side by side: 中新社 in 新华社、中新社电. */
function lastOfNames(line: PageLine, hit: Hit): Hit {
  let last = hit;
  for (const next of line.hits) {
    if (next.start < last.end || (!next.agency && !next.kinds.has('joiners'))) continue;
    if (!/^[\s、,/]{0,2}$/.test(line.folded.slice(last.end, next.start))) break;
    last = next;
  }
  return last;
}

/** به گزارش خبرگزاری مهر: "as X reports" opens a Persian story as a dateline does elsewhere. */
function isOpened(line: PageLine, hit: Hit): boolean {
  const [first] = line.hits;
  if (line.position !== 'body' || line.fromStart > 1 || !first?.kinds.has('openers') || first.start > 2) return false;
  const between = line.hits.filter(({ start }) => start > first.start && start < hit.start);
  return hit.start - first.end <= 25 && between.every(({ kinds }) => kinds.has('roles') || kinds.has('leads'));
}

/** The words up to the name, and up to the word for "wired" where one follows. */
function headOf(line: PageLine, end: number): string {
  const wired = line.hits.find(({ kinds, start }) => kinds.has('wired') && start >= end && start - end <= 25);
  return line.text.slice(0, wired ? wired.end : end).trim();
}
