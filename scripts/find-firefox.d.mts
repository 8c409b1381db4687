/** The oldest main version that the extension can be installed in. */
export const OLDEST_FIREFOX: number;
/** The path of a Firefox, or null; throws where the environment names one that is not there. */
export function findFirefox(env?: Record<string, string | undefined>, platform?: string): string | null;
/** Its main version, or NaN. */
export function versionOf(path: string): number;
