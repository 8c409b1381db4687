import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../../src/build/language-lists';
import { readBylines } from '../../../../src/core/credit/slots/byline';
import { type ContextOf, creditPage, fillerLines, said, textLine } from '../page-of';

const lines = (text: string, before: number, after: number) => [...fillerLines(before), textLine(text), ...fillerLines(after)];
const marked = (text: string, context: ContextOf = {}) =>
  readBylines(creditPage([textLine(text, 'before', 'byline'), ...fillerLines(4)], context));

describe('a line that the page marks as its byline', () => {
  test.each([
    ['Reuters', ['reuters']],
    ['By AP and TOI staff', ['ap']],
    ['Jane Hill, Reuters', ['reuters']],
    ['Reuters, AFP', ['reuters', 'afp']],
    ['Staff with agencies', [null]],
  ])('%s', (text, agencies) => {
    expect(said(marked(text))).toEqual(agencies.map((agency) => ({ agency, quote: text })));
  });

  test.each(['Jane Hill', 'Photo: Reuters', 'Reuters/Getty Images', '© AP', 'Copyright J. Hill/AP', 'Michael Bloomberg'])(
    'not %s',
    (text) => {
      expect(marked(text)).toEqual([]);
    },
  );

  test('in up to 200 characters', () => {
    const text = `Reuters, ${'a'.repeat(191)}`;
    expect(text).toHaveLength(200);
    expect(said(marked(text))).toEqual([{ agency: 'reuters', quote: text }]);
    expect(marked(`${text}a`)).toEqual([]);
  });

  test('behind the story too', () => {
    expect(said(readBylines(creditPage([...fillerLines(4), textLine('Reuters', 'after', 'byline')])))).toEqual([
      { agency: 'reuters', quote: 'Reuters' },
    ]);
  });

  test('one name or two letters, only in the country of the agency where English is written', () => {
    expect(marked('Petra')).toEqual([]);
    expect(said(marked('Petra', { outletDomain: 'paper.jo', words: languageLists.words }))).toEqual([{ agency: 'petra', quote: 'Petra' }]);
    expect(marked('AA')).toEqual([]);
    expect(said(marked('AA', { outletDomain: 'gazete.tr', words: languageLists.words, lang: 'tr' }))).toEqual([
      { agency: 'aa', quote: 'AA' },
    ]);
  });
});

describe('a line that opens with the word of a byline', () => {
  const read = (text: string, before: number, after = 12) => readBylines(creditPage(lines(text, before, after)));

  test('before the story and in its first ten lines', () => {
    const wanted = [{ agency: 'ap', quote: 'By The Associated Press' }];
    expect(said(readBylines(creditPage([textLine('By The Associated Press', 'before'), ...fillerLines(4)])))).toEqual(wanted);
    expect(said(read('By The Associated Press', 9))).toEqual(wanted);
    expect(read('By The Associated Press', 10)).toEqual([]);
  });

  test('not as the last line of the story, nor behind it', () => {
    expect(said(read('By The Associated Press', 5, 1))).toHaveLength(1);
    expect(read('By The Associated Press', 5, 0)).toEqual([]);
    const behind = ['By The Associated Press', 'By JANE HILL, Associated Press Writer', 'Reuters'];
    const after = behind.map((text) => textLine(text, 'after'));
    expect(readBylines(creditPage([...fillerLines(4), ...after, ...fillerLines(4, 'after')]))).toEqual([]);
  });

  test('anywhere in the body where it says what the person is', () => {
    const text = 'By JANE HILL, Associated Press Writer';
    expect(said(read(text, 20))).toEqual([{ agency: 'ap', quote: text }]);
  });

  test('not a sentence, and not more than 120 characters', () => {
    expect(read('By The Associated Press.', 5)).toEqual([]);
    const text = `By Reuters, ${'a'.repeat(108)}`;
    expect(text).toHaveLength(120);
    expect(said(read(text, 5))).toEqual([{ agency: 'reuters', quote: text }]);
    expect(read(`${text}a`, 5)).toEqual([]);
  });

  test('not in a link to an author, which is a slot of its own', () => {
    expect(
      readBylines(creditPage([textLine('By Reuters', 'before', 'author-link', 'https://paper.example/author/1'), ...fillerLines(4)])),
    ).toEqual([]);
  });
});

describe('a name that stands alone', () => {
  const wanted = [{ agency: 'reuters', quote: 'Reuters' }];

  test('in the last eight lines before the story', () => {
    const read = (between: number) =>
      readBylines(creditPage([textLine('Reuters', 'before'), ...fillerLines(between, 'before'), ...fillerLines(4)]));
    expect(said(read(7))).toEqual(wanted);
    expect(read(8)).toEqual([]);
  });

  test('in the first three lines of a story that has more', () => {
    expect(said(readBylines(creditPage(lines('Reuters', 2, 3))))).toEqual(wanted);
    expect(readBylines(creditPage(lines('Reuters', 3, 3)))).toEqual([]);
    expect(readBylines(creditPage(lines('Reuters', 2, 2)))).toEqual([]);
  });

  test('right below the headline, wherever the body begins', () => {
    const title = 'Old bridge over the river opens again';
    const below = (heading: string) =>
      readBylines(
        creditPage(
          [...fillerLines(12), textLine(heading, 'body', 'heading'), textLine('Reuters'), ...fillerLines(8)],
          {},
          { title: `${title} | The Paper` },
        ),
      );
    expect(said(below(title))).toEqual(wanted);
    expect(below('Another story about a ferry')).toEqual([]);
    expect(below('Old bridge')).toEqual([]);
  });

  test.each([
    'Jane Hill/Reuters',
    '/AP',
    'Reuters:',
    'Reuters > World',
    'Reuters?',
    'More Reuters news here',
    `Reuters, ${'a'.repeat(60)}`,
    'PTI Party',
  ])('not %s', (text) => {
    expect(readBylines(creditPage([textLine(text, 'before'), ...fillerLines(4)]))).toEqual([]);
  });

  test('not a link', () => {
    expect(readBylines(creditPage([textLine('Reuters', 'before', 'text', 'https://paper.example/reuters'), ...fillerLines(4)]))).toEqual(
      [],
    );
  });

  test('with up to three other parts before the story, and one within it', () => {
    const above = (text: string) => readBylines(creditPage([textLine(text, 'before'), ...fillerLines(4)]));
    expect(said(above('Reuters, London, Monday, noon'))).toHaveLength(1);
    expect(above('Reuters, London, Monday, noon, rain')).toEqual([]);
    expect(said(readBylines(creditPage(lines('Reuters, London', 0, 4))))).toHaveLength(1);
    expect(readBylines(creditPage(lines('Reuters, London, Monday', 0, 4)))).toEqual([]);
  });
});
