export const help: string;
export function write(args: readonly string[], root: string): string[];
