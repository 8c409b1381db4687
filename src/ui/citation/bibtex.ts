// A citation as a BibTeX entry, which BibTeX itself, biber and every reference manager read.
import { type Citation, noteOf } from './citation';

/** What BibTeX itself calls the months; a style prints them in its own language. */
const MONTH_MACROS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function toBibtex(citation: Citation): string {
  const { key, title, outlet, url, published, read, lang } = citation;
  const note = noteOf(citation);
  const [year = '', month = '', day = ''] = published?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // The second pair of braces keeps BibTeX from changing capitals.
    ['title', title && `{{${escapeLatex(title)}}}`],
    ['journal', outlet && `{${escapeLatex(outlet)}}`],
    ['year', year && `{${year}}`],
    ['month', MONTH_MACROS[Number(month) - 1] ?? null],
    ['day', day && `{${Number(day)}}`],
    ['url', url && `{${escapeUrl(url)}}`],
    ['urldate', `{${read}}`],
    ['language', lang && `{${escapeLatex(lang)}}`],
    ['note', note && `{${escapeLatex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@article{${key},\n${lines.join('\n')}\n}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash: a single one would make the rest of the file part of this field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** LaTeX turns two of these in a row into another sign: two apostrophes into a quotation mark, two hyphens into a dash. `{}` between them prevents it. */
const LIGATURES = /(['`-])(?=\1)|[!?](?=`)/g;

function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^$&#_%]/g, (character) => ESCAPES[character] ?? character).replace(LIGATURES, '$&{}');
}

/** An address stays as it is, but for the characters that would end the field: these are percent-encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}
