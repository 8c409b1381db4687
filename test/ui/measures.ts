// What the background says of a store with articles, and of one without.

export const MEASURE = {
  articles: 1_234,
  bytes: 5_300_000,
  free: 9e9,
  oldest: Date.parse('2024-02-03T10:00:00Z'),
  newest: Date.parse('2024-05-03T10:00:00Z'),
  tendingFailure: null,
  expiryFailure: null,
  limitedSites: [],
};

export const NO_ARTICLES = { ...MEASURE, articles: 0, bytes: null, free: null, oldest: null, newest: null };
