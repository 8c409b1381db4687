// The answer that the popup shows: sources, sibling copies and independent origins, each with its evidence.
import type { Outlet } from './article';
import type { Slot, Strength } from './credit';
import type { SharedTerms, SiblingRelation } from './relation';

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

/** What says that two outlets have one owner. */
export interface SameOwner {
  /** The holder that both pages name at their foot, or the site that both give as the address of their own. */
  readonly by: 'copyright' | 'canonical';
  readonly words: string;
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
  /** Standing on the site of an agency that this story credits, or at the address that a copy gives as the original's: the original itself. */
  readonly isOriginal: boolean;
  /** Null where nothing says that its outlet and the asked one's have one owner. */
  readonly sameOwner: SameOwner | null;
}

export interface SiblingCopy extends OtherArticle {
  readonly relation: SiblingRelation;
  /** Names of the story's credited sources of which this copy has no word: left out by it, or added by another. */
  readonly unnamed: readonly string[];
}

/** The asked article seen again: an update, or the same page at another address of its outlet. */
export interface Version {
  readonly articleId: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string | null;
  readonly copied: number;
}

/** Origins of the other reports of an event. */
export interface RelatedOrigins {
  /** Reports that credit an agency of the story's own: told otherwise, but no origin of their own. */
  readonly same: number;
  /** Origins with a named agency, besides the story's own. */
  readonly known: number;
  /** Reports that credit no agency: never counted as independent. */
  readonly unknown: number;
}

/** The article that was published first, as far as the pages' own dates tell. */
export interface Earliest {
  readonly articleId: string;
  readonly publishedAt: string;
  /** How many of the others give no date, or one that lies after they were read: any of them may be earlier. */
  readonly undated: number;
}

export interface Provenance {
  readonly sources: readonly Source[];
  /** Strongest first. */
  readonly siblings: readonly SiblingCopy[];
  /** The same event told independently: shown apart, never counted as a copy. */
  readonly related: readonly OtherArticle[];
  /** Over all of them, however many `related` shows. */
  readonly relatedOrigins: RelatedOrigins;
  /** Newest first. */
  readonly versions: readonly Version[];
  /** Over the article and its siblings. */
  readonly origins: { readonly known: number; readonly unknown: number };
  /** The earliest by published date among article and siblings; null where fewer than two dates are known or the earliest is not clear. */
  readonly earliest: Earliest | null;
}
