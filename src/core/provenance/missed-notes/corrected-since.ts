// Which copies of a story carry no note where the original, or a page that they come from, was corrected or withdrawn after them.
import { assumedMoment, isInFuture, type PossibleMoments, possibleMoments } from '../../date-certainty';
import { DAY } from '../../durations';
import type { CorrectedSince, OriginGroup } from '../../model/provenance';
import { sourceKey } from '../../model/source-key';
import { type ComparedArticle, isOfOtherOutlet, isSamePage, type KnownArticle, outletKey } from '../known-article';
import { originalsByAddress, ownKeyOf } from '../named-origins';
import { tellTheSame } from '../shared-credits';

/** A copy, and the page whose note it does not carry. */
export interface MissedNote<Article extends KnownArticle> {
  readonly copy: Article;
  readonly page: Article;
  readonly since: CorrectedSince;
}

/**
 * For each article of the story at most one note: a withdrawal before a correction, the original's before another page's, one that is clearly later before
 * others.
 *
 * @param story the asked article and its siblings
 * @param versions other versions of the asked article
 * @param groups the story's articles by who first told it
 */
export function missedNotes<Article extends KnownArticle>(
  story: readonly Article[],
  versions: readonly Article[],
  groups: readonly OriginGroup[],
): MissedNote<Article>[] {
  const pages = [...story, ...versions];
  const noted = pages.filter(({ page }) => page?.corrected);
  if (noted.length === 0) return [];
  // An outlet that corrected its story says so, whichever of its pages is the copy.
  const corrected = new Set(noted.map(outletKey));
  const isOriginal = isOriginalOf(story);
  const notes = noted.map((page) => ({ page, at: notedAt(page, pages), isOriginal: isOriginal(page) }));
  const copies = story.filter((copy) => outletKey(copy) === '' || !corrected.has(outletKey(copy)));
  return copies.flatMap((copy): MissedNote<Article>[] => {
    const found = notes.flatMap((note): MissedNote<Article>[] => {
      const { page } = note;
      if (copy.page?.corrected || !isOfOtherOutlet(copy, page) || isSamePage(copy, page) || !concerns(page, copy)) return [];
      const since = note.isOriginal || isFrom(copy, page, groups) ? sinceOf(copy, note) : null;
      return since ? [{ copy, page, since }] : [];
    });
    return found.sort((a, b) => rank(b.since) - rank(a.since)).slice(0, 1);
  });
}

/** The note of a round-up may be on any of its sections, and one on a copy of one section is not on another section. */
function concerns(page: KnownArticle, copy: KnownArticle): boolean {
  if (page.parts?.length) return false;
  return !isCompared(page) || !isCompared(copy) || tellTheSame(copy, page);
}

function isCompared(article: KnownArticle): article is ComparedArticle {
  return 'comparison' in article;
}

function rank({ value, isOriginal, isAfter }: CorrectedSince): number {
  return 4 * Number(value === 'withdrawal') + 2 * Number(isAfter) + Number(isOriginal);
}

/** True for a page that stands on the site of a source that the story credits, or at the address that a copy gives as the original's. */
function isOriginalOf(story: readonly KnownArticle[]): (page: KnownArticle) => boolean {
  const credited = new Set(story.flatMap(({ credits }) => credits.filter(({ strength }) => strength === 'credit').map(sourceKey)));
  const given = new Set(originalsByAddress(story).map(({ original }) => original.articleId));
  return (page) => given.has(page.articleId) || (ownKeyOf(page) !== '' && credited.has(ownKeyOf(page)));
}

/**
 * Siblings are made from one text, but a note may concern what its page alone has written into it. So both have to have the story from one known source, or the
 * copy from nobody that is known, and be younger than the page.
 */
function isFrom(copy: KnownArticle, page: KnownArticle, groups: readonly OriginGroup[]): boolean {
  const named = groups.filter(({ name, articles }) => name !== null && articles.includes(copy.articleId));
  if (named.some(({ articles }) => articles.includes(page.articleId))) return true;
  const [first, second] = [publishedMoments(page), publishedMoments(copy)];
  return named.length === 0 && first !== null && second !== null && first.to < second.from;
}

function publishedMoments({ publishedAt, publishedLikely }: KnownArticle): PossibleMoments | null {
  return publishedLikely ? null : possibleMoments(publishedAt);
}

interface DatedNote {
  readonly page: KnownArticle;
  readonly at: string | null;
  readonly isOriginal: boolean;
}

/** Null where the note is clearly older than the copy. */
function sinceOf(copy: KnownArticle, { page, at, isOriginal }: DatedNote): CorrectedSince | null {
  const corrected = page.page?.corrected;
  if (!corrected) return null;
  const copyAt = lastVersionOf(copy);
  const [noted, copied] = [momentsOfNote(at, page), possibleMoments(copyAt)];
  const latest = noted?.to ?? latestOfNote(page);
  if (copied && latest !== null && latest < copied.from) return null;
  const { articleId, outlet, title, url, lang } = page;
  const { value, quote } = corrected;
  const isAfter = noted !== null && copied !== null && noted.from > copied.to;
  return { by: { articleId, outlet, title, url, lang }, isOriginal, value, quote, at, copyAt, isAfter };
}

/** By the note itself; by the page's last change only where the note is known to be new. */
function notedAt(page: KnownArticle, pages: readonly KnownArticle[]): string | null {
  const { date = null, newSince } = page.page?.corrected ?? {};
  const at = date ?? (newSince !== undefined || pages.some((older) => isOlderWithoutNote(older, page)) ? lastVersionOf(page) : null);
  const moments = possibleMoments(at);
  if (moments === null || (page.readAt !== null && isInFuture(at, page.readAt))) return null;
  // Where the date did not change with the note, it is not the note's.
  return date === null && newSince !== undefined && moments.to < Date.parse(newSince) ? null : at;
}

/** The same outlet's story at another address, before it was corrected. */
function isOlderWithoutNote(older: KnownArticle, page: KnownArticle): boolean {
  if (older === page || older.page?.corrected || isOfOtherOutlet(older, page)) return false;
  const [before, after] = [possibleMoments(lastVersionOf(older)), possibleMoments(lastVersionOf(page))];
  return before !== null && after !== null && before.to < after.from;
}

/** When the page was last changed, or else published; null where that is not sure. */
function lastVersionOf({ publishedAt, publishedLikely, page, readAt }: KnownArticle): string | null {
  const dates = [publishedLikely ? null : publishedAt, page?.modifiedAt?.value ?? null].filter((date) => date !== null);
  const known = dates.filter((date) => possibleMoments(date) !== null && (readAt === null || !isInFuture(date, readAt)));
  return known.sort((a, b) => (assumedMoment(b) ?? 0) - (assumedMoment(a) ?? 0))[0] ?? null;
}

const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;
/** `+02:00`: the clock of the page's own dates. */
const OWN_CLOCK = /^[^T]*T.*([+-]\d\d:\d\d)$/;

/** A note that gives a day means a day by the clock of its page, where the page shows which that is. */
function momentsOfNote(at: string | null, { publishedAt }: KnownArticle): PossibleMoments | null {
  const [, clock] = OWN_CLOCK.exec(publishedAt ?? '') ?? [];
  if (at === null || !clock || !DAY_ALONE.test(at)) return possibleMoments(at);
  const from = Date.parse(`${at}T00:00:00${clock}`);
  return { from, to: from + DAY };
}

/** The last moment at which the note can have been written; null where nothing tells. */
function latestOfNote({ page, readAt }: KnownArticle): number | null {
  const moments = [possibleMoments(page?.modifiedAt?.value ?? null)?.to, readAt].filter((moment) => typeof moment === 'number');
  return moments.length > 0 ? Math.min(...moments) : null;
}
