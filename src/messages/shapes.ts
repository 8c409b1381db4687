// Schemas of the core types that travel between contexts. `satisfies` ties each to its type, so that the two cannot drift apart.
import * as z from 'zod/mini';
import type { Article, Outlet, StructuredClaim, TextSegment } from '../core/article';
import type { Changes, Difference, Passage, StatedFact, TextSpan, WordEdit } from '../core/changes/changes';
import { PASSAGE_KINDS } from '../core/changes/changes';
import { type Credit, SLOTS } from '../core/credit/credit';
import { type SharedTerms, SIBLING_RELATIONS } from '../core/match/relation';
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
} from '../core/provenance/provenance';
import { type FamilyTree, LINK_BASES, TREE_NODE_KINDS, type TreeLink, type TreeNode } from '../core/provenance/tree';
import type { DrawnMarks, LegendWords } from './marks-to-draw';

const text = (most: number) => z.string().check(z.maxLength(most));
const share = z.number().check(z.gte(0), z.lte(1));

/** Bounds on what a page can make us take: generous for articles, small against a page that means harm. */
const MOST_PARAGRAPHS = 5_000;
const MOST_SEGMENTS = 5_000;
const MOST_CLAIMS = 500;
const ADDRESS_LENGTH = 4_096;

const segment = z.object({
  text: text(20_000),
  place: z.enum(['before', 'body', 'after']),
  role: z.enum(['byline', 'author-link', 'caption', 'aside', 'heading', 'text']),
  href: text(ADDRESS_LENGTH),
}) satisfies z.ZodMiniType<TextSegment>;

const claim = z.object({ property: text(100), value: text(2_000) }) satisfies z.ZodMiniType<StructuredClaim>;

export const article = z.object({
  url: text(ADDRESS_LENGTH),
  canonicalUrl: z.nullable(text(ADDRESS_LENGTH)),
  siteName: text(500),
  title: text(2_000),
  declaredLang: text(50),
  publishedAt: z.nullable(text(50)),
  modifiedAt: z.nullable(text(50)),
  paragraphs: z.array(text(50_000)).check(z.maxLength(MOST_PARAGRAPHS)),
  segments: z.array(segment).check(z.maxLength(MOST_SEGMENTS)),
  structured: z.array(claim).check(z.maxLength(MOST_CLAIMS)),
}) satisfies z.ZodMiniType<Article>;

export const outlet = z.object({ domain: z.string(), name: z.string() }) satisfies z.ZodMiniType<Outlet>;

const strength = z.enum(['credit', 'mention']);

const evidence = z.object({
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

const otherArticle = z.object({
  articleId: z.string(),
  outlet,
  title: z.string(),
  url: z.string(),
  lang: z.string(),
  publishedAt: z.nullable(z.string()),
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

export const credit = z.object({
  agency: z.nullable(z.string()),
  name: z.string(),
  slot: z.enum(SLOTS),
  strength,
  quote: z.string(),
  joint: z.boolean(),
  citedBy: z.nullable(z.string()),
}) satisfies z.ZodMiniType<Credit>;

const treeNode = z.object({
  id: z.string(),
  kind: z.enum(TREE_NODE_KINDS),
  name: z.string(),
  articleId: z.nullable(z.string()),
}) satisfies z.ZodMiniType<TreeNode>;

const treeLink = z.object({
  from: z.string(),
  to: z.string(),
  basis: z.enum(LINK_BASES),
  evidence: z.nullable(evidence),
  isMain: z.boolean(),
}) satisfies z.ZodMiniType<TreeLink>;

export const familyTree = z.object({ nodes: z.array(treeNode), links: z.array(treeLink) }) satisfies z.ZodMiniType<FamilyTree>;

const span = z.object({ paragraph: z.int(), start: z.int(), end: z.int() }) satisfies z.ZodMiniType<TextSpan>;
const edit = z.object({ asked: z.nullable(span), other: z.nullable(span) }) satisfies z.ZodMiniType<WordEdit>;

const passage = z.object({
  kind: z.enum(PASSAGE_KINDS),
  asked: z.nullable(span),
  other: z.nullable(span),
  likeness: share,
  edits: z.array(edit),
}) satisfies z.ZodMiniType<Passage>;

const statedFact = z.extend(span, { text: z.string(), sentence: span }) satisfies z.ZodMiniType<StatedFact>;

const difference = z.union([
  z.object({ kind: z.enum(['number', 'place', 'name']), asked: statedFact, other: statedFact }),
  z.object({ kind: z.literal('attribution'), asked: z.nullable(statedFact), other: z.nullable(statedFact) }),
]) satisfies z.ZodMiniType<Difference>;

export const changes = z.object({ passages: z.array(passage), differences: z.array(difference) }) satisfies z.ZodMiniType<Changes>;

export const legendWords = z.object({
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  sibling: z.nullable(z.string()),
  copied: z.string(),
  fact: z.string(),
  credit: z.string(),
  nothing: z.string(),
  sampled: z.string(),
  retold: z.string(),
  next: z.string(),
  takeAway: z.string(),
}) satisfies z.ZodMiniType<LegendWords>;

export const drawnMarks = z.object({ copied: z.int(), fact: z.int(), credit: z.int() }) satisfies z.ZodMiniType<DrawnMarks>;
