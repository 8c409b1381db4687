import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/messages/contract';
import { toStoryCsv } from '../../../src/ui/story/story-csv';
import * as stories from '../stories';

/** A reader of RFC 4180 for these tests. */
function rowsOf(csv: string): string[][] {
  return csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));
}

function withTitle(title: string): Story {
  const [asked, ...rest] = stories.whole.articles;
  if (!asked) throw new Error('No article');
  return { ...stories.whole, articles: [{ ...asked, title, outlet: { domain: '', name: title } }, ...rest] };
}
const titleOf = (title: string) => rowsOf(toStoryCsv(withTitle(title)))[1]?.[3];

test('each article has a row, and each row as many cells as there are columns', () => {
  const [head, ...rows] = rowsOf(toStoryCsv(stories.whole));
  expect(head?.slice(0, 5)).toEqual(['relation', 'outlet', 'domain', 'title', 'address']);
  expect(rows).toHaveLength(stories.whole.articles.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
});

test('the row of an article says what is known of it', () => {
  const [head = [], asked = [], copy = []] = rowsOf(toStoryCsv(stories.whole));
  const said = Object.fromEntries(head.map((name, index) => [name, asked[index]]));
  expect(said).toMatchObject({
    relation: 'asked',
    outlet: 'Quai des dépêches',
    domain: 'quai.example',
    address: 'https://www.quai.example/ferry',
    published: '2024-05-03',
    certainty: 'day',
    'last read': '2024-05-04T09:30:00.000Z',
    credits: 'Al Jazeera | Agences de presse',
    mentions: 'Reuters',
  });
  expect(copy[head.indexOf('copied')]).toMatch(/^[01]\.\d\d$/);
});

describe('what a spreadsheet would take for a formula', () => {
  test.each(['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1+1', ' =1+1', '\r\n=1+1'])(
    '%j becomes text',
    (title) => {
      expect(titleOf(title)?.[0]).toBe("'");
    },
  );

  test('is found behind a semicolon too, at which some spreadsheets part the cells', () => {
    expect(titleOf('Ferry; =1+1')).toBe("Ferry; '=1+1");
    expect(titleOf('Ferry;@A1;-2')).toBe("Ferry;'@A1;'-2");
  });

  test('is not found within words', () => {
    expect(titleOf('Port-Salines: 2 + 2 = 4')).toBe('Port-Salines: 2 + 2 = 4');
  });
});

test('quotes and line ends of a page stay within their cell', () => {
  expect(titleOf('He said "no",\r\nand "left"')).toBe('He said "no", and "left"');
  expect(rowsOf(toStoryCsv(withTitle('a"\r\n"b')))).toHaveLength(stories.whole.articles.length + 1);
});

test('an address that is a program is left out, and letters that reorder others are taken away', () => {
  const [asked, ...rest] = stories.whole.articles;
  if (!asked) throw new Error('No article');
  const csv = toStoryCsv({ ...stories.whole, articles: [{ ...asked, url: 'javascript:alert(1)', title: '\u202egpj.exe' }, ...rest] });
  expect(csv).not.toMatch(/javascript:|\u202e/);
});
