/** The oldest major version that the extension can be installed in. */
export const OLDEST_FIREFOX: number;
/** The path of a Firefox, or null. Throws if WIREPRINT_FIREFOX names a file that does not exist. */
export function findFirefox(env?: Record<string, string | undefined>, platform?: string): string | null;
/** The major version, or NaN. */
export function versionOf(path: string): number;
