/** The path of a browser, or null; throws where the environment names one that is not there. */
export function findBrowser(env?: Record<string, string | undefined>, platform?: string): string | null;
