/** The path of a browser that can load the extension. Installs one if there is none; throws if that fails. */
export function ensureBrowser(): string;
