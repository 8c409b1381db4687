export const help: string;
export function write(args: readonly string[], root: string): string[];
export function caseLines(
  cases: string,
  agency: { id: string; name: string; abbreviation?: readonly string[]; ambiguous?: readonly string[] },
): [dateline: string, creditLine: string];
