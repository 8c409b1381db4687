// The schemas of the answer about one article. `satisfies` ties each schema to its type of the core, so that the two cannot drift apart.
import * as z from 'zod/mini';
import { SLOTS } from '../core/model/credit';
import type {
  Earliest,
  Evidence,
  OtherArticle,
  Provenance,
  RelatedOrigins,
  SameOwner,
  SiblingCopy,
  Source,
  Version,
} from '../core/model/provenance';
import { type SharedTerms, SIBLING_RELATIONS } from '../core/model/relation';
import { outlet } from './article';
import { strength } from './credit';
import { share } from './share';

export const evidence = z.object({
  articleId: z.string(),
  slot: z.enum(SLOTS),
  strength,
  quote: z.string(),
}) satisfies z.ZodMiniType<Evidence>;

const source = z.object({
  agency: z.nullable(z.string()),
  outlet: z.nullable(z.string()),
  name: z.string(),
  strength,
  joint: z.boolean(),
  via: z.array(z.string()),
  evidence: z.array(evidence),
}) satisfies z.ZodMiniType<Source>;

const sharedTerms = z.object({
  numbers: z.array(z.string()),
  places: z.array(z.string()),
  names: z.array(z.string()),
}) satisfies z.ZodMiniType<SharedTerms>;

const sameOwner = z.object({ by: z.enum(['copyright', 'canonical']), words: z.string() }) satisfies z.ZodMiniType<SameOwner>;

/** What it takes to name an article and to lead there. */
export const articleHead = z.object({
  articleId: z.string(),
  outlet,
  title: z.string(),
  url: z.string(),
  lang: z.string(),
  publishedAt: z.nullable(z.string()),
});

const otherArticle = z.extend(articleHead, {
  copied: share,
  quoted: share,
  story: share,
  shared: sharedTerms,
  isOriginal: z.boolean(),
  sameOwner: z.nullable(sameOwner),
}) satisfies z.ZodMiniType<OtherArticle>;

const siblingCopy = z.extend(otherArticle, {
  relation: z.enum(SIBLING_RELATIONS),
  unnamed: z.array(z.string()),
}) satisfies z.ZodMiniType<SiblingCopy>;

const version = z.object({
  articleId: z.string(),
  title: z.string(),
  url: z.string(),
  publishedAt: z.nullable(z.string()),
  copied: share,
}) satisfies z.ZodMiniType<Version>;

const relatedOrigins = z.object({ same: z.int(), known: z.int(), unknown: z.int() }) satisfies z.ZodMiniType<RelatedOrigins>;

const earliest = z.object({ articleId: z.string(), publishedAt: z.string(), undated: z.int() }) satisfies z.ZodMiniType<Earliest>;

export const provenance = z.object({
  sources: z.array(source),
  siblings: z.array(siblingCopy),
  related: z.array(otherArticle),
  relatedOrigins,
  versions: z.array(version),
  origins: z.object({ known: z.int(), unknown: z.int() }),
  earliest: z.nullable(earliest),
}) satisfies z.ZodMiniType<Provenance>;
