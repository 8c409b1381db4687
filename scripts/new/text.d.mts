export const help: string;
export const TO_TRANSLATE: string;
export function write(args: readonly string[], root: string): string[];
