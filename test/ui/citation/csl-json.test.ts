import { expect, test } from 'vitest';
import { toCslJson } from '../../../src/ui/citation/csl-json';
import { citation, HOSTILE_TITLES } from './hostile';

test('an item is written as by hand', () => {
  expect(JSON.parse(toCslJson(citation()))).toEqual([
    {
      id: 'quai-2024-7',
      type: 'article-newspaper',
      title: 'Un ferry s’échoue',
      'container-title': 'Quai des dépêches',
      URL: 'https://www.quai.example/ferry?a=1&b=%7B2%7D#top',
      issued: { 'date-parts': [[2024, 5, 3]] },
      accessed: { 'date-parts': [[2024, 5, 4]] },
      language: 'fr',
      note: 'Agency: Al Jazeera, Reuters',
    },
  ]);
});

test('a date that is only likely is marked as CSL marks it', () => {
  const [item] = JSON.parse(toCslJson(citation({ isPublishedLikely: true })));
  expect(item).toMatchObject({ issued: { 'date-parts': [[2024, 5, 3]], circa: true }, note: 'Agency: Al Jazeera, Reuters' });
});

test('what is not known is left out', () => {
  const [item] = JSON.parse(toCslJson(citation({ url: null, published: null, lang: '', agencies: [], outlet: '' })));
  expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'accessed']);
});

test.each(HOSTILE_TITLES)('any title is kept: %s', (title) => {
  expect(JSON.parse(toCslJson(citation({ title })))[0].title).toBe(title);
});

test('a name cannot put a field of its own into the note', () => {
  expect(JSON.parse(toCslJson(citation({ agencies: ['{:title: Forged}'] })))[0].note).toBe('Agency: { :title: Forged}');
});
