// The shapes of input rows, checked where they come in. A missing field, null and an empty string all mean: unknown.
import * as z from 'zod/mini';
import { ExpectedError } from '../core/errors';

const known = z.pipe(
  z.optional(z.nullable(z.string())),
  z.transform((value) => value ?? ''),
);

const pageRow = z.object({ url: known, file: z.string().check(z.minLength(1)) });
const textRow = z.object({
  url: known,
  site: known,
  title: known,
  byline: known,
  text: z.string(),
  lang: known,
  publishedAt: known,
});
const traceOptions = z.object({ store: z.optional(z.nullable(z.boolean())) });
const pair = z.object({ a: textRow, b: textRow });
const anyRow = z.record(z.string(), z.unknown());

/** A saved page to read. */
export type PageRow = z.infer<typeof pageRow>;
/** An article given as its text. */
export type TextRow = z.infer<typeof textRow>;
export type ReadRow = PageRow | TextRow;
export type RowId = string | number | null;

/** One line as an object. Throws `bad-row` where it is no JSON object. */
export function parseLine(line: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new ExpectedError('bad-row', 'not JSON');
  }
  if (Array.isArray(parsed)) throw new ExpectedError('bad-row', 'a list, not an object');
  return check(anyRow, parsed);
}

/** The id that the output repeats; null where the row has none, or one that is neither a string nor a number. */
export function idOf(row: Record<string, unknown>): RowId {
  return typeof row.id === 'string' || typeof row.id === 'number' ? row.id : null;
}

/** A row of `read` or `trace`: a page file, or a text. */
export function parseReadRow(row: unknown): ReadRow {
  const { file, text } = check(anyRow, row);
  if (file) return check(pageRow, row);
  if (text === undefined || text === null) throw new ExpectedError('bad-row', 'neither "file" nor "text"');
  return check(textRow, row);
}

/** A row of `compare`: two texts. */
export function parsePairRow(row: unknown): { a: TextRow; b: TextRow } {
  return check(pair, row);
}

/** True where a row of `trace` is to be kept after it was traced: unless it says `store: false`. */
export function isStoredRow(row: unknown): boolean {
  return check(traceOptions, row).store !== false;
}

function check<Shape extends z.ZodMiniType>(shape: Shape, value: unknown): z.infer<Shape> {
  const parsed = z.safeParse(shape, value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join('.');
  throw new ExpectedError('bad-row', path ? `"${path}": ${expected(issue)}` : expected(issue));
}

/** zod/mini has no messages of its own. */
function expected(issue: z.core.$ZodIssue | undefined): string {
  return issue && 'expected' in issue ? `not a ${issue.expected}` : 'not of the shape it needs';
}
