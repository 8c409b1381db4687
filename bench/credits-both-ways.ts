// Scores credits twice in one run: by the corpus's own labels, and by the labels as docs/credits-labels.md corrects them.
// npx tsx bench/credits-both-ways.ts [--corpus DIR] [--only KIND]
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readRow } from '../src/cli/read';
import { corpusFile, options } from './reading-corpus';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly expect: readonly string[];
  readonly own?: readonly string[];
  readonly page?: string;
  readonly url: string;
  readonly title?: string;
  readonly byline?: string;
  readonly text?: string;
  readonly lang: string;
}
interface Tally {
  rows: number;
  right: number;
  extra: number;
  lost: number;
  none: number;
  clean: number;
}

/** Row, label of the corpus, what the page says, why: `| saudi-1 | none | reuters | … |` */
const CORRECTION = /^\| `([^`]+)` \|[^|]*\| ([^|]+) \|/;

function corrections(): Map<string, readonly string[]> {
  const lines = readFileSync(new URL('../docs/credits-labels.md', import.meta.url), 'utf8').split('\n');
  return new Map(lines.flatMap((line) => toCorrection(CORRECTION.exec(line))));
}

function toCorrection(found: RegExpExecArray | null): [string, readonly string[]][] {
  const [, id, says] = found ?? [];
  return id && says ? [[id, says.trim() === 'none' ? [] : says.trim().split(', ')]] : [];
}

/** The agencies that we credit. None for a page that we do not take for an article. */
function claimsOf(row: Row): Set<string> {
  const { page, url } = row;
  const { credits } = readRow(page ? { url, file: corpusFile(page) } : { ...row, text: row.text ?? '' });
  const named = credits.flatMap(({ agency, strength }) => (strength === 'credit' && agency ? [agency] : []));
  return new Set(named.filter((agency) => !row.own?.includes(agency)));
}

function add(tallies: Map<string, Tally>, kind: string, expect: readonly string[], claimed: ReadonlySet<string>): void {
  const tally = tallies.get(kind) ?? { rows: 0, right: 0, extra: 0, lost: 0, none: 0, clean: 0 };
  tallies.set(kind, tally);
  tally.rows++;
  for (const agency of claimed) expect.includes(agency) ? tally.right++ : tally.extra++;
  tally.lost += expect.filter((agency) => !claimed.has(agency)).length;
  if (expect.length > 0) return;
  tally.none++;
  if (claimed.size === 0) tally.clean++;
}

function print(title: string, tallies: Map<string, Tally>): void {
  const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 100).toFixed(1);
  console.log(`\n${title}\nkind        rows    P %    R %   F1 %  no agency, none claimed %`);
  for (const [kind, { rows, right, extra, lost, none, clean }] of tallies) {
    const cells = [percent(right, right + extra), percent(right, right + lost), percent(2 * right, 2 * right + extra + lost)];
    console.log(
      `${kind.padEnd(10)} ${String(rows).padStart(5)}  ${cells.map((cell) => cell.padStart(5)).join('  ')}  ${none ? percent(clean, none) : '-'}`,
    );
  }
}

const corrected = corrections();
const asLabelled = new Map<string, Tally>();
const asCorrected = new Map<string, Tally>();
const rows = gunzipSync(readFileSync(corpusFile('credits.ndjson.gz')))
  .toString('utf8')
  .trim()
  .split('\n');
for (const line of rows) {
  const row: Row = JSON.parse(line);
  if (options.only && row.kind !== options.only) continue;
  const claimed = claimsOf(row);
  add(asLabelled, row.kind, row.expect, claimed);
  add(asCorrected, row.kind, corrected.get(row.id) ?? row.expect, claimed);
}
print('Labels as they are', asLabelled);
print(`Labels as corrected by docs/credits-labels.md (${corrected.size} rows)`, asCorrected);
