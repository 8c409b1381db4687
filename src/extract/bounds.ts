// How much is taken from one page at most: within what shapes/article.ts lets through, generous for articles.

export const MAX_PARAGRAPHS = 5_000;
export const PARAGRAPH_LENGTH = 50_000;
export const MAX_LINES = 5_000;
export const LINE_LENGTH = 20_000;
export const MAX_CLAIMS = 500;
export const PROPERTY_LENGTH = 100;
export const CLAIM_LENGTH = 2_000;
export const ADDRESS_LENGTH = 4_096;
export const SITE_NAME_LENGTH = 500;
export const TITLE_LENGTH = 2_000;
