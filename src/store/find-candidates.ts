// Finds stored articles that may tell the same story as an asked one, with fingerprints that can be compared with its own.
import type { Print } from '../core/fingerprint/make-fingerprint';
import type { StoredArticle } from '../core/model/stored-article';
import type { OpenedArticles } from './article-records';
import { askForCopies, askSegments, type Candidate } from './packed/read/ask-segments';
import { AskedShingles } from './packed/read/asked-shingles';
import type { ArticleLocation } from './packed/read/locations';
import { readRows } from './packed/read/read-rows';

type Searched = Pick<OpenedArticles, 'journal' | 'segments'>;

/**
 * The likeliest first, without their texts.
 *
 * @param around when the asked article was read, in milliseconds; by default when the last packed one was
 */
export async function findCandidates(
  opened: Searched,
  asked: Print,
  max: number,
  around: number = opened.segments.all.at(-1)?.newest ?? 0,
): Promise<StoredArticle[]> {
  return articlesOf(opened, asked, await askSegments(opened.segments, opened.journal.index, asked, max, around));
}

/** Those that share the most shingles, from one rank up to another; the likeliest first, without their texts. */
export async function findCopies(opened: Searched, asked: Print, from: number, to: number): Promise<StoredArticle[]> {
  return articlesOf(opened, asked, await askForCopies(opened.segments, opened.journal.index, asked, from, to));
}

async function articlesOf({ journal, segments }: Searched, asked: Print, found: readonly Candidate[]): Promise<StoredArticle[]> {
  const rows = await readRows(
    segments,
    found.filter((candidate): candidate is ArticleLocation => 'segment' in candidate),
  );
  const askedShingles = new AskedShingles(asked.all);
  return found.flatMap((candidate) => {
    const article = 'recent' in candidate ? journal.get(candidate.recent) : rows.shift();
    if (!article) return [];
    const { fingerprint } = article;
    const shingles = askedShingles.asAsked(fingerprint.shingles);
    return { ...article, fingerprint: shingles === fingerprint.shingles ? fingerprint : { ...fingerprint, shingles }, text: null };
  });
}
