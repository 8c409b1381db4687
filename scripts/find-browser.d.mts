/** The path of a browser, or null. Throws if WIREPRINT_BROWSER or CHROME_PATH names a file that does not exist. */
export function findBrowser(env?: Record<string, string | undefined>, platform?: string): string | null;
