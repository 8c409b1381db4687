// What is known of an article once it was read: all that provenance is reasoned from.
import type { Outlet } from '../article';
import type { Credit } from '../credit/credit';
import type { Comparison } from '../match/relation';

export interface KnownArticle {
  readonly articleId: string;
  readonly url: string;
  readonly outlet: Outlet;
  readonly title: string;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly credits: readonly Credit[];
}

/** Another article, measured against the one asked about. */
export interface ComparedArticle extends KnownArticle {
  readonly comparison: Comparison;
}
