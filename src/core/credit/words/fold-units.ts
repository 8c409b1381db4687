// Gives letters, digits, brackets and dashes of any script and width one spelling, UTF-16 unit by unit: an offset into the folded text is the same
// offset in the page's own words.
import { digitValue } from '../../text/digits';

/** Units that Unicode's compatibility forms leave different. */
const SAME: readonly (readonly [to: string, from: string])[] = [
  [' ', '\u00a0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\t\n\r'],
  ['-', '‐‑‒–—―−ー－﹣ـ־～〜'],
  ['"', '«»“”„‟‹›「」『』《》〈〉״'],
  ["'", '’‘‚ʼ`´׳'],
  ['(', '﴾'],
  [')', '﴿'],
  ['[', '【〔〖［'],
  [']', '】〕〗］'],
  [',', '،、，'],
  ['.', '。।｡۔'],
  [';', '؛'],
  [':', '：︰꞉∶'],
  ['|', '·•‧・●▪■│¦┃｜ǀ∣丨❘❙'],
  ['/', '∕⁄╱⧸⟋\\＼╲'],
  ['i', 'ıİI'],
  ['ي', 'ىیېئ'],
  ['و', 'ؤ'],
  ['ا', 'ٱ'],
  ['ه', 'ةۀہھۃ'],
  ['ك', 'کگ'],
  ['o', 'øØ'],
  ['l', 'łŁ'],
  ['d', 'đĐ'],
];

const folded = new Uint16Array(0x10000);
for (const [to, from] of SAME) {
  for (const unit of from) folded[unit.charCodeAt(0)] = to.charCodeAt(0);
}
/** Katakana's long mark is a letter: ロイター. */
folded['ー'.charCodeAt(0)] = 'ー'.charCodeAt(0);

/** The text with every unit folded: `（ＡＦＰ）－ Évêque` → `(afp)- eveque`. As long as it was. */
export function foldUnits(text: string): string {
  const units = new Array<number>(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = folded[unit] || foldUnit(unit);
  }
  return fromUnits(units);
}

function foldUnit(unit: number): number {
  const to = isKept(unit) ? unit : plainUnit(String.fromCharCode(unit));
  folded[unit] = to;
  return to;
}

/** Halves of a surrogate pair, and Korean syllables, which would decompose into several units. */
function isKept(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0xac00 && unit <= 0xd7a3);
}

function plainUnit(unit: string): number {
  if (/\p{Nd}/u.test(unit)) return 0x30 + digitValue(unit);
  const wide = unit.normalize('NFKC');
  const bare = (wide.length === 1 ? wide : unit).normalize('NFD').toLowerCase().charCodeAt(0);
  return folded[bare] || bare;
}

/** In slices, since the number of arguments of a call is limited. */
function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192) text += String.fromCharCode(...units.slice(from, from + 8192));
  return text;
}
