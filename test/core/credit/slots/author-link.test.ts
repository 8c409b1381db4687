import { describe, expect, test } from 'vitest';
import { readAuthorLinks } from '../../../../src/core/credit/slots/author-link';
import type { LineRole } from '../../../../src/core/model/article';
import { creditPage, fillerLines, said, textLine } from '../page-of';

const SITE = 'https://paper.example';
const read = (text: string, path: string, role: LineRole = 'author-link') =>
  readAuthorLinks(creditPage([textLine(text, 'before', role, `${SITE}${path}`), ...fillerLines(4)]));

describe('the text of the link names the agency', () => {
  test.each([
    ['Reuters', '/author/123', ['reuters']],
    ['Reuters and AFP', '/author/123', ['reuters', 'afp']],
    ['News agencies', '/author/123', [null]],
  ])('%s', (text, path, agencies) => {
    expect(said(read(text, path))).toEqual(agencies.map((agency) => ({ agency, quote: text })));
  });

  test('not in more than 100 characters, and then the address is not read either', () => {
    const text = `Reuters, ${'a'.repeat(91)}`;
    expect(text).toHaveLength(100);
    expect(said(read(text, '/author/123'))).toEqual([{ agency: 'reuters', quote: text }]);
    expect(read(`${text}a`, '/author/reuters')).toEqual([]);
  });
});

describe('the address names it where the text does not', () => {
  test.each([
    ['/author/associated-press/', 'ap'],
    ['/autor/dpa', 'dpa'],
    ['/auteurs/afp.html', 'afp'],
    ['/profile/reuters?page=2', 'reuters'],
    ['/by/agence_france_presse', 'afp'],
    ['/staff/reuters', 'reuters'],
  ])('%s', (path, agency) => {
    expect(said(read('The desk', path))).toEqual([{ agency, quote: `${SITE}${path}` }]);
  });

  test.each(['/author/jane-hill', '/author/jane-hill-reuters', '/author/agencies', '/topics/reuters', '/author/'])('not %s', (path) => {
    expect(read('The desk', path)).toEqual([]);
  });
});

describe('which links count', () => {
  test('a line marked as a byline, where it leads to an author', () => {
    expect(said(read('The desk', '/author/reuters', 'byline'))).toEqual([{ agency: 'reuters', quote: `${SITE}/author/reuters` }]);
    expect(read('Reuters', '/topics/reuters', 'byline')).toEqual([]);
  });

  test.each<LineRole>(['text', 'heading', 'aside', 'caption'])('not a line with the role %s', (role) => {
    expect(read('Reuters', '/author/reuters', role)).toEqual([]);
  });

  test('the first three: later ones belong to other stories', () => {
    const link = (path: string) => textLine('The desk', 'before', 'author-link', `${SITE}/author/${path}`);
    const of = (others: number) =>
      readAuthorLinks(creditPage([...Array.from({ length: others }, () => link('jane-hill')), link('reuters')]));
    expect(said(of(2))).toEqual([{ agency: 'reuters', quote: `${SITE}/author/reuters` }]);
    expect(of(3)).toEqual([]);
  });

  test('no photographer', () => {
    expect(read('Photo: Reuters', '/author/123')).toEqual([]);
  });
});
