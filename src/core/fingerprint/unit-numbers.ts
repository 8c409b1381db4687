// Numbers of Chinese, Japanese and Korean: units stand behind each part (`12억3천450만`, `4万5千`), and figures may be characters too (`三億`, `二〇二四年`).
import { HAN_DIGITS } from '../text/han-digits';

const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3, 十: 10, 百: 100, 千: 1e3 };
const LARGE: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };
const UNIT = /^[십백천만억조十百千万萬億亿兆]/;
/** A Chinese or Japanese unit may stand apart: `3 万`. In Korean that is another word: `3 만남` (three meetings). */
const FIRST_UNIT = /^(?:\s?[十百千万萬億亿兆]|[십백천만억조])/;
/** The next part: `3천450만` behind `12억`, `5,000` behind `4만 `. */
const NEXT_PART = /^(\s?)(\d{1,4}|\d{1,2},\d{3})(?![\d.,]*\d)/;

export interface UnitNumber {
  readonly value: number;
  readonly end: number;
}

/** A number of parts, of which the first figures are read already; null where no unit follows. */
export function unitNumberAt(digits: string, first: number, at: number): UnitNumber | null {
  const opening = FIRST_UNIT.exec(digits.slice(at, at + 2));
  if (!opening) return null;
  let end = at + opening[0].length - 1;
  const sum = new PartSum();
  sum.figures(first);
  for (;;) {
    const unit = UNIT.exec(digits.slice(end, end + 1))?.[0];
    if (unit !== undefined) {
      if (!sum.unit(unit)) break;
      end++;
      continue;
    }
    const next = NEXT_PART.exec(digits.slice(end, end + 8));
    if (!next) break;
    const [whole, space = '', figures = ''] = next;
    const after = UNIT.exec(digits.slice(end + whole.length, end + whole.length + 1))?.[0] ?? null;
    const value = Number(figures.replace(',', ''));
    // Behind a space a last part has all its figures: `4만 5000`, but `3만 10` are two numbers.
    if (!sum.takes(value, after) || (after === null && space !== '' && value < sum.lastUnit / 10)) break;
    sum.figures(value);
    end += whole.length;
  }
  return { value: sum.total, end };
}

/** Adds up parts: figures, then their unit. */
class PartSum {
  lastUnit = Number.POSITIVE_INFINITY;
  #lastLarge = Number.POSITIVE_INFINITY;
  #whole = 0;
  /** What the next large unit multiplies: 3,450 of `3천450만`. */
  #section = 0;
  #figures: number | null = null;

  get total(): number {
    return this.#whole + this.#section + (this.#figures ?? 0);
  }

  figures(value: number): void {
    this.#figures = value;
  }

  /** True where these figures may follow: each part is less than the unit before it. @param after the unit behind them; null for none */
  takes(value: number, after: string | null): boolean {
    if (this.#figures !== null || value === 0) return false;
    return after === null ? value < this.lastUnit : (LARGE[after] ?? 0) < this.#lastLarge;
  }

  /** False where a unit cannot follow. */
  unit(unit: string): boolean {
    const [small, large] = [SMALL[unit], LARGE[unit]];
    if (small !== undefined) {
      if (this.#figures === null && this.#section === 0) return false;
      this.#section = this.#figures === null ? this.#section * small : this.#section + this.#figures * small;
    } else if (large !== undefined) {
      const part = this.#section + (this.#figures ?? 0);
      // A larger unit multiplies all that stands before it: `3万亿`.
      if (large > this.#lastLarge) this.#whole = (this.#whole + part) * large;
      else this.#whole += part * large;
      this.#section = 0;
      this.#lastLarge = large;
    }
    this.#figures = null;
    this.lastUnit = small ?? large ?? this.lastUnit;
    return true;
  }
}

const HAN_RUN = /[〇零一二两兩三四五六七八九十百千万萬億亿兆]{2,}(?:点[〇零一二三四五六七八九]+)?/g;
/** Parts from large to small, each with its unit. A unit opens only as `十五` or `百万`, and two figures in a row (`二三十`, twenty or thirty) are no number. */
const HAN_NUMBER =
  /^(?=.*[十百千万萬億亿兆])(?:十|百(?=[万萬億亿])|[一二两兩三四五六七八九][十百千万萬億亿兆])(?:[十百千万萬億亿兆]|[〇零]?[一二两兩三四五六七八九](?![一二两兩三四五六七八九]))*$/;
const HAN_YEAR = /^[〇零一二三四五六七八九]{4}$/;

/** Numbers that are written in characters, as Chinese and Japanese do in names of years and round amounts: `三億`, `二十五`, `百分之十二点四`. */
export function findHanNumbers(text: string): Array<UnitNumber & { readonly start: number }> {
  return [...text.matchAll(HAN_RUN)].flatMap(({ 0: run, index }) => {
    const [whole = '', decimals] = run.split('点');
    const isShare = text.slice(Math.max(0, index - 2), index) === '分之';
    const end = index + (isShare ? run.length : whole.length);
    const next = text.charAt(end);
    // Behind figures the run is their unit; a month is a word in other languages.
    if (/[\d.]/.test(text.charAt(index - 1)) || next === '月') return [];
    if (HAN_YEAR.test(whole)) return next === '年' ? [{ value: Number(figuresOf(whole)), start: index, end }] : [];
    if (!HAN_NUMBER.test(whole)) return [];
    const value = hanValue(whole);
    return [{ value: isShare && decimals ? Number(`${value}.${figuresOf(decimals)}`) : value, start: index, end }];
  });
}

function figuresOf(characters: string): string {
  return [...characters].map((character) => HAN_DIGITS[character] ?? '').join('');
}

function hanValue(characters: string): number {
  const sum = new PartSum();
  if (HAN_DIGITS[characters.charAt(0)] === undefined) sum.figures(1);
  for (const character of characters) {
    const figure = HAN_DIGITS[character];
    if (figure === undefined) sum.unit(character);
    else if (figure > 0) sum.figures(figure);
  }
  return sum.total;
}
