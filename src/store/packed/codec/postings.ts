// A key and an article that holds it, as one number.

/** Local numbers of articles in a segment stay below this. */
export const MAX_ARTICLES = 2 ** 21;

/** A key and one article in a single number that sorts by key, then by article. */
export function posting(key: number, article: number): number {
  return key * MAX_ARTICLES + article;
}
export const keyOf = (post: number): number => Math.floor(post / MAX_ARTICLES);
export const articleOf = (post: number): number => post % MAX_ARTICLES;

/** In order and distinct: two shingles of an article may have one key. */
export function sortedPostings(postings: readonly number[]): Float64Array {
  const sorted = new Float64Array(postings).sort();
  let length = 0;
  for (const post of sorted) if (length === 0 || post !== sorted[length - 1]) sorted[length++] = post;
  return sorted.subarray(0, length);
}
