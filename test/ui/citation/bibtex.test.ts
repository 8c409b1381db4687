import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/ui/citation/bibtex';
import { citation, HOSTILE_TITLES } from './hostile';

test('an entry is written as by hand', () => {
  expect(toBibtex(citation())).toBe(
    `@article{quai-2024-7,
  title = {{Un ferry s’échoue}},
  journal = {Quai des dépêches},
  year = {2024},
  month = may,
  day = {3},
  url = {https://www.quai.example/ferry?a=1&b=%7B2%7D#top},
  urldate = {2024-05-04},
  language = {fr},
  note = {Agency: Al Jazeera, Reuters},
}
`,
  );
});

test('what is not known is left out', () => {
  expect(toBibtex(citation({ url: null, published: null, lang: '', agencies: [], outlet: '' }))).toBe(
    `@article{quai-2024-7,
  title = {{Un ferry s’échoue}},
  urldate = {2024-05-04},
}
`,
  );
});

test('a single brace is never written as one', () => {
  expect(toBibtex(citation({ title: 'a { b } c \\' }))).toContain('{{a \\textbraceleft{} b \\textbraceright{} c \\textbackslash{}}}');
});

describe('another parser reads back', () => {
  test.each(HOSTILE_TITLES)('%s', (title) => {
    const written = toBibtex(citation({ title, agencies: [title] })) + toBibtex(citation({ key: 'next' }));
    const [first, ...rest] = new Cite(written).data;
    expect(first).toMatchObject({ id: 'quai-2024-7', title, note: `Agency: ${title}`, URL: citation().url, language: 'fr' });
    expect(rest.map(({ id }) => id)).toEqual(['next']);
  });
});
