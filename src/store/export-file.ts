// Everything that is stored as one file, a line of JSON for each article, and back. A file is taken whole or refused whole.
import * as z from 'zod/mini';
import { MAX_CREDITS, MAX_OBJECTIONS } from '../core/bounds';
import { completeCredit } from '../core/credit/stored-credit';
import { ExpectedError } from '../core/errors';
import { isMirror } from '../core/mirrors';
import { credit } from '../core/model/credit';
import { type Fingerprint, fingerprint } from '../core/model/fingerprint';
import { type SaidObjection, saidObjection } from '../core/model/objection';
import { type StoredArticle, storedArticle } from '../core/model/stored-article';
import { portalOf } from '../core/portals';
import { registrableDomain } from '../core/registrable-domain';
import { isPackedText } from './packed-text';
import { rekeyed, rekeyedObjection } from './rekey-articles';
import { fromStored, toStored } from './stored-objection';

/** Raised when a file could no longer be read by an older release. */
export const EXPORT_VERSION = 1;
const KIND = 'wireprint export';

/** Made when the first file is read, so that waking the background takes no time for them. */
let known: ReturnType<typeof makeSchemas> | null = null;
const schemas = () => (known ??= makeSchemas());
type FileLine = z.infer<ReturnType<typeof makeSchemas>['line']>;

function makeSchemas() {
  const header = z.object({
    kind: z.literal(KIND),
    version: z.int(),
    settings: z.record(z.string(), z.unknown()),
    /**
     * Parsed by a schema of their own, since a wrong objection means a damaged file and not a file of another kind. Files of the first release have
     * none.
     */
    corrections: z.optional(z.unknown()),
  });
  const objections = z.pipe(
    z.transform((said) => (Array.isArray(said) ? said.map(fromFile) : said)),
    z.array(saidObjection).check(z.maxLength(MAX_OBJECTIONS)),
  );
  const objectionInFile = z.looseObject({ correction: z.unknown(), shown: z.unknown() });
  const shownInFile = z.looseObject({ story: z.number() });
  const footer = z.object({ kind: z.literal('end'), articles: z.int() });

  const bytes = z.pipe(
    z.string(),
    z.transform((text, context) => {
      const decoded = bytesOf(text);
      if (!decoded) context.issues.push({ code: 'custom', input: text, message: 'no base64' });
      return decoded ?? new Uint8Array();
    }),
  );
  const codes = z.pipe(
    bytes,
    z.transform((packed, context) => {
      const whole = packed.length % 4 === 0;
      if (!whole) context.issues.push({ code: 'custom', input: packed, message: 'not whole numbers' });
      return new Uint32Array(whole ? packed.buffer : new ArrayBuffer(0));
    }),
  );
  const packedText = bytes.check(z.refine(isPackedText, 'no gzipped text'));
  /** The same schema, but fields that it does not know are kept: a file of a later release, which may have more, comes through an older one whole. */
  const keepingOthers = <S extends z.ZodMiniObject>(schema: S) => z.catchall(schema, z.unknown());
  /** Files of releases that knew only agencies have neither `outlet` nor `kind`. */
  const storedCredit = z.pipe(
    keepingOthers(z.extend(credit, { outlet: z.optional(credit.shape.outlet), kind: z.optional(credit.shape.kind) })),
    z.transform(({ outlet, kind, ...others }) =>
      completeCredit({ ...others, ...(outlet !== undefined && { outlet }), ...(kind !== undefined && { kind }) }),
    ),
  );
  /** Every field of a stored article but its number; what JSON cannot hold is written in base64. */
  const line = keepingOthers(
    z.extend(z.omit(storedArticle, { number: true }), {
      credits: z.array(storedCredit).check(z.maxLength(MAX_CREDITS)),
      fingerprint: keepingOthers(z.extend(fingerprint, { shingles: codes, terms: codes, counts: bytes })).check(
        z.refine(({ terms, counts }) => counts.length === terms.length, 'a term without a count'),
      ),
      text: z.nullable(packedText),
    }),
  );
  return { header, objections, objectionInFile, shownInFile, footer, line };
}

/** First line of a file. */
export function exportHeader(settings: object, said: readonly SaidObjection[] = []): string {
  return `${JSON.stringify({ kind: KIND, version: EXPORT_VERSION, settings, corrections: said.map(toFile) })}\n`;
}

/** Files also call the share of the story terms `story`: older releases read no other name. */
function toFile(objection: SaidObjection): object {
  const { shown, ...said } = toStored(objection);
  if (!('storyShare' in shown)) return { ...said, shown };
  const { storyShare, ...sibling } = shown;
  return { ...said, shown: { ...sibling, story: storyShare } };
}

function fromFile(said: unknown): unknown {
  const { objectionInFile, shownInFile } = schemas();
  const found = objectionInFile.safeParse(said);
  if (!found.success) return said;
  const { correction: objection, shown, ...others } = found.data;
  const sibling = shownInFile.safeParse(shown);
  if (!sibling.success) return { ...others, objection, shown };
  const { story: storyShare, ...rest } = sibling.data;
  return { ...others, objection, shown: { ...rest, storyShare } };
}

/** With today's keys; nothing where it says of two addresses of one article that they tell two stories. */
function ofToday(objection: SaidObjection): SaidObjection[] {
  const found = rekeyedObjection(toStored(objection), true);
  return found ? [fromStored(found)] : [];
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
}

export interface ParsedExport extends Opening {
  readonly articles: ReadonlyArray<Omit<StoredArticle, 'number'>>;
}

/**
 * Reads a file, or a part of one. Only the first part has a header, so the others give no settings and no objections.
 *
 * @throws ExpectedError `import-foreign` for a file that is no export, `import-newer` for one of a later release, `import-damaged` for one that is
 *   cut short or has a line that is not right
 */
export function parseExport(text: string, { isFirst, isLast, before }: PartPosition = WHOLE): ParsedExport {
  const lines = text.trimEnd().split('\n');
  const opening = isFirst ? parseOpening(lines.shift() ?? '') : { settings: {}, objections: [] };
  const closing = isLast ? schemas().footer.safeParse(json(lines.pop() ?? '')) : null;
  if (closing && closing.data?.articles !== before + lines.length) throw new ExpectedError('import-damaged');
  const articles = lines.map((written) => {
    const article = schemas().line.safeParse(json(written));
    if (!article.success) throw new ExpectedError('import-damaged');
    return asOfToday(article.data);
  });
  return { ...opening, articles };
}

/**
 * What follows from the address of an article is made anew from it, since a file may say anything: its key, which also is another one in files of
 * earlier releases, and its outlet, which only the page of a portal names. Nothing was first read after it was last read.
 */
function asOfToday(written: FileLine): Omit<StoredArticle, 'number'> {
  const article = rekeyed(withoutNumber(written));
  const { url, firstReadAt, readAt } = article;
  const outletDomain = portalOf(url) || isMirror(url) ? article.outletDomain : registrableDomain(url);
  return { ...article, outletDomain, firstReadAt: Math.min(firstReadAt, readAt), fingerprint: soundPrint(article.fingerprint) };
}

/** The fingerprint as one that was made of a text: whatever its numbers are, shares that are counted by it are shares. */
function soundPrint(print: Fingerprint): Fingerprint {
  const { terms, counts } = print;
  const shingles = Uint32Array.from(new Set(print.shingles)).sort();
  const counted = new Map<number, number>();
  for (const [at, term] of terms.entries()) if (!counted.has(term)) counted.set(term, counts[at] ?? 0);
  const shingleCount = shingles.length === 0 ? 0 : Math.max(print.shingleCount, shingles.length);
  return { ...print, shingleCount, shingles, terms: Uint32Array.from(counted.keys()), counts: Uint8Array.from(counted.values()) };
}

/** Were there a number, the file would choose which article is replaced. */

function withoutNumber({ number: _, ...article }: FileLine): Omit<StoredArticle, 'number'> {
  return article;
}

/** @throws as `parseExport` */
export function parseOpening(first: string): Opening {
  const opening = schemas().header.safeParse(json(first));
  if (!opening.success) throw new ExpectedError('import-foreign');
  if (opening.data.version > EXPORT_VERSION) throw new ExpectedError('import-newer');
  const said = schemas().objections.safeParse(opening.data.corrections ?? []);
  if (!said.success) throw new ExpectedError('import-damaged');
  return { settings: opening.data.settings, objections: said.data.flatMap(ofToday) };
}

/** The value of a line; undefined, which no schema takes, where it is no JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bytesUnder(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Bytes turned into characters at a time: a call takes only so many arguments. */
const CHUNK = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** Null where the text is no base64. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
