// What a reader says of an answer that is not right. Named by addresses, outlets and agencies, so that it holds when the pages are read again.

import type { KnownArticle } from '../provenance/known-article';
import type { Outlet } from './article';
import type { Evidence, SiblingCopy, Source } from './provenance';

export type Correction =
  /** Two articles, by address, that do not tell the same story. */
  | { readonly kind: 'not-same-story'; readonly articles: readonly [string, string] }
  /** Two outlets, by domain, that are one house. */
  | { readonly kind: 'same-outlet'; readonly outlets: readonly [string, string] }
  /** An article, by address, whose story does not come from this source. */
  | { readonly kind: 'wrong-source'; readonly article: string; readonly source: string };

/** A correction with what was shown when it was said: enough to show it again, and to make a test case of it. */
export interface SaidCorrection {
  /** `correctionId` of the correction: what is said twice is kept once. */
  readonly id: string;
  readonly correction: Correction;
  /** Milliseconds since 1970. */
  readonly saidAt: number;
  readonly asked: CorrectedArticle;
  /** The sibling that it was said of; null for a source. */
  readonly other: CorrectedArticle | null;
  readonly shown: ShownSibling | ShownSource;
}

export interface CorrectedArticle {
  readonly address: string;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly outlet: Outlet;
  readonly publishedAt: string | null;
}

export type ShownSibling = Pick<SiblingCopy, 'relation' | 'copied' | 'quoted' | 'story'>;

export interface ShownSource extends Pick<Source, 'agency' | 'outlet' | 'name' | 'strength'> {
  /** With the address of the article that carries the words. */
  readonly evidence: ReadonlyArray<Pick<Evidence, 'slot' | 'strength' | 'quote'> & { readonly url: string }>;
}

/** What a source goes by: the id of its agency, the domain of its outlet, or '' for unnamed agencies. */
export const sourceKey = ({ agency, outlet }: Pick<Source, 'agency' | 'outlet'>): string => agency ?? outlet ?? '';

/** Null where an address is not known: nothing could be found again by it. */
export function notSameStory(asked: Pick<KnownArticle, 'address'>, other: Pick<KnownArticle, 'address'>): Correction | null {
  return asked.address && other.address ? { kind: 'not-same-story', articles: inOrder(asked.address, other.address) } : null;
}

/** Null where an outlet is not known. */
export function sameOutlet(asked: Pick<KnownArticle, 'outlet'>, other: Pick<KnownArticle, 'outlet'>): Correction | null {
  const [one, two] = [asked.outlet.domain, other.outlet.domain];
  return one && two && one !== two ? { kind: 'same-outlet', outlets: inOrder(one, two) } : null;
}

export function wrongSource({ address }: Pick<KnownArticle, 'address'>, source: Pick<Source, 'agency' | 'outlet'>): Correction | null {
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

const inOrder = (one: string, two: string): [string, string] => (one < two ? [one, two] : [two, one]);
