import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { toRis } from '../../../src/ui/citation/ris';
import { citation, HOSTILE_TITLES } from './hostile';

test('a record is written as by hand', () => {
  expect(toRis(citation()).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - quai-2024-7',
    'TI  - Un ferry s’échoue',
    'T2  - Quai des dépêches',
    'PY  - 2024',
    'DA  - 2024/05/03',
    'UR  - https://www.quai.example/ferry?a=1&b=%7B2%7D#top',
    'Y2  - 2024/05/04',
    'LA  - fr',
    'N1  - Agency: Al Jazeera, Reuters',
    'ER  - ',
    '',
  ]);
});

test('what is not known is left out', () => {
  const record = toRis(citation({ url: null, published: null, lang: '', agencies: [], outlet: '' }));
  expect(record.split('\r\n').map((line) => line.slice(0, 2))).toEqual(['TY', 'ID', 'TI', 'Y2', 'ER', '']);
});

describe('another parser reads back', () => {
  test.each(HOSTILE_TITLES)('%s', (title) => {
    const [first, ...rest] = new Cite(toRis(citation({ title })) + toRis(citation({ key: 'next' }))).data;
    expect(first).toMatchObject({ id: 'quai-2024-7', type: 'article-newspaper', title, 'container-title': 'Quai des dépêches' });
    expect(rest.map(({ id }) => id)).toEqual(['next']);
  });
});
