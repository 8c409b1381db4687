// Patterns of which `recheck` says that they may take more than linear time, and the reason why that does no harm. Rewrite a pattern rather than add it here.

/** Patterns by the beginning of their source. */
export const BOUNDED: readonly { readonly file: string; readonly source: string; readonly reason: string }[] = [
  { file: 'src/extract/decode-page.ts', source: '<meta', reason: 'it is given the first 4,096 bytes of a file (`PRESCAN_BYTES`)' },
  { file: 'src/core/credit/names/mentioned-outlets.ts', source: '(?:^|', reason: 'it is given 30 characters before a quotation' },
  { file: 'src/core/credit/names/mentioned-outlets.ts', source: '[', reason: 'it is given 14 characters before a word (`MAX_RUNNING`)' },
  { file: 'src/core/fingerprint/places.ts', source: '\\s*\\(', reason: 'it is given names of countries from the browser' },
  { file: 'src/core/owner.ts', source: '\\s*(?:', reason: 'it is given 80 characters behind a sign of copyright (`MAX_NAME`)' },
  { file: 'src/extract/index-address.ts', source: '(?:[^', reason: 'it is given 300 characters of a path' },
];
