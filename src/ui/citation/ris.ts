// A citation as RIS, which every reference manager reads: one field a line, each with its two-letter tag.
import { type Citation, noteOf } from './citation';

export function toRis(citation: Citation): string {
  const { key, title, outlet, url, published, read, lang } = citation;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ['T2', outlet],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published?.replaceAll('-', '/') ?? null],
    ['UR', url],
    ['Y2', read.replaceAll('-', '/')],
    ['LA', lang],
    ['N1', noteOf(citation)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
