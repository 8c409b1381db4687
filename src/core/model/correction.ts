// What a reader says of an answer that is not right. Named by addresses, outlets and agencies, so that it holds when the pages are read again.
import * as z from 'zod/mini';
import { MAX_EVIDENCE, MAX_KEY_LENGTH, MAX_TITLE_LENGTH } from '../bounds';
import type { KnownArticle } from '../provenance/known-article';
import { slot, strength } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { outlet } from './outlet';
import { siblingCopy, source } from './provenance';
import { addressText, domainText, isoDate, moment, primaryTag, shortText, webAddress } from './scalars';
import { type Nameable, sourceKey } from './source-key';

/** Two keys with the kind before them. */
const MAX_ID_LENGTH = 3 * MAX_KEY_LENGTH;
/** Addresses and outlets. */
const key = addressText;
const inOrder = z.tuple([key, key]).check(z.refine(([one, two]) => one < two));

const correction = z.discriminatedUnion('kind', [
  /** Two articles, by address, that do not tell the same story. */
  z.object({ kind: z.literal('not-same-story'), articles: inOrder }),
  /** Two outlets, by domain, that are one house. */
  z.object({ kind: z.literal('same-outlet'), outlets: inOrder }),
  /** An article, by address, whose story does not come from this source. */
  z.object({ kind: z.literal('wrong-source'), article: key, source: shortText }),
]);
export type Correction = DeepReadonly<z.infer<typeof correction>>;

const correctedArticle = z.object({
  address: addressText,
  url: webAddress,
  title: z.string().check(z.maxLength(MAX_TITLE_LENGTH)),
  lang: primaryTag,
  outlet: z.extend(outlet, { domain: domainText, name: shortText }),
  publishedAt: z.nullable(isoDate),
});
export type CorrectedArticle = DeepReadonly<z.infer<typeof correctedArticle>>;

const shownSibling = z.pick(siblingCopy, { relation: true, copied: true, quoted: true, storyShare: true });

const shownSource = z.extend(z.pick(source, { strength: true }), {
  agency: z.nullable(shortText),
  outlet: z.nullable(shortText),
  name: shortText,
  /** With the address of the article that carries the words. */
  evidence: z
    .array(z.object({ url: z.string().check(z.maxLength(MAX_KEY_LENGTH)), slot, strength, quote: shortText }))
    .check(z.maxLength(MAX_EVIDENCE)),
});
export type ShownSource = DeepReadonly<z.infer<typeof shownSource>>;

/** A correction with what was shown when it was said: enough to show it again, and to make a test case of it. */
export const saidCorrection = z
  .object({
    /** `correctionId` of the correction: what is said twice is kept once. */
    id: z.string().check(z.maxLength(MAX_ID_LENGTH)),
    correction,
    saidAt: moment,
    asked: correctedArticle,
    /** The sibling that it was said of; null for a source. */
    other: z.nullable(correctedArticle),
    shown: z.union([shownSibling, shownSource]),
  })
  // The id follows from what is said, and that from the articles that it was said of. A file with another id was not written by Wireprint; one that says it of
  // other articles than it names would change answers unseen.
  .check(z.refine((said) => said.id === correctionId(said.correction) && isSaidOf(said)));
export type SaidCorrection = DeepReadonly<z.infer<typeof saidCorrection>>;

/** True where the correction is the one that its articles, or what was shown of its source, lead to. */
function isSaidOf({ id, correction, asked, other, shown }: Omit<SaidCorrection, 'saidAt'>): boolean {
  if (correction.kind === 'wrong-source') {
    const isShown = 'name' in shown && ['', sourceKey({ ...shown, kind: 'outlet' })].includes(correction.source);
    return other === null && correction.article === asked.address && isShown;
  }
  const said = other && (correction.kind === 'same-outlet' ? sameOutlet : notSameStory)(asked, other);
  return said !== null && id === correctionId(said) && 'relation' in shown;
}

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
