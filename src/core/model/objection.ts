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

const objection = z.discriminatedUnion('kind', [
  /** Two articles, by address, that do not tell the same story. */
  z.object({ kind: z.literal('not-same-story'), articles: inOrder }),
  /** Two outlets, by domain, that are one house. */
  z.object({ kind: z.literal('same-outlet'), outlets: inOrder }),
  /** An article, by address, whose story does not come from this source. */
  z.object({ kind: z.literal('wrong-source'), article: key, source: shortText }),
]);
export type Objection = DeepReadonly<z.infer<typeof objection>>;

const objectionArticle = z.object({
  address: addressText,
  url: webAddress,
  title: z.string().check(z.maxLength(MAX_TITLE_LENGTH)),
  lang: primaryTag,
  outlet: z.extend(outlet, { domain: domainText, name: shortText }),
  publishedAt: z.nullable(isoDate),
});
export type ObjectionArticle = DeepReadonly<z.infer<typeof objectionArticle>>;

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

/** An objection with what was shown when it was said: enough to show it again, and to make a test case of it. */
export const saidObjection = z
  .object({
    /** `objectionId` of the objection: what is said twice is kept once. */
    id: z.string().check(z.maxLength(MAX_ID_LENGTH)),
    objection,
    saidAt: moment,
    asked: objectionArticle,
    /** The sibling that it was said of; null for a source. */
    other: z.nullable(objectionArticle),
    shown: z.union([shownSibling, shownSource]),
  })
  // The id follows from what is said, and that from the articles that it was said of. A file with another id was not written by Wireprint; one that says it of
  // other articles than it names would change answers unseen.
  .check(z.refine((said) => said.id === objectionId(said.objection) && isSaidOf(said)));
export type SaidObjection = DeepReadonly<z.infer<typeof saidObjection>>;

/** True where the objection is the one that its articles, or what was shown of its source, lead to. */
function isSaidOf({ id, objection, asked, other, shown }: Omit<SaidObjection, 'saidAt'>): boolean {
  if (objection.kind === 'wrong-source') {
    const isShown = 'name' in shown && ['', sourceKey({ ...shown, kind: 'outlet' })].includes(objection.source);
    return other === null && objection.article === asked.address && isShown;
  }
  const said = other && (objection.kind === 'same-outlet' ? sameOutlet : notSameStory)(asked, other);
  return said !== null && id === objectionId(said) && 'relation' in shown;
}

/** Null where an address is not known: nothing could be found again by it. */
export function notSameStory(asked: Pick<KnownArticle, 'address'>, other: Pick<KnownArticle, 'address'>): Objection | null {
  return asked.address && other.address ? { kind: 'not-same-story', articles: ordered(asked.address, other.address) } : null;
}

/** Null where an outlet is not known. */
export function sameOutlet(asked: Pick<KnownArticle, 'outlet'>, other: Pick<KnownArticle, 'outlet'>): Objection | null {
  const [one, two] = [asked.outlet.domain, other.outlet.domain];
  return one && two && one !== two ? { kind: 'same-outlet', outlets: ordered(one, two) } : null;
}

export function wrongSource({ address }: Pick<KnownArticle, 'address'>, source: Nameable): Objection | null {
  return address ? { kind: 'wrong-source', article: address, source: sourceKey(source) } : null;
}

/** One for each thing that can be said, whichever of two it was said of. */
export function objectionId(objection: Objection): string {
  switch (objection.kind) {
    case 'not-same-story':
      return `${objection.kind} ${objection.articles.join(' ')}`;
    case 'same-outlet':
      return `${objection.kind} ${objection.outlets.join(' ')}`;
    case 'wrong-source':
      return `${objection.kind} ${objection.article} ${objection.source}`;
  }
}

const ordered = (one: string, two: string): [string, string] => (one < two ? [one, two] : [two, one]);
