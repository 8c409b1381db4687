// Which characters open and close a quotation. Languages differ, so what stands beside a character decides too.
import { UNSPACED } from './tokens';

/** Any character that may be a quotation mark. The straight single one (') is left out: it is an apostrophe far more often. */
export const MARK = /["＂“”„‟«»‹›‚‘’「」『』〝〞〟״]/g;

/**
 * The marks that close what each mark opens, in all languages together: „…“ and „…” (German, Polish), ”…” (Swedish), »…« (German books, Danish), and
 * the mistakes that pages make: „…„, «…«, "…».
 */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”»',
  '＂': '＂',
  '“': '”“',
  '‟': '”',
  '„': '“”"„',
  '”': '”“',
  '«': '»«',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‚': '‘’',
  '‘': '’',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '״': '״',
};
/** Marks that never close. */
const ALWAYS_OPENS = '‟「『〝';
/** Marks that usually open: also inside a quotation that they could close, and also where the page set a space behind them. */
const MOSTLY_OPENS = '“„«';

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without spaces between words, and Hangul, which writes endings directly behind a closing mark. Beside their letters a mark is never an apostrophe. */
const WITHOUT_GAPS = new RegExp(`[${UNSPACED}\\p{Script=Hangul}]`, 'u');
/** What may stand before an opening mark: nothing, a space, a bracket, a dash or another opening mark. */
const BEFORE_OPENING = /^$|[\s([{\u2010-\u2015\-/:：，。、；！？…¿¡«„“‘‹「『"'’>]/u;
const SINGLE = '‘’‚';
/** Characters within which a quotation in single marks has to end. Bounds the search on a page that consists of such marks; chosen by hand, longer than a spoken sentence. */
const MAX_SINGLE = 600;

/** False for an apostrophe and for a straight mark inside a word: `l’État`, `צה"ל`. */
export function isPossibleMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const [before, after] = beside(text, at);
  const insideWord = isWordLetter(before) && isWordLetter(after);
  if (mark === '’') return isSureClosing(text, at);
  if (mark === '"' || mark === '״' || mark === '‘') return !insideWord;
  return true;
}

/**
 * The marks that close the quotation which the mark at this offset opens; null where it opens none.
 *
 * @param mayClose a quotation is open that this mark can close
 */
export function closersOf(text: string, at: number, mayClose: boolean): string | null {
  const mark = text.charAt(at);
  const closers = CLOSERS[mark];
  if (closers === undefined) return null;
  if (ALWAYS_OPENS.includes(mark)) return closers;
  if (mayClose && (!MOSTLY_OPENS.includes(mark) || looksClosing(text, at, mark))) return null;
  if (MOSTLY_OPENS.includes(mark)) return closers;
  if (!looksOpening(text, at)) return null;
  return SINGLE.includes(mark) && !isClosedLater(text, at, closers) ? null : closers;
}

/** A word follows directly, and none ends directly before it. */
function looksOpening(text: string, at: number): boolean {
  const [before, after] = beside(text, at);
  return after !== '' && !/[\s,.;:!?)\]}]/u.test(after.replace('…', '')) && (BEFORE_OPENING.test(before) || WITHOUT_GAPS.test(before));
}

/** Quoted words end directly before it. Behind « a space has to follow too: right before a word it opens. */
function looksClosing(text: string, at: number, mark: string): boolean {
  const [before, after] = beside(text, at);
  if (after === '' || /[,.;:!?)\]،؛]/u.test(after)) return true;
  return !/[\s([]/u.test(before) && (mark !== '«' || /\s/u.test(after));
}

/** Stands behind a letter or a full stop, and no letter of a script with spaces follows. */
function isClosingSingle(text: string, at: number): boolean {
  const [before, after] = beside(text, at);
  return before !== '' && !/\s/u.test(before) && !isWordLetter(after);
}

/** The mark of `workers’` may be a genitive: it closes a quotation only if no other mark before the next opening one is sure to. */
function isSureClosing(text: string, at: number): boolean {
  if (!isClosingSingle(text, at)) return false;
  if (text.charAt(at - 1) !== 's') return true;
  const rest = text.slice(at + 1, at + MAX_SINGLE);
  const next = rest.indexOf('‘');
  return !/[^\ss]’(?![\p{L}\p{N}])/u.test(next < 0 ? rest : rest.slice(0, next));
}

/** A single mark opens a quotation only if one closes it later: `‘90s` and `‘Abd` open nothing. */
function isClosedLater(text: string, at: number, closers: string): boolean {
  for (let end = at + 1; end < text.length && end < at + MAX_SINGLE; end++) {
    const mark = text.charAt(end);
    if (mark === '‘') return closers.includes(mark);
    if (mark === '’' && isSureClosing(text, end)) return true;
  }
  return false;
}

function isWordLetter(letter: string): boolean {
  return LETTER.test(letter) && !WITHOUT_GAPS.test(letter);
}

function beside(text: string, at: number): [before: string, after: string] {
  return [text.charAt(at - 1), text.charAt(at + 1)];
}
