// Which characters open and close a quotation, by language habit and by what stands beside them.

/** Any character that may be a quotation mark. Single low and straight ones are left out: they are apostrophes far more often. */
export const MARK = /["＂“”„‟«»‹›‚‘’「」『』〝〞〟״]/g;

/**
 * What closes a quotation that each mark opens, over all habits: „…“ and „…” (German, Polish), ”…” (Swedish), »…« (German books, Danish),
 * and what pages get wrong: „…„, «…«, "…».
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
/** Marks that only ever open. */
const ALWAYS_OPENS = '‟「『〝';
/** Marks that may open a quotation within one that they could close, and open one where the page set a space behind them. */
const MOSTLY_OPENS = '“„«';

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without spaces between words, and Hangul, which writes endings onto a closing mark: beside their letters a mark is no apostrophe. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;
/** What may stand before an opening mark: nothing, a space, a bracket, a dash, another opening mark. */
const BEFORE_OPENING = /^$|[\s([{\u2010-\u2015\-/:：，。、；！？…¿¡«„“‘‹「『"'’>]/u;
const SINGLE = '‘’‚';
/** Characters within which a single quotation has to end, so that a page of nothing but such marks is read in no time. */
const MAX_SINGLE = 600;

/** False for an apostrophe and for a straight mark inside a word: `l’État`, `צה"ל`, `5"`. */
export function isPossibleMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const [before, after] = beside(text, at);
  const insideWord = isWordLetter(before) && isWordLetter(after);
  if (mark === '’') return isSureClosing(text, at);
  if (mark === '"' || mark === '״' || mark === '‘') return !insideWord;
  return true;
}

/**
 * What closes the quotation that the mark at this place opens; null where it opens none.
 *
 * @param mayClose a quotation that this mark can close is open
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

/** A word follows at once, and none ends right before. */
function looksOpening(text: string, at: number): boolean {
  const [before, after] = beside(text, at);
  return after !== '' && !/[\s,.;:!?)\]}]/u.test(after.replace('…', '')) && (BEFORE_OPENING.test(before) || UNSPACED.test(before));
}

/** Something quoted ends right before it; French sets a space on the inner side of «, and so does not say which side is which. */
function looksClosing(text: string, at: number, mark: string): boolean {
  const [before, after] = beside(text, at);
  if (after === '' || /[,.;:!?)\]،؛]/u.test(after)) return true;
  return !/[\s([]/u.test(before) && (mark !== '«' || /\s/u.test(after));
}

/** A closing single mark stands behind a letter or a stop, and no letter of a spaced script follows. */
function isClosingSingle(text: string, at: number): boolean {
  const [before, after] = beside(text, at);
  return before !== '' && !/\s/u.test(before) && !isWordLetter(after);
}

/** `workers’` closes a quotation only where nothing surer does before the next one opens. */
function isSureClosing(text: string, at: number): boolean {
  if (!isClosingSingle(text, at)) return false;
  if (text.charAt(at - 1) !== 's') return true;
  const rest = text.slice(at + 1, at + MAX_SINGLE);
  const next = rest.indexOf('‘');
  return !/[^\ss]’(?![\p{L}\p{N}])/u.test(next < 0 ? rest : rest.slice(0, next));
}

/** A single quotation is one only where it ends: `‘90s` and `‘Abd` open nothing. */
function isClosedLater(text: string, at: number, closers: string): boolean {
  for (let end = at + 1; end < text.length && end < at + MAX_SINGLE; end++) {
    const mark = text.charAt(end);
    if (mark === '‘') return closers.includes(mark);
    if (mark === '’' && isSureClosing(text, end)) return true;
  }
  return false;
}

function isWordLetter(letter: string): boolean {
  return LETTER.test(letter) && !UNSPACED.test(letter);
}

function beside(text: string, at: number): [before: string, after: string] {
  return [text.charAt(at - 1), text.charAt(at + 1)];
}
