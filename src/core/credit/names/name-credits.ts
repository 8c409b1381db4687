// Credits of sources that are in no table.
import type { Credit, Slot } from '../../model/credit';
import { cutQuote } from '../../text/cut-quote';
import type { CreditPage, PageLine } from '../credit-page';
import { isLikePerson, type SourceName } from './judge-name';
import { wholeName } from './source-name';

/** Sources that one label names; a longer list is one of references. Chosen by hand. */
const MAX_NAMES = 4;
/** Between names: `meddaily.example, rbc.example`, `Harbour Gazette / AFP`. */
const SEPARATOR = /[,;/+|]|\s-\s/g;

/** What surrounds a name in its words. */
interface Beside {
  readonly quote: string;
  readonly joint?: boolean;
  readonly citedBy?: string | null;
}

/** The credit of a named source in a slot. */
export function creditOfName(
  { agency, outlet, name, kind }: SourceName,
  slot: Slot,
  { quote, joint = false, citedBy = null }: Beside,
): Credit {
  const strength = slot === 'mention' ? 'mention' : 'credit';
  return { agency, outlet, name, kind, slot, strength, quote: cutQuote(quote, 'credit'), joint, citedBy };
}

/**
 * The credits of a value behind a label: one name, or a short list of names. Beside agencies of the table only sure names are taken.
 *
 * @param found agencies that the value names already
 */
export function creditsOfValue(
  line: PageLine,
  from: number,
  to: number,
  slot: Slot,
  quote: string,
  page: CreditPage,
  found: number,
): Credit[] {
  const whole = found === 0 ? wholeName(line, from, to, page) : null;
  if (whole) return isLikePerson(whole) ? [] : [creditOfName(whole, slot, { quote })];
  const parts = partsOf(line.folded, from, to);
  if (parts.length < 2 || parts.length > MAX_NAMES) return [];
  const names = parts.map(([start, end]) => wholeName(line, start, end, page));
  const sure = names.filter((name) => name?.isSure === true && (found === 0 || name.agency === null));
  if (sure.length + found < parts.length) return [];
  return sure.flatMap((name) => (name ? [creditOfName(name, slot, { quote, joint: true })] : []));
}

function partsOf(folded: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (const match of folded.slice(from, to).matchAll(SEPARATOR)) {
    parts.push([start, from + match.index]);
    start = from + match.index + match[0].length;
  }
  return [...parts, [start, to]];
}
