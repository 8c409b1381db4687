// What a citation says of a correction: that the cited page was corrected or withdrawn, or that another page of the story was, and this one says nothing of it.
import type { AskedArticle, CorrectedSince } from '../../messages/contract';
import { isoDay } from '../../messages/iso-day';
import { onOneLine, webAddress } from '../page-text';

export interface CitedCorrection {
  readonly value: CorrectedSince['value'];
  /** On one line. */
  readonly quote: string;
  /** The day, `2026-05-04`; null where it is not known. */
  readonly day: string | null;
  /** The other page that says so; null for the cited page itself. */
  readonly by: { readonly outlet: string; readonly url: string | null } | null;
  /** It is clearly later than the cited page. */
  readonly isAfter: boolean;
}

/** The page's own note before another page's; null where there is none. @param since another page's */
export function citedCorrection({ page }: Pick<AskedArticle, 'page'>, since: CorrectedSince | null): CitedCorrection | null {
  const own = page?.corrected;
  if (own) return { value: own.value, quote: onOneLine(own.quote), day: dayOf(own.date), by: null, isAfter: false };
  if (!since) return null;
  const { value, quote, at, isAfter } = since;
  const { outlet, url } = since.by;
  const by = { outlet: onOneLine(outlet.name) || onOneLine(outlet.domain), url: webAddress(url) };
  return { value, quote: onOneLine(quote), day: dayOf(at), by, isAfter };
}

const ENGLISH = {
  correction: ['Corrected', 'Corrected after this copy', 'Corrected elsewhere'],
  withdrawal: ['Withdrawn', 'Withdrawn after this copy', 'Withdrawn elsewhere'],
} as const;

/** `Corrected after this copy: Harbour Gazette, 2026-05-04, https://…`: for programs, and for notes, which are in English. */
export function correctionInEnglish({ value, day, by, isAfter }: CitedCorrection): string {
  const [own, after, elsewhere] = ENGLISH[value];
  const parts = [by?.outlet, day, by?.url].filter(Boolean).join(', ');
  return [by === null ? own : isAfter ? after : elsewhere, parts].filter(Boolean).join(': ');
}

function dayOf(at: string | null): string | null {
  return at !== null && /^\d{4}-\d\d-\d\d/.test(at) ? isoDay(at) : null;
}
