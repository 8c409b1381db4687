/** The path of a Firefox that can load the extension. Installs one if there is none; throws if that fails. */
export function ensureFirefox(): string;
