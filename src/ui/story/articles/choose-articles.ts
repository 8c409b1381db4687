// Which articles of a story are listed, and in which order, as the reader chose.
import type { ArticleInStory } from '../articles-context';
import { drawnSpan } from '../timeline/lay-out-timeline';

/** What an article must be to be listed; '' lets everything pass. */
export interface ArticleFilter {
  readonly outlet: string;
  readonly lang: string;
  readonly kind: string;
  /** First and last day of publication in the reader's own calendar, `2024-05-03`. */
  readonly from: string;
  readonly to: string;
}
export const NO_FILTER: ArticleFilter = { outlet: '', lang: '', kind: '', from: '', to: '' };
export const isFiltering = (filter: ArticleFilter): boolean => Object.values(filter).some((value) => value !== '');

/** `closest` is the order of the story: the asked article, its siblings, other reports, its versions. */
export const ARTICLE_ORDERS = ['closest', 'oldest', 'newest', 'outlet', 'language', 'relation'] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

/** From what is most alike to what is least; a version is the asked article itself, seen again. */
export const KINDS: readonly ArticleInStory['kind'][] = [
  'asked',
  'version',
  'identical',
  'edited',
  'excerpt',
  'rewritten',
  'translated',
  'quotes',
  'quoted',
  'related',
];

/** Equal for articles of one outlet; never '', which stands for all outlets. */
export const outletKeyOf = ({ outlet: { domain, name } }: Pick<ArticleInStory, 'outlet'>): string => domain || name || '?';
/** Never '', which stands for all languages. */
export const langKeyOf = ({ lang }: Pick<ArticleInStory, 'lang'>): string => lang || 'und';

/** @param compare in the alphabetical order of the reader's language */
export function chooseArticles(
  articles: readonly ArticleInStory[],
  filter: ArticleFilter,
  order: ArticleOrder,
  compare: (one: string, other: string) => number,
): ArticleInStory[] {
  const chosen = articles.filter((article) => passes(article, filter));
  if (order === 'closest') return chosen;
  if (order === 'relation') return chosen.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  if (order === 'outlet') return chosen.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  if (order === 'language') return chosen.toSorted((one, other) => compare(langKeyOf(one), langKeyOf(other)));
  return byTime(chosen, order);
}

const nameOf = ({ outlet }: ArticleInStory) => outlet.name || outlet.domain;

function passes(article: ArticleInStory, { outlet, lang, kind, from, to }: ArticleFilter): boolean {
  const isOfKind = kind === '' || article.kind === kind;
  return (
    isOfKind &&
    (outlet === '' || outletKeyOf(article) === outlet) &&
    (lang === '' || langKeyOf(article) === lang) &&
    isWithin(article, from, to)
  );
}

/** An article without a date is of no span of days. One whose date is uncertain passes where it may lie within. */
function isWithin(article: ArticleInStory, from: string, to: string): boolean {
  if (from === '' && to === '') return true;
  const span = drawnSpan(article);
  if (span === null) return false;
  const [start, end] = [localMoment(`${from}T00:00`), localMoment(`${to}T24:00`)];
  // A span ends where the next day begins; a moment begins and ends at once.
  return (from === '' || span.to > start || span.from >= start) && (to === '' || span.from < end);
}

/** Milliseconds since 1970 of an hour on the reader's own clock. */
const localMoment = (iso: string): number => new Date(iso).getTime();

/** Articles without a date come last in both orders. */
function byTime(articles: readonly ArticleInStory[], order: 'oldest' | 'newest'): ArticleInStory[] {
  const dated = articles.map((article) => ({ article, moment: drawnSpan(article)?.from ?? null }));
  const sign = order === 'oldest' ? 1 : -1;
  return dated
    .toSorted((one, other) => {
      if (one.moment === null || other.moment === null) return Number(one.moment === null) - Number(other.moment === null);
      return sign * (one.moment - other.moment);
    })
    .map(({ article }) => article);
}
