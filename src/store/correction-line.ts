// Corrections as an export file holds them, parsed as everything that comes from a file.
import * as z from 'zod/mini';
import { correctionId, type SaidCorrection } from '../core/model/correction';
import { SLOTS } from '../core/model/credit';
import { SIBLING_RELATIONS } from '../core/model/relation';
import { outlet } from '../shapes/article';
import { strength } from '../shapes/credit';
import { share } from '../shapes/share';

/** The last moment of a year of four digits, in milliseconds: what lies beyond is no date of ours. */
const LAST_MOMENT = 253_402_300_799_999;
/** A moment in milliseconds since 1970. */
export const moment = z.int().check(z.gte(0), z.lte(LAST_MOMENT));
export const webAddress = z.string().check(z.regex(/^https?:\/\//));

const key = z.string().check(z.minLength(1), z.maxLength(5_000));
const inOrder = z.tuple([key, key]).check(z.refine(([one, two]) => one < two));

const correction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-same-story'), articles: inOrder }),
  z.object({ kind: z.literal('same-outlet'), outlets: inOrder }),
  z.object({ kind: z.literal('wrong-source'), article: key, source: z.string() }),
]);
const correctedArticle = z.object({
  address: z.string(),
  url: webAddress,
  title: z.string(),
  lang: z.string(),
  outlet,
  publishedAt: z.nullable(z.string()),
});
const shownSibling = z.object({ relation: z.enum(SIBLING_RELATIONS), copied: share, quoted: share, story: share });
const shownSource = z.object({
  agency: z.nullable(z.string()),
  outlet: z.nullable(z.string()),
  name: z.string(),
  strength,
  evidence: z.array(z.object({ url: z.string(), slot: z.enum(SLOTS), strength, quote: z.string() })),
});

/** The id follows from what is said: one that does not fit is no correction of ours. */
export const saidCorrection = z
  .object({
    id: z.string(),
    correction,
    saidAt: moment,
    asked: correctedArticle,
    other: z.nullable(correctedArticle),
    shown: z.union([shownSibling, shownSource]),
  })
  .check(z.refine(({ id, correction: said }) => id === correctionId(said))) satisfies z.ZodMiniType<SaidCorrection>;
