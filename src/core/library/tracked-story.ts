// Stories that the reader tracks: which articles are known of each, and which of these came since the reader last looked.
import type { TRACKED_STATES } from '../model/library';
import type { Provenance } from '../model/provenance';

export interface TrackedStory {
  /** Key of the article that the reader chose: it names the story where numbers are others, as after an import. */
  readonly address: string;
  /** When the reader chose it, in milliseconds since 1970. */
  readonly since: number;
  /** Numbers of the articles that carry it, and of the other reports that were found. */
  readonly copies: readonly number[];
  readonly reports: readonly number[];
  /** Those of both that came since the reader last looked. */
  readonly fresh: readonly number[];
  /** It came with a file, and none of its articles was compared here since: only the article that the reader chose is known, where that is stored. */
  readonly isUncompared?: true;
}

/** What the comparison of one article found. */
export interface FoundStory {
  readonly asked: number;
  /** Numbers of its copies and of other reports, without its own. */
  readonly copies: readonly number[];
  readonly reports: readonly number[];
  /** Keys of the article and of its copies. */
  readonly addresses: readonly string[];
}

/** Articles that are remembered of one story. Chosen by hand: a trace counts no more copies. */
const MAX_ARTICLES = 2_000;

/** @param addressOf key of an article by its id */
export function foundStory(
  asked: { readonly articleId: string; readonly address: string },
  { siblings, related }: Provenance,
  addressOf: (articleId: string) => string | undefined,
): FoundStory {
  const numbers = (articles: ReadonlyArray<{ readonly articleId: string }>) => articles.map(({ articleId }) => Number(articleId));
  const addresses = [asked.address, ...siblings.map(({ articleId }) => addressOf(articleId) ?? '')].filter((address) => address !== '');
  return { asked: Number(asked.articleId), copies: numbers(siblings), reports: numbers(related), addresses };
}

/** A tracked story as the reader begins to track it: nothing of it is new. */
export function beginTracking(address: string, since: number, { asked, copies, reports }: FoundStory): TrackedStory {
  return { address, since, copies: upTo([asked, ...copies]), reports: upTo(reports), fresh: [] };
}

/** A tracked story of an imported file. @param number of the article that the reader chose; null where it is not stored */
export function importedStory(address: string, since: number, number: number | null): TrackedStory {
  return { address, since, copies: number === null ? [] : [number], reports: [], fresh: [], isUncompared: true };
}

/**
 * The story with what a comparison adds to it; the same object where that is nothing. An article is a copy of the story where it is one of any of its copies,
 * and a report on it where it is one beside any of its copies; what is beside a report may be another story.
 */
export function withFound(story: TrackedStory, found: FoundStory): TrackedStory {
  const { asked, copies, reports, addresses } = found;
  // What was known of it where the file comes from is not new.
  if (story.isUncompared) return addresses.includes(story.address) ? beginTracking(story.address, story.since, found) : story;
  const known = new Set(story.copies);
  if ([asked, ...copies].some((number) => known.has(number))) return withArticles(story, [asked, ...copies], reports);
  return reports.some((number) => known.has(number)) ? withArticles(story, [], [asked]) : story;
}

/** The same, but what the comparison adds is not new: the reader had it before. */
export function withKnown(story: TrackedStory, found: FoundStory): TrackedStory {
  const after = withFound(story, found);
  return after === story ? story : { ...after, fresh: story.fresh };
}

function withArticles(story: TrackedStory, copies: readonly number[], reports: readonly number[]): TrackedStory {
  const [knownCopies, knownReports] = [new Set(story.copies), new Set(story.reports)];
  const fresh = [...new Set([...copies, ...reports])].filter((number) => !knownCopies.has(number) && !knownReports.has(number));
  const isMoved = copies.some((number) => knownReports.has(number));
  if (fresh.length === 0 && !isMoved) return story;
  const allCopies = new Set(upTo([...story.copies, ...copies]));
  const allReports = upTo([...story.reports, ...reports]).filter((number) => !allCopies.has(number));
  return { ...story, copies: [...allCopies], reports: allReports, fresh: upTo([...story.fresh, ...fresh]) };
}

/** The story without articles that are stored no longer; the same object where it had none of them. */
export function withoutArticles(story: TrackedStory, isStored: (number: number) => boolean): TrackedStory {
  const [copies, reports] = [story.copies.filter(isStored), story.reports.filter(isStored)];
  const left = { ...story, copies, reports, fresh: story.fresh.filter(isStored) };
  return copies.length + reports.length === story.copies.length + story.reports.length ? story : left;
}

/** The story that an article carries; null where it carries none of them. */
export function trackedWith(
  stories: readonly TrackedStory[],
  article: { readonly number: number; readonly address: string },
): TrackedStory | null {
  return stories.find(({ address, copies }) => address === article.address || copies.includes(article.number)) ?? null;
}

/** The articles of tracked stories, with the reports on them; or those that came since the reader last looked. */
export function numbersOf(stories: readonly TrackedStory[], state: (typeof TRACKED_STATES)[number]): ReadonlySet<number> {
  return new Set(stories.flatMap(({ copies, reports, fresh }) => (state === 'fresh' ? fresh : [...copies, ...reports])));
}

/** How much is new of the story that an article carries, by its number. */
export function freshByNumber(stories: readonly TrackedStory[]): ReadonlyMap<number, number> {
  return new Map(stories.flatMap(({ copies, fresh }) => copies.map((number) => [number, fresh.length] as const)));
}

/** What came of all of them since the reader last looked. */
export function countFresh(stories: readonly TrackedStory[]): number {
  return numbersOf(stories, 'fresh').size;
}

function upTo(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].filter(Number.isSafeInteger).slice(0, MAX_ARTICLES);
}
