// The answer that the popup shows: sources, sibling copies and independent origins, each with its evidence.
import type { Outlet } from '../article';
import type { Slot, Strength } from '../credit/credit';
import type { SharedTerms, SiblingRelation } from '../match/relation';

/** A reason for a claim, shown to the reader. */
export interface Evidence {
  /** The article that carries the words: the one asked about, or a sibling. */
  readonly articleId: string;
  readonly slot: Slot;
  readonly strength: Strength;
  readonly quote: string;
}

/** The agency or outlet that the story most likely came from. Exactly one of `agency` and `outlet` is set, or neither for unnamed agencies. */
export interface Source {
  /** Id in the table of agencies. */
  readonly agency: string | null;
  /** Domain of an outlet whose own article in the store is the original. */
  readonly outlet: string | null;
  readonly name: string;
  /** `credit` where any evidence is a credit. */
  readonly strength: Strength;
  /** Named side by side with another source in the same words. */
  readonly joint: boolean;
  /** Names of the sources through which it came, nearest to this page first; said only where something says so. */
  readonly via: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Another article that the answer speaks of. */
export interface OtherArticle {
  readonly articleId: string;
  readonly outlet: Outlet;
  readonly title: string;
  readonly url: string;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly copied: number;
  /** Share of the copied words that both put in quotation marks, 0…1. */
  readonly quoted: number;
  readonly story: number;
  readonly shared: SharedTerms;
  /** Standing on the site of an agency that this story credits: the original itself. */
  readonly isOriginal: boolean;
}

export interface SiblingCopy extends OtherArticle {
  readonly relation: SiblingRelation;
}

export interface Provenance {
  readonly sources: readonly Source[];
  /** Strongest first. */
  readonly siblings: readonly SiblingCopy[];
  /** The same event told independently: shown apart, never counted as a copy. */
  readonly related: readonly OtherArticle[];
  /** Over the article and its siblings. */
  readonly origins: { readonly known: number; readonly unknown: number };
  /** The earliest by published date among article and siblings; null where fewer than two dates are known or the earliest is not clear. */
  readonly earliest: { readonly articleId: string; readonly publishedAt: string } | null;
}
