/** The section of a changelog for a tag; throws where tag and version differ, or where there is no finished section. */
export function releaseText(tag: string | undefined, version: string, changelog: string): string;
