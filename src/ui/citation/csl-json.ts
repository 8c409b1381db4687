// A citation as CSL-JSON, which Zotero, Pandoc and citeproc read: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
import { type Citation, noteOf } from './citation';

/** citeproc-js reads `{:title: …}` in a note as a field of the item, in place of the one that it has. */
const FIELD_IN_NOTE = '{:';

export function toCslJson(citation: Citation): string {
  const { key, title, outlet, url, published, isPublishedLikely, read, lang } = citation;
  const note = noteOf(citation, true);
  const item = {
    id: key,
    type: 'article-newspaper',
    ...(title && { title }),
    ...(outlet && { 'container-title': outlet }),
    ...(url && { URL: url }),
    ...(published && { issued: { ...dateParts(published), ...(isPublishedLikely && { circa: true }) } }),
    accessed: dateParts(read),
    ...(lang && { language: lang }),
    // CSL has no field for an agency or another source.
    ...(note && { note: note.replaceAll(FIELD_IN_NOTE, '{ :') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
