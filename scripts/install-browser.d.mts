/** The path of a browser that can load the extension; installs one where there is none. */
export function ensureBrowser(): string;
