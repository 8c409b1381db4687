// JSON as pages write it, made what a parser takes.

/** Wrappers that some sites put around it: `<!--`, `//<![CDATA[`, `]]>`, a trailing `;`. */
const WRAPPERS =
  /^\s*(?:<!--|\/\*)?\s{0,9}(?:\/\/)?\s{0,9}(?:<!\[CDATA\[)?(?:\s*\*\/)?|(?:\/\/|\/\*)?\s{0,9}\]\]>\s{0,9}(?:\*\/)?\s*$|-->\s*$|;\s*$/g;

/** The faults that pages really have: raw line breaks within texts, a comma before a bracket, two objects side by side. */
export function repairJson(text: string): string {
  const flat = text
    .replace(WRAPPERS, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,\s{0,99}(?=[}\]])/g, '');
  return /\}\s{0,99},?\s{0,99}\{/.test(flat) && !flat.trimStart().startsWith('[') ? `[${flat.replace(/\}\s{0,99}\{/g, '},{')}]` : flat;
}
