// Everything that is stored as one file, a line of JSON for each article, and back. A file is taken whole or refused whole.
import { MAX_FILE_LINE } from '../core/bounds';
import { ExpectedError } from '../core/errors';
import type { TrackedStory } from '../core/library/tracked-story';
import type { SaidObjection } from '../core/model/objection';
import type { StoredArticle } from '../core/model/stored-article';
import { articleOfToday, objectionOfToday } from './as-of-today';
import { base64 } from './base64';
import { EXPORT_KIND, exportSchemas } from './export-schemas';
import { toStored } from './stored-objection';

/** Raised when a file could no longer be read by an older release. */
export const EXPORT_VERSION = 1;

/** First line of a file. */
export function exportHeader(settings: object, said: readonly SaidObjection[] = [], stories: readonly TrackedInFile[] = []): string {
  const tracked = stories.map(({ address, since }) => ({ address, since }));
  return `${JSON.stringify({ kind: EXPORT_KIND, version: EXPORT_VERSION, settings, corrections: said.map(toFile), tracked })}\n`;
}

/** As `export-schemas.ts` reads it. */
function toFile(objection: SaidObjection): object {
  const { shown, ...said } = toStored(objection);
  if (!('storyShare' in shown)) return { ...said, shown };
  const { storyShare, ...sibling } = shown;
  return { ...said, shown: { ...sibling, story: storyShare } };
}

/** Last line of a file: a file without it was cut short. */
export function exportFooter(articles: number): string {
  return `${JSON.stringify({ kind: 'end', articles })}\n`;
}

export function exportLine({ number: _, fingerprint, text, ...article }: StoredArticle): string {
  const { shingles, terms, counts, ...rest } = fingerprint;
  const packed = { ...rest, shingles: base64(bytesUnder(shingles)), terms: base64(bytesUnder(terms)), counts: base64(counts) };
  return `${JSON.stringify({ ...article, fingerprint: packed, text: text && base64(text) })}\n`;
}

/** A tracked story is named by its article: the numbers of others are not the same elsewhere. */
type TrackedInFile = Pick<TrackedStory, 'address' | 'since'>;

/** Which part of its file a run of whole lines is. */
export interface PartPosition {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Articles in the parts before. */
  readonly before: number;
}
const WHOLE: PartPosition = { isFirst: true, isLast: true, before: 0 };

/** What the first line says. */
export interface Opening {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly objections: readonly SaidObjection[];
  readonly tracked: readonly TrackedInFile[];
}

export interface ParsedExport extends Opening {
  readonly articles: ReadonlyArray<Omit<StoredArticle, 'number'>>;
}

/**
 * Reads a file, or a part of one. Only the first part has a header, so the others give no settings, no objections and no tracked stories.
 *
 * @throws ExpectedError `import-foreign` for a file that is no export, `import-newer` for one of a later release, `import-damaged` for one that is
 *   cut short or has a line that is not right
 */
export function parseExport(text: string, { isFirst, isLast, before }: PartPosition = WHOLE): ParsedExport {
  const lines = text.trimEnd().split('\n');
  const opening = isFirst ? parseOpening(lines.shift() ?? '') : { settings: {}, objections: [], tracked: [] };
  const closing = isLast ? exportSchemas().footer.safeParse(json(lines.pop() ?? '')) : null;
  if (closing && closing.data?.articles !== before + lines.length) throw new ExpectedError('import-damaged');
  const articles = lines.map((written) => {
    const article = exportSchemas().line.safeParse(json(written));
    if (!article.success) throw new ExpectedError('import-damaged');
    return articleOfToday(article.data);
  });
  return { ...opening, articles };
}

/** @throws as `parseExport` */
export function parseOpening(first: string): Opening {
  const opening = exportSchemas().header.safeParse(json(first));
  if (!opening.success) throw new ExpectedError('import-foreign');
  if (opening.data.version > EXPORT_VERSION) throw new ExpectedError('import-newer');
  const said = exportSchemas().objections.safeParse(opening.data.corrections ?? []);
  const tracked = exportSchemas().tracked.safeParse(opening.data.tracked ?? []);
  if (!said.success || !tracked.success) throw new ExpectedError('import-damaged');
  return { settings: opening.data.settings, objections: said.data.flatMap(objectionOfToday), tracked: tracked.data };
}

/** The value of a line; undefined, which no schema takes, where it is no JSON or longer than any line of ours. */
function json(text: string): unknown {
  if (text.length > MAX_FILE_LINE) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bytesUnder(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
