// What a reader says of an answer that is not right. Named by addresses, outlets and agencies, so that it holds when the pages are read again.
import * as z from 'zod/mini';
import type { KnownArticle } from '../provenance/known-article';
import { slot, strength } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { outlet } from './outlet';
import { siblingCopy, source } from './provenance';
import { moment, webAddress } from './scalars';
import { type Nameable, sourceKey } from './source-key';

/** What a correction goes by is bounded: two addresses of an article make an id. */
const MAX_KEY_LENGTH = 5_000;
const key = z.string().check(z.minLength(1), z.maxLength(MAX_KEY_LENGTH));
const inOrder = z.tuple([key, key]).check(z.refine(([one, two]) => one < two));

const correction = z.discriminatedUnion('kind', [
  /** Two articles, by address, that do not tell the same story. */
  z.object({ kind: z.literal('not-same-story'), articles: inOrder }),
  /** Two outlets, by domain, that are one house. */
  z.object({ kind: z.literal('same-outlet'), outlets: inOrder }),
  /** An article, by address, whose story does not come from this source. */
  z.object({ kind: z.literal('wrong-source'), article: key, source: z.string() }),
]);
export type Correction = DeepReadonly<z.infer<typeof correction>>;

const correctedArticle = z.object({
  address: z.string(),
  url: webAddress,
  title: z.string(),
  lang: z.string(),
  outlet,
  publishedAt: z.nullable(z.string()),
});
export type CorrectedArticle = DeepReadonly<z.infer<typeof correctedArticle>>;

const shownSibling = z.pick(siblingCopy, { relation: true, copied: true, quoted: true, storyShare: true });

const shownSource = z.extend(z.pick(source, { agency: true, outlet: true, name: true, strength: true }), {
  /** With the address of the article that carries the words. */
  evidence: z.array(z.object({ url: z.string(), slot, strength, quote: z.string() })),
});
export type ShownSource = DeepReadonly<z.infer<typeof shownSource>>;

/** A correction with what was shown when it was said: enough to show it again, and to make a test case of it. */
export const saidCorrection = z
  .object({
    /** `correctionId` of the correction: what is said twice is kept once. */
    id: z.string(),
    correction,
    saidAt: moment,
    asked: correctedArticle,
    /** The sibling that it was said of; null for a source. */
    other: z.nullable(correctedArticle),
    shown: z.union([shownSibling, shownSource]),
  })
  // The id follows from what is said: a file with another id was not written by Wireprint.
  .check(z.refine((said) => said.id === correctionId(said.correction)));
export type SaidCorrection = DeepReadonly<z.infer<typeof saidCorrection>>;

/** Null where an address is not known: nothing could be found again by it. */
export function notSameStory(asked: Pick<KnownArticle, 'address'>, other: Pick<KnownArticle, 'address'>): Correction | null {
  return asked.address && other.address ? { kind: 'not-same-story', articles: ordered(asked.address, other.address) } : null;
}

/** Null where an outlet is not known. */
export function sameOutlet(asked: Pick<KnownArticle, 'outlet'>, other: Pick<KnownArticle, 'outlet'>): Correction | null {
  const [one, two] = [asked.outlet.domain, other.outlet.domain];
  return one && two && one !== two ? { kind: 'same-outlet', outlets: ordered(one, two) } : null;
}

export function wrongSource({ address }: Pick<KnownArticle, 'address'>, source: Nameable): Correction | null {
  return address ? { kind: 'wrong-source', article: address, source: sourceKey(source) } : null;
}

/** One for each thing that can be said, whichever of two it was said of. */
export function correctionId(correction: Correction): string {
  switch (correction.kind) {
    case 'not-same-story':
      return `${correction.kind} ${correction.articles.join(' ')}`;
    case 'same-outlet':
      return `${correction.kind} ${correction.outlets.join(' ')}`;
    case 'wrong-source':
      return `${correction.kind} ${correction.article} ${correction.source}`;
  }
}

const ordered = (one: string, two: string): [string, string] => (one < two ? [one, two] : [two, one]);
