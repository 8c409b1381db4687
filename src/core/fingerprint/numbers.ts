// Numbers as a story states them, whatever digits, separators and magnitude words a language writes them with.
import { asciiDigits } from '../text/digits';
import { fold } from '../text/fold';

export interface StatedNumber {
  /** Canonical decimal: `2500`, `2.5`, `1500000`. */
  readonly value: string;
  /** As the text writes it: `2 500`, `1,5 million`. */
  readonly label: string;
  readonly start: number;
}

/** Words that multiply the number before them; compared folded, so that accents do not matter. */
const MAGNITUDES: ReadonlyArray<readonly [number, string]> = [
  [
    1e3,
    'thousand mille mila mil tausend tusen tusind duizend tuhat tisic tisice tysiac tysiace tysiecy tys тысяча тысячи тысяч тыс тисяча тисячі тисяч тис хиляди χιλιάδες bin ribu ngàn nghìn الف آلاف الاف هزار אלף हजार हज़ार হাজার พัน 千 천',
  ],
  [1e4, '万 萬 만'],
  [1e5, 'lakh lakhs लाख লাখ แสน'],
  [
    1e6,
    'million millions millionen millones millon mio milhao milhoes milione milioni miljoen miljon miljoner million millioner milion miliony milionow miliona mln miljoona miljoonaa milioane milioane millio millió миллион миллиона миллионов млн мільйон мільйона мільйонів милиона εκατομμύρια εκατ milyon juta triệu مليون ملايين میلیون מיליון 百万 百萬 ล้าน 백만 m',
  ],
  [1e7, 'crore crores करोड़ কোটি 천만'],
  [1e8, '億 亿 억'],
  [
    1e9,
    'billion billions milliard milliards milliarde milliarden mrd miliardo miliardi miljard miljarder milliarder miliard miliardy miliardow mld миллиард миллиарда миллиардов млрд мільярд мільярда мільярдів δισεκατομμύρια milyar miliar tỷ مليار مليارات میلیارد מיליארד अरब 십억 bn bilhao bilhoes',
  ],
  [1e12, 'trillion trillions billones biliao 兆 조 تريليون'],
];
const FACTOR = new Map(MAGNITUDES.flatMap(([factor, words]) => words.split(' ').map((word) => [fold(word), factor] as const)));

/** `2 500`, `2.500,75`, `1,250`, `3.5`, `15`. Three digits behind a separator are a group, any other number of digits are decimals. */
const NUMBER = /\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,٫٬]\d{1,6}){0,4}/g;
/** The word right behind a number: ` million`, `万`, `-million`. */
const NEXT_WORD = /^[\s\u00a0-]?(\p{Script=Han}|[\p{L}\p{M}]{1,15})/u;
/** A separate `m` is no million: it is metres in `15 m`, part of a name in Spain's `15-M`. In `15m`, `15 M€` and, behind a currency sign, `£15 m` it is a million. */
const METRES = /^(?:[\s\u00a0]m|-[mM])$/;
const MONEY = /\p{Sc}\s?$/u;
/** Magnitudes that more letters follow without a space: `3만명`, `300億円`, `100百万`, `5 ล้านคน`. */
const JOINED_MAGNITUDE = /^(?:(천만|백만|십억|[천만억조])|\s?(百[万萬]|[千万萬億亿兆]|ล้าน|แสน|พัน))/u;
/** `1,00,000`, as India groups its digits. */
const LAKH_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** All numbers of a text in order. */
export function findNumbers(text: string): StatedNumber[] {
  const found: StatedNumber[] = [];
  const digits = asciiDigits(text);
  if (digits.length !== text.length) return findNumbers(digits);
  for (const match of digits.matchAll(NUMBER)) {
    const value = parseNumber(match[0]);
    const after = digits.slice(match.index + match[0].length, match.index + match[0].length + 18);
    const next = JOINED_MAGNITUDE.exec(after) ?? NEXT_WORD.exec(after);
    const isMetres = METRES.test(next?.[0] ?? '') && !MONEY.test(digits.slice(Math.max(0, match.index - 2), match.index));
    const factor = isMetres ? 1 : (FACTOR.get(fold(next?.[1] ?? next?.[2] ?? '')) ?? 1);
    const label = text.slice(match.index, match.index + match[0].length + (factor > 1 ? (next?.[0].length ?? 0) : 0));
    found.push({ value: canonical(value * factor), label, start: match.index });
  }
  return found;
}

/** `2 500` → 2500, `2.500,75` → 2500.75, `1,250` → 1250, `3,5` → 3.5 */
function parseNumber(written: string): number {
  const bare = written.replace(/[ \u00a0\u2009\u202f'’٬]/g, '').replace('٫', '.');
  const groups = bare.split(/[.,]/);
  const whole = LAKH_GROUPS.test(bare) || groups.every((group, i) => (i === 0 ? group.length <= 3 && group !== '0' : group.length === 3));
  if (groups.length === 1 || whole) return Number(groups.join(''));
  const decimals = groups.pop();
  return Number(`${groups.join('')}.${decimals}`);
}

function canonical(value: number): string {
  return String(Number(value.toPrecision(12)));
}
