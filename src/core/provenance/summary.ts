// Decides what the sentence on top of the popup says, which the toolbar button says too: how many other outlets carry the story, and whom the page names as its source.
import type { Answer } from '../model/answer';
import type { OriginGroup, OtherArticle, Source } from '../model/provenance';

export type NamedBy =
  /** The page itself names sources, as credits or within the story. */
  | { readonly who: 'page'; readonly credited: readonly Source[]; readonly mentioned: readonly Source[] }
  /** The page names none; its siblings do. */
  | { readonly who: 'copies'; readonly named: readonly Source[] }
  /** The siblings name the outlet of this very page. */
  | { readonly who: 'copies-this-outlet' }
  /** Nobody names any; the outlet's own people signed the page. */
  | { readonly who: 'own-staff' }
  /** Nobody names any; a person signed the page by name. */
  | { readonly who: 'signer'; readonly name: string }
  /** Nobody names any; the page quotes another outlet's report at length. */
  | { readonly who: 'quotes'; readonly outlet: OtherArticle['outlet'] }
  | { readonly who: 'nobody' };

export interface Summary {
  /** Outlets other than the page's own that carry the story. */
  readonly otherOutlets: number;
  /** There are more copies than could be compared. */
  readonly isAtLeast: boolean;
  readonly namedBy: NamedBy;
}

/** What the sentence on top says of an answer. */
export function summarise({ article, provenance, otherOutlets }: Answer): Summary {
  return { otherOutlets, isAtLeast: provenance.origins.atLeast ?? false, namedBy: namedBy(article, provenance) };
}

/** True where the asked article itself is the report of its own outlet that its origin is named for. */
export function isOwnReport({ articleId, outlet, page }: Answer['article'], { origins, sources }: Answer['provenance']): boolean {
  const isOutlet = ({ key, name }: OriginGroup['tellers'][number]) => key === outlet.domain || name === outlet.name;
  // On an agency's own page nobody credits the agency that its origin is named for.
  const isOwnAgency = ({ kind, outlets }: OriginGroup) => kind === 'agency' && outlets === 1 && sources.length === 0;
  const isOwn = (group: OriginGroup) => isOwnAgency(group) || (group.ownReport && group.tellers.some(isOutlet));
  return Boolean(page?.staff) && origins.groups.some((group) => group.articles.includes(articleId) && isOwn(group));
}

function namedBy(article: Answer['article'], provenance: Answer['provenance']): NamedBy {
  const { articleId, outlet } = article;
  const { sources } = provenance;
  const onPage = (source: Source) => source.evidence.filter((evidence) => evidence.articleId === articleId);
  const isCredited = (source: Source) => onPage(source).some(({ strength }) => strength === 'credit');
  const named = sources.filter((source) => onPage(source).length > 0);
  if (named.length > 0) {
    return { who: 'page', credited: named.filter(isCredited), mentioned: named.filter((source) => !isCredited(source)) };
  }
  if (sources.some((source) => source.outlet !== null && source.outlet === outlet.domain)) return { who: 'copies-this-outlet' };
  if (sources.length > 0) return { who: 'copies', named: sources };
  if (isOwnReport(article, provenance)) return signedBy(article);
  const quoted = provenance.related.find(({ relation, quoter }) => relation === 'quotes' && quoter === 'asked');
  return quoted ? { who: 'quotes', outlet: quoted.outlet } : { who: 'nobody' };
}

function signedBy({ page }: Answer['article']): NamedBy {
  return page?.signed ? { who: 'signer', name: page.signed.value } : { who: 'own-staff' };
}

/** What fills a gap of a text: sources by their names, an outlet, or a person. */
export type Named = { readonly sources: readonly Source[] } | { readonly outlet: OtherArticle['outlet'] } | { readonly person: string };

/** The text that says who is named, and what fills its gaps in their order. */
export interface NamedWords {
  readonly text:
    | 'pageCredits'
    | 'pageMentions'
    | 'pageCreditsAndMentions'
    | 'pageNamesNone'
    | 'pageQuotes'
    | 'pageIsOwnReport'
    | 'pageIsSignedBy'
    | 'copiesName'
    | 'copiesNameThisOutlet';
  readonly parts: readonly Named[];
}

/** The second half of the sentence. */
export function wordsOfNamed(namedBy: NamedBy): NamedWords {
  switch (namedBy.who) {
    case 'nobody':
      return { text: 'pageNamesNone', parts: [] };
    case 'quotes':
      return { text: 'pageQuotes', parts: [{ outlet: namedBy.outlet }] };
    case 'own-staff':
      return { text: 'pageIsOwnReport', parts: [] };
    case 'signer':
      return { text: 'pageIsSignedBy', parts: [{ person: namedBy.name }] };
    case 'copies-this-outlet':
      return { text: 'copiesNameThisOutlet', parts: [] };
    case 'copies':
      return { text: 'copiesName', parts: [{ sources: namedBy.named }] };
    case 'page':
      return wordsOfPage(namedBy.credited, namedBy.mentioned);
  }
}

function wordsOfPage(credited: readonly Source[], mentioned: readonly Source[]): NamedWords {
  if (mentioned.length === 0) return { text: 'pageCredits', parts: [{ sources: credited }] };
  if (credited.length === 0) return { text: 'pageMentions', parts: [{ sources: mentioned }] };
  return { text: 'pageCreditsAndMentions', parts: [{ sources: credited }, { sources: mentioned }] };
}
