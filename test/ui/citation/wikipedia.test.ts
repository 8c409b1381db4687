import { describe, expect, test } from 'vitest';
import { toWikipedia } from '../../../src/ui/citation/wikipedia';
import { citation, HOSTILE_TITLES } from './hostile';

test('a template is written as by hand', () => {
  expect(toWikipedia(citation())).toBe(
    '{{cite news |title=Un ferry s’échoue |work=Quai des dépêches |agency=Al Jazeera, Reuters |date=2024-05-03 ' +
      '|access-date=2024-05-04 |url=https://www.quai.example/ferry?a=1&b=%7B2%7D#top |language=fr}}\n',
  );
});

test('what is not known is left out, and without an address no day of access', () => {
  expect(toWikipedia(citation({ url: null, published: null, lang: '', agencies: [], outlet: '' }))).toBe(
    '{{cite news |title=Un ferry s’échoue}}\n',
  );
});

test('a date that is only likely is marked for editors', () => {
  expect(toWikipedia(citation({ isPublishedLikely: true }))).toContain(
    '|date=2024-05-03<!-- likely: the page does not clearly give it --> |',
  );
});

test('an address cannot end its parameter', () => {
  expect(toWikipedia(citation({ url: 'https://a.example/?q=a|b}}[c]\'"' }))).toContain(
    '|url=https://a.example/?q=a%7Cb%7D%7D%5Bc%5D%27%22 ',
  );
});

test('nor can it sign, or switch something of the page', () => {
  const written = toWikipedia(citation({ url: 'https://a.example/__NOINDEX__/~~~~/a_b' }));
  expect(written).toContain('|url=https://a.example/%5F%5FNOINDEX%5F%5F/%7E%7E%7E%7E/a_b ');
});

describe('a title stays one parameter, and reads as it did', () => {
  test.each(HOSTILE_TITLES)('%s', (title) => {
    const written = toWikipedia(citation({ title })).trim();
    expect(written.startsWith('{{cite news |title=')).toBe(true);
    const inside = written.slice(2, -2);
    expect(inside).not.toMatch(/[[\]{}<>~]|''|__|＿＿|\(\(|(?:ISBN|RFC|PMID) +\d|evil:|mailto:/);
    const parameters = inside.split('|').slice(1);
    expect(parameters.map((parameter) => parameter.split('=')[0])).toEqual([
      'title',
      'work',
      'agency',
      'date',
      'access-date',
      'url',
      'language',
    ]);
    // What a template or the start of a line would take for itself.
    expect(parameters[0]).not.toMatch(/^title=(?:[*#:;']|(?:none|off) *$)|' *$/i);
    expect(parameters[0]).not.toContain('://');
    const shown = (parameters[0] ?? '').slice('title='.length).trim();
    // A browser shows each entity as its character; whatever else looks like one is text.
    expect(shown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).toBe(title);
  });
});

test('a correction stands behind the template', () => {
  const correction = {
    value: 'correction',
    quote: '',
    day: '2024-05-05',
    by: { outlet: 'A|B', url: 'https://b.example/' },
    isAfter: true,
  } as const;
  expect(toWikipedia(citation({ correction }))).toMatch(/\}\} Corrected after this copy: A&#124;B, 2024-05-05\.\n$/);
});
