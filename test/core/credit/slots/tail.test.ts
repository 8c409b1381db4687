import { describe, expect, test } from 'vitest';
import { readTails } from '../../../../src/core/credit/slots/tail';
import type { LineRole } from '../../../../src/core/model/article';
import { type ContextOf, creditPage, fillerLines, said, textLine } from '../page-of';

const last = (text: string, context: ContextOf = {}) => readTails(creditPage([...fillerLines(6), textLine(text)], context));
const inBody = (text: string, behind: number) => readTails(creditPage([...fillerLines(20), textLine(text), ...fillerLines(behind)]));

describe('how a story signs off', () => {
  test.each([
    ['(Reuters)', 'en', ['reuters'], '(Reuters)'],
    ['The bridge is open again. (Reuters)', 'en', ['reuters'], '(Reuters)'],
    ['The bridge is open again (Reuters).', 'en', ['reuters'], '(Reuters)'],
    ['The bridge is open again. [AFP]', 'en', ['afp'], '[AFP]'],
    ['The bridge is open again. (AFP/Reuters)', 'en', ['afp', 'reuters'], '(AFP/Reuters)'],
    ['Broen er åben igen. /ritzau/', 'da', ['ritzau'], '/ritzau/'],
    ['— AFP', 'en', ['afp'], '— AFP'],
    ['rt/dpa', 'de', ['dpa'], 'rt/dpa'],
    ['Die alte Brücke über den Fluss ist seit Montag wieder offen, sagte Bölk. dpa', 'de', ['dpa'], 'dpa'],
    ['The Associated Press contributed to this report.', 'en', ['ap'], 'The Associated Press contributed to this report.'],
    ['The Local/AFP', 'en', ['afp'], 'The Local/AFP'],
    ['By Jane Hill/AFP', 'en', ['afp'], 'By Jane Hill/AFP'],
    ['/ AFP', 'en', ['afp'], '/ AFP'],
    ['Additional reporting by Reuters', 'en', ['reuters'], 'Additional reporting by Reuters'],
  ])('%s', (text, lang, agencies, quote) => {
    expect(said(last(text, { lang }))).toEqual(agencies.map((agency) => ({ agency, quote })));
  });

  test.each([
    ['The bridge is open again. (Photo: Reuters)', 'en'],
    ['Photo by Jane Hill (Reuters)', 'en'],
    ['Foto: Jane Hill. dpa', 'de'],
    ['Jane Hill/AFP', 'en'],
    ['The quay at night. Jane Hill/AFP', 'en'],
    ['The quay at night. (Jane Hill/AFP)', 'en'],
    ['@jane.hill/Invision/AP', 'en'],
    ['The bridge (built by Reuters) is open again', 'en'],
    ['The bridge is open, says Reuters', 'en'],
    ['Reuters?', 'en'],
    ['The office stands next to that of Mr. Reuters and his wife', 'en'],
    ['The minister told those who contributed to this report that Reuters has moved.', 'en'],
    ['(built in 1920)', 'en'],
    ['AA', 'en'],
  ])('not %s', (text, lang) => {
    expect(last(text, { lang })).toEqual([]);
  });

  test('a note in up to 300 characters', () => {
    const text = `Reuters contributed to this report. ${'a'.repeat(264)}`;
    expect(text).toHaveLength(300);
    expect(last(text)).toHaveLength(1);
    expect(last(`${text}a`)).toEqual([]);
  });

  test('a line of its own in up to 80 characters', () => {
    const text = `Reuters, ${'a'.repeat(71)}`;
    expect(text).toHaveLength(80);
    expect(last(text)).toHaveLength(1);
    expect(last(`${text}a`)).toEqual([]);
  });
});

describe('names of people and places beside the agency', () => {
  test('up to four in a line of its own', () => {
    expect(last('ab, cd, ef, gh, Reuters')).toHaveLength(1);
    expect(last('ab, cd, ef, gh, ij, Reuters')).toEqual([]);
  });

  test('up to two behind the last sentence', () => {
    const sentence = 'Die alte Brücke über den Fluss ist seit Montag wieder für alle offen, sagte der Bürgermeister.';
    expect(last(`${sentence} Rom, Ulm, dpa`, { lang: 'de' })).toHaveLength(1);
    expect(last(`${sentence} Rom, Ulm, Linz, dpa`, { lang: 'de' })).toEqual([]);
  });
});

describe('where it stands', () => {
  const wanted = [{ agency: 'reuters', quote: '(Reuters)' }];

  test('in the last three lines of the body', () => {
    expect(said(inBody('(Reuters)', 2))).toEqual(wanted);
    expect(inBody('(Reuters)', 3)).toEqual([]);
  });

  test('in the first twelve lines behind it', () => {
    const behind = (between: number) =>
      readTails(creditPage([...fillerLines(6), ...fillerLines(between, 'after'), textLine('(Reuters)', 'after')]));
    expect(said(behind(11))).toEqual(wanted);
    expect(behind(12)).toEqual([]);
  });

  test('a short note alone, anywhere in the body', () => {
    const note = 'Reporting by The Associated Press.';
    expect(said(inBody(note, 12))).toEqual([{ agency: 'ap', quote: note }]);
    expect(inBody(`It rained. ${note} It went on.`, 12)).toEqual([]);
    expect(inBody(`Reporting by The Associated Press, ${'a'.repeat(90)}.`, 12)).toEqual([]);
  });

  test('a note behind a dash, or with an author before it, anywhere in the body', () => {
    expect(said(inBody('— with files from The Associated Press.', 12))[0]?.agency).toBe('ap');
    expect(said(inBody('Newsdesk, with files from Reuters', 12))[0]?.agency).toBe('reuters');
    expect(inBody('The paper writes its stories with files from Reuters.', 12)).toEqual([]);
  });

  test('behind the last paragraph of a section, where a heading follows', () => {
    const section = (words: string, next: LineRole) =>
      readTails(creditPage([...fillerLines(3), textLine(words), textLine('The next bridge', 'body', next), ...fillerLines(6)]));
    const paragraph = `${'The bridge is long and grey. '.repeat(5)}(Reuters)`;
    expect(said(section(paragraph, 'heading'))).toEqual(wanted);
    expect(section(paragraph, 'text')).toEqual([]);
    expect(section('The bridge at night. (Reuters)', 'heading')).toEqual([]);
    expect(section(`${'The bridge is long and grey, '.repeat(5)}as told (Reuters)`, 'heading')).toEqual([]);
  });

  test('not before the story, in a heading, a link or an author’s link', () => {
    expect(readTails(creditPage([textLine('(Reuters)', 'before'), ...fillerLines(6)]))).toEqual([]);
    expect(readTails(creditPage([...fillerLines(6), textLine('(Reuters)', 'body', 'heading')]))).toEqual([]);
    expect(readTails(creditPage([...fillerLines(6), textLine('(Reuters)', 'body', 'text', 'https://paper.example/a')]))).toEqual([]);
    expect(readTails(creditPage([...fillerLines(6), textLine('(Reuters)', 'body', 'author-link')]))).toEqual([]);
  });
});
