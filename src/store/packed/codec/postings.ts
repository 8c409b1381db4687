// A posting: a key and an article that holds it, as one number.

/** A segment holds fewer articles than this: beside a key of 32 bits, a number of 53 bits has 21 left for the article. */
export const MAX_ARTICLES = 2 ** 21;

/** Postings sort by key, then by article. @param article index of the article in its segment */
export function posting(key: number, article: number): number {
  return key * MAX_ARTICLES + article;
}
export const keyOf = (post: number): number => Math.floor(post / MAX_ARTICLES);
export const articleOf = (post: number): number => post % MAX_ARTICLES;

/** Sorted, without repeats: two shingles of an article may have the same key. */
export function sortedPostings(postings: readonly number[]): Float64Array {
  const sorted = new Float64Array(postings).sort();
  let length = 0;
  for (const post of sorted) if (length === 0 || post !== sorted[length - 1]) sorted[length++] = post;
  return sorted.subarray(0, length);
}
