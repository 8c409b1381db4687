// Match patterns of sites. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns

/** The match pattern of every page on the web. */
export const ALL_SITES = '*://*/*';

/** The match pattern of a site and everything below it; `*.` matches the host itself too. */
export const patternOfSite = (site: string): string => `*://*.${site}/*`;
