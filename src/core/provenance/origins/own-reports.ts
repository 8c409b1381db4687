// Reports that an outlet's own people signed: where nobody is credited and nothing known is copied, the outlet told it first.

import { siteOfMirrored } from '../../outlet';
import type { KnownArticle } from '../known-article';
import { connected, type Pair } from './connected';
import type { Tellers } from './tellers';
import type { Telling } from './texts';

/** Kinds of articles that a newsroom does not report: what it signs there is an opinion, or the words of others. */
const NO_REPORTS: ReadonlySet<unknown> = new Set(['opinion', 'press-release', 'sponsored']);

/**
 * Gives an article that its outlet's own people signed that outlet as its teller, unless it is derived from one that names a teller. Who signed a mirror's
 * page are not the mirror's people.
 *
 * @param ties pairs of tellings of which one is derived from the other
 */
export function withOwnReports(tellings: readonly Telling[], ties: readonly Pair[], tellers: Tellers): Telling[] {
  const roots = connected(tellings.length, ties);
  const named = new Set(roots.filter((_, index) => (tellings[index]?.tellers.size ?? 0) > 0));
  return tellings.map((telling, index) => {
    const own = tellers.own(telling.article);
    const isMirrored = siteOfMirrored(telling.article.outlet.domain) !== '';
    const isOwn = own !== '' && !isMirrored && !named.has(roots[index] ?? index) && isSignedReport(telling.article);
    return isOwn ? { ...telling, tellers: new Set([own]) } : telling;
  });
}

/**
 * True where an article is signed by its outlet's own people and names nobody else: it credits none, not even agencies without a name, and its story cites
 * no agency and no outlet. What `Reuters reported` stands in may rest on that.
 */
export function isSignedReport({ page, credits }: KnownArticle): boolean {
  const namesOthers = credits.some(({ kind, strength }) => strength === 'credit' || kind !== 'institution');
  return Boolean(page?.staff) && !NO_REPORTS.has(page?.kind?.value) && !namesOthers;
}
