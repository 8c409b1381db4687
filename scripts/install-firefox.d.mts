/** The path of a Firefox that takes the extension; installs one where there is none, and throws where it cannot. */
export function ensureFirefox(): string;
