// Where a story comes from, as far as the stored articles tell: sources, sibling copies and independent origins, each with its evidence.
import * as z from 'zod/mini';
import { slot, sourceKind, strength } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { outlet } from './outlet';
import { amendment, pageStatements } from './page-statements';
import { quoter, reportRelation, sharedTerms, siblingRelation } from './relation';
import { share } from './share';

/** A reason for a claim, shown to the reader. */
export const evidence = z.object({
  /** The article that carries the words: the one asked about, or a sibling. */
  articleId: z.string(),
  slot,
  strength,
  quote: z.string(),
});
export type Evidence = DeepReadonly<z.infer<typeof evidence>>;

/** Who the story most likely came from. At most one of `agency` and `outlet` is set; neither for a source of which only the name is known. */
export const source = z.object({
  /** Id in the table of agencies. */
  agency: z.nullable(z.string()),
  /** Domain of a source that is no agency, where it is known. */
  outlet: z.nullable(z.string()),
  name: z.string(),
  kind: sourceKind,
  /** `credit` where any evidence is a credit. */
  strength,
  /** Named side by side with another source in the same words. */
  joint: z.boolean(),
  /** Names of the sources through which it came, nearest to this page first; said only where something says so. */
  via: z.array(z.string()),
  evidence: z.array(evidence),
});
export type Source = DeepReadonly<z.infer<typeof source>>;

/** What says that two outlets have one owner. */
const sameOwner = z.object({
  /** The holder that both pages name at their foot, or the site that both give as the address of their own. */
  by: z.enum(['copyright', 'canonical']),
  words: z.string(),
});
export type SameOwner = DeepReadonly<z.infer<typeof sameOwner>>;

/** Outlets of an event that have one owner, by how many they are. */
const ownedOutlets = z.extend(sameOwner, { outlets: z.int() });
export type OwnedOutlets = DeepReadonly<z.infer<typeof ownedOutlets>>;

/** What it takes to name an article and to lead there. */
export const articleHead = z.object({
  articleId: z.string(),
  outlet,
  title: z.string(),
  url: z.string(),
  lang: z.string(),
  publishedAt: z.nullable(z.string()),
  /** Present where that date is only likely. */
  publishedLikely: z.exactOptional(z.literal(true)),
  /** What its page says of it besides; absent where it says nothing. */
  page: z.exactOptional(pageStatements),
});

/** Another article that the answer speaks of. */
const otherArticle = z.extend(articleHead, {
  copied: share,
  /** Share of the copied words that both put in quotation marks. */
  quoted: share,
  /** Share of the story terms that both have, weighted by rarity. */
  storyShare: share,
  shared: sharedTerms,
  /** The original itself: it stands on the site of an agency that this story credits, or at the address that a copy gives as the original's. */
  isOriginal: z.boolean(),
  /** Null where nothing says that its outlet and the asked one's have one owner. */
  sameOwner: z.nullable(sameOwner),
});
export type OtherArticle = DeepReadonly<z.infer<typeof otherArticle>>;

/** A page of the story says that it was corrected or withdrawn, and this copy of it says nothing of that. */
export const correctedSince = z.object({
  /** The page that says so: the original, or another copy. */
  by: z.pick(articleHead, { articleId: true, outlet: true, title: true, url: true, lang: true }),
  isOriginal: z.boolean(),
  value: z.enum(['correction', 'withdrawal']),
  quote: z.string(),
  /** When it was corrected, ISO 8601: by the note itself, or where the note is new by the page's last change; null where neither tells. */
  at: z.nullable(z.string()),
  /** Date of the copy's last version, ISO 8601; null where it gives none that is sure. */
  copyAt: z.nullable(z.string()),
  /** `at` is clearly later than `copyAt`. */
  isAfter: z.boolean(),
  /** What the note names as wrong and the copy still says; absent where that is not sure. */
  stillSays: z.exactOptional(amendment),
});
export type CorrectedSince = DeepReadonly<z.infer<typeof correctedSince>>;

export const siblingCopy = z.extend(otherArticle, {
  relation: siblingRelation,
  /** Heading of the one section that both share, where one of the two is a round-up; absent otherwise. */
  section: z.exactOptional(z.string()),
  /** Names of the story's credited sources that this copy does not name: it left them out, or another copy added them. */
  leftOutSources: z.array(z.string()),
  /** Absent where no page of the story was corrected, or where this one says so too. */
  correctedSince: z.exactOptional(correctedSince),
});
export type SiblingCopy = DeepReadonly<z.infer<typeof siblingCopy>>;

/** Another outlet's article that is no sibling copy. */
export const relatedReport = z.extend(otherArticle, {
  relation: reportRelation,
  /** Which of the two quotes the other, where the relation is `quotes`; null otherwise. */
  quoter: z.nullable(quoter),
});
export type RelatedReport = DeepReadonly<z.infer<typeof relatedReport>>;

/** The asked article seen again: an update, or the same page at another address of its outlet. */
const version = z.extend(z.pick(articleHead, { articleId: true, title: true, url: true, publishedAt: true, publishedLikely: true }), {
  copied: share,
});
export type Version = DeepReadonly<z.infer<typeof version>>;

/** What the articles of a group have in common; `unknown`: nobody says whom they have it from. */
const ORIGIN_KINDS = ['agency', 'outlet', 'institution', 'press-release', 'unknown'] as const;

/** Who first told it, as far as anybody says. */
const teller = z.object({
  /** Its `sourceKey`, or that of its house. */
  key: z.string(),
  /** Id in the table of agencies; null for all others. */
  agency: z.nullable(z.string()),
  name: z.string(),
});

/** Articles that have the story from the same teller, first hand or through others. */
export const originGroup = z.object({
  kind: z.enum(ORIGIN_KINDS),
  /** Ids of its agencies; several where they are only ever named together, or one text is credited to several. */
  agencies: z.array(z.string()),
  /** `Reuters`; `AFP + Reuters` where both are named side by side; null where nobody is named. */
  name: z.nullable(z.string()),
  /** Those that the name is made of. */
  tellers: z.array(teller),
  /** Ids. An article that names two sources stands in the group of each. */
  articles: z.array(z.string()),
  /** How many outlets they stand at, after what the reader objected to. */
  outlets: z.int(),
  /** Of an outlet: an article of its own is among them, so that the group is not only what others say of it. */
  ownReport: z.boolean(),
});
export type OriginGroup = DeepReadonly<z.infer<typeof originGroup>>;

/** Who first told the event: the asked article, its siblings and all other reports, by groups. */
export const origins = z.object({
  /** Groups with a name. */
  known: z.int(),
  /** Articles in groups without one: never counted as independent. */
  unknown: z.int(),
  /** Outlets of all these articles, each counted once. */
  outlets: z.int(),
  /** Those with a name first, then by how many outlets they stand at. */
  groups: z.array(originGroup),
  /** Present where there are more copies than were measured: all that is counted over siblings is a lower bound. */
  atLeast: z.exactOptional(z.literal(true)),
});
export type Origins = DeepReadonly<z.infer<typeof origins>>;

/** One of several sources to which copies of one text are credited, each alone. */
const conflictingCredit = z.extend(z.omit(teller, { key: true }), { outlets: z.int() });
export type ConflictingCredit = DeepReadonly<z.infer<typeof conflictingCredit>>;

/** The article that was published first, as far as the pages' own dates tell. */
const earliest = z.object({
  articleId: z.string(),
  publishedAt: z.string(),
  /**
   * How many of the others give no date, one that is only likely, one that lies after they were first read, or one long before this browser first saw the
   * story that no other outlet's date supports: any of them may be earlier.
   */
  undated: z.int(),
  /** `reading`: this browser had read it before the next one says that it was published. `dates`: the pages' own dates alone. */
  basis: z.enum(['reading', 'dates']),
  /** When this browser first read an article of the story, ISO 8601; null where none was read by a browser. */
  seenAt: z.nullable(z.string()),
});
export type Earliest = DeepReadonly<z.infer<typeof earliest>>;

export const provenance = z.object({
  sources: z.array(source),
  /** Of the asked article itself, as of each sibling. */
  correctedSince: z.exactOptional(correctedSince),
  /** Strongest first. */
  siblings: z.array(siblingCopy),
  /** The same event told independently, and articles that quote this one or are quoted by it: shown apart, never counted as copies. */
  related: z.array(relatedReport),
  /** Newest first. */
  versions: z.array(version),
  /** Over the article, its siblings and all other reports, however many `related` shows. */
  origins,
  /** Over the same articles: outlets that have one owner, most first. Origins are counted without looking at owners. */
  owners: z.array(ownedOutlets),
  /** Where copies of this text are credited to different sources: each source, most outlets first; null where their credits agree. */
  conflict: z.nullable(z.array(conflictingCredit)),
  /** The earliest by published date among article and siblings; null where fewer than two dates are known or the earliest is not clear. */
  earliest: z.nullable(earliest),
});
export type Provenance = DeepReadonly<z.infer<typeof provenance>>;
