// What the lines of an export file hold, as JSON.
import * as z from 'zod/mini';
import { MAX_CREDITS, MAX_OBJECTIONS, MAX_PRINTS, MAX_TEXT_BYTES, MAX_TRACKED } from '../core/bounds';
import { completeCredit } from '../core/credit/stored-credit';
import { madeOnce } from '../core/made-once';
import { credit } from '../core/model/credit';
import { fingerprint } from '../core/model/fingerprint';
import { saidObjection } from '../core/model/objection';
import { addressText, moment } from '../core/model/scalars';
import { storedArticle } from '../core/model/stored-article';
import { bytesOf } from './base64';
import { isPackedText } from './packed-text';

export const EXPORT_KIND = 'wireprint export';

/** Bytes of a packed text: of one that does not get smaller, gzip makes some bytes more for each 32 kB. */
const MAX_PACKED_TEXT = MAX_TEXT_BYTES + 10_000;

export const exportSchemas = madeOnce(makeSchemas);
export type ExportedArticle = z.infer<ReturnType<typeof makeSchemas>['line']>;

function makeSchemas() {
  const header = z.object({
    kind: z.literal(EXPORT_KIND),
    version: z.int(),
    settings: z.record(z.string(), z.unknown()),
    /**
     * Parsed by a schema of their own, since a wrong objection means a damaged file and not a file of another kind. Files of the first release have
     * none.
     */
    corrections: z.optional(z.unknown()),
    /** The same of tracked stories. */
    tracked: z.optional(z.unknown()),
  });
  const tracked = z.array(z.object({ address: addressText, since: moment })).check(z.maxLength(MAX_TRACKED));
  const footer = z.object({ kind: z.literal('end'), articles: z.int() });
  return { header, objections: objectionsSchema(), tracked, footer, line: lineSchema() };
}

/** Files call an objection a correction, and the share of the story terms `story`, as the first release did: older releases read no other names. */
function objectionsSchema() {
  const objection = z.looseObject({ correction: z.unknown(), shown: z.unknown() });
  const shownSibling = z.looseObject({ story: z.number() });
  const fromFile = (said: unknown): unknown => {
    const found = objection.safeParse(said);
    if (!found.success) return said;
    const { correction, shown, ...others } = found.data;
    const sibling = shownSibling.safeParse(shown);
    if (!sibling.success) return { ...others, objection: correction, shown };
    const { story: storyShare, ...rest } = sibling.data;
    return { ...others, objection: correction, shown: { ...rest, storyShare } };
  };
  return z.pipe(
    z.transform((said) => (Array.isArray(said) ? said.map(fromFile) : said)),
    z.array(saidObjection).check(z.maxLength(MAX_OBJECTIONS)),
  );
}

/** Every field of a stored article but its number; what JSON cannot hold is written in base64. */
function lineSchema() {
  /** @param most bytes that may be written; base64 takes four characters for three */
  const bytesUpTo = (most: number) =>
    z.pipe(
      z.string().check(z.maxLength(Math.ceil(most / 3) * 4)),
      z.transform((text, context) => {
        const decoded = bytesOf(text);
        if (!decoded) context.issues.push({ code: 'custom', input: text, message: 'no base64' });
        return decoded ?? new Uint8Array();
      }),
    );
  const codes = z.pipe(
    bytesUpTo(4 * MAX_PRINTS),
    z.transform((packed, context) => {
      const whole = packed.length % 4 === 0;
      if (!whole) context.issues.push({ code: 'custom', input: packed, message: 'not whole numbers' });
      return new Uint32Array(whole ? packed.buffer : new ArrayBuffer(0));
    }),
  );
  const packedText = bytesUpTo(MAX_PACKED_TEXT).check(z.refine(isPackedText, 'no gzipped text'));
  /** The same schema, but fields that it does not know are kept: a file of a later release, which may have more, comes through an older one whole. */
  const keepingOthers = <S extends z.ZodMiniObject>(schema: S) => z.catchall(schema, z.unknown());
  /** Files of releases that knew only agencies have neither `outlet` nor `kind`. */
  const storedCredit = z.pipe(
    keepingOthers(z.extend(credit, { outlet: z.optional(credit.shape.outlet), kind: z.optional(credit.shape.kind) })),
    z.transform(({ outlet, kind, ...others }) =>
      completeCredit({ ...others, ...(outlet !== undefined && { outlet }), ...(kind !== undefined && { kind }) }),
    ),
  );
  return keepingOthers(
    z.extend(z.omit(storedArticle, { number: true }), {
      credits: z.array(storedCredit).check(z.maxLength(MAX_CREDITS)),
      fingerprint: keepingOthers(z.extend(fingerprint, { shingles: codes, terms: codes, counts: bytesUpTo(MAX_PRINTS) })).check(
        z.refine(({ terms, counts }) => counts.length === terms.length, 'a term without a count'),
      ),
      text: z.nullable(packedText),
    }),
  );
}
