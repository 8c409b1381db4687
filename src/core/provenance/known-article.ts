// What is known of an article once it was read: all that provenance is reasoned from.
import type { Outlet } from '../article';
import type { Credit } from '../credit/credit';
import type { Comparison } from '../match/relation';

export interface KnownArticle {
  readonly articleId: string;
  /** `addressKey` of its url: equal keys are versions of one article; '' where the address is unknown. */
  readonly address: string;
  readonly url: string;
  readonly outlet: Outlet;
  readonly title: string;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly credits: readonly Credit[];
  /** Ids of agencies that the reader said the story does not come from, though it may stand on their site. */
  readonly notFrom?: readonly string[];
}

/** Another article, measured against the one asked about. */
export interface ComparedArticle extends KnownArticle {
  readonly comparison: Comparison;
}

/**
 * True for an article of another outlet: the same address again is a version, and an outlet does not copy itself.
 * Two articles of unknown outlet are of two outlets.
 */
export function isOtherArticle(asked: KnownArticle, other: KnownArticle): boolean {
  if (asked.address && asked.address === other.address) return false;
  const name = asked.outlet.domain || asked.outlet.name;
  return name === '' || name !== (other.outlet.domain || other.outlet.name);
}
