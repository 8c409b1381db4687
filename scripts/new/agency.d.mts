export const help: string;
export function write(args: readonly string[], root: string): string[];
export function caseLines(cases: string, agency: { id: string; short: string; city: string }): [dateline: string, creditLine: string];
