import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { pageDates } from '../../../src/core/dates/page-dates';
import type { DateText } from '../../../src/core/model/article';

const read = (dates: readonly DateText[], lang = 'en', url = 'https://paper.example/story') =>
  pageDates({ dates, url, declaredLang: lang }, lang, languageLists);
const shown = (text: string): DateText => ({ text, from: 'shown', says: '' });
const marked = (text: string): DateText => ({ text, from: 'marked', says: '' });
const declared = (text: string, says: 'published' | 'modified' = 'published'): DateText => ({ text, from: 'declared', says });

describe('the date of publication', () => {
  test('is the declared one before all others', () => {
    expect(read([declared('2024-05-03'), marked('2024-05-04'), shown('5 May 2024')])).toMatchObject({
      publishedAt: '2024-05-03',
      isPublishedLikely: false,
      modifiedAt: null,
    });
  });

  test('is the next one where the declared one cannot be read', () => {
    expect(read([declared('soon'), marked('2024-05-04')]).publishedAt).toBe('2024-05-04');
  });

  test.each([
    ['en', 'Published May 3, 2024', false],
    ['de', 'Veröffentlicht am 3. Mai 2024', false],
    ['zh', '发布时间：2024年5月3日', false],
    ['en', 'May 3, 2024', true],
    ['en', 'Fri 3 May 2024', true],
    ['en', 'By Ida Moren | 3 May 2024', true],
    ['hu', '2024. május 3., Ida Moren', true],
  ])('is likely where the line does not say so, %s: %s', (lang, text, isPublishedLikely) => {
    expect(read([shown(text)], lang)).toMatchObject({ publishedAt: '2024-05-03', isPublishedLikely });
  });

  test.each([
    'The inquiry sits again on May 3, 2024',
    'May 3, 2024 will be remembered by all who lived beside the old harbour wall',
    'Updated May 3, 2024',
  ])('is not in %s', (text) => {
    expect(read([shown(text)]).publishedAt).toBeNull();
  });

  test('is likely that of the address, where nothing else tells', () => {
    expect(read([], 'en', 'https://paper.example/2024/05/03/storm')).toMatchObject({ publishedAt: '2024-05-03', isPublishedLikely: true });
    expect(read([], 'zh', 'https://paper.example/202405/03/c11.html').publishedAt).toBe('2024-05-03');
    expect(read([], 'en', 'https://paper.example/2024/13/03/storm').publishedAt).toBeNull();
    expect(read([], 'en', 'https://paper.example/story?d=/2024/05/03/').publishedAt).toBeNull();
  });

  test('follows the country of the site', () => {
    expect(read([declared('10/03/2026')], 'en', 'https://paper.co.uk/a').publishedAt).toBe('2026-03-10');
    expect(read([declared('10/03/2026')], 'en', 'https://paper.example/a').publishedAt).toBe('2026-10-03');
  });
});

describe('the date of the last change', () => {
  test.each([
    ['en', 'Published 3 May 2024 | Updated: 4 May 2024'],
    ['en', 'Updated 4 May 2024, first published 3 May 2024'],
    ['fr', 'Publié le 3 mai 2024, mis à jour le 4 mai 2024'],
    ['tr', 'Yayınlanma: 3 Mayıs 2024 Güncelleme: 4 Mayıs 2024'],
    ['ja', '公開 2024年5月3日 更新 2024年5月4日'],
  ])('is told from the other by its word, %s: %s', (lang, text) => {
    expect(read([shown(text)], lang)).toMatchObject({ publishedAt: '2024-05-03', isPublishedLikely: false, modifiedAt: '2024-05-04' });
  });

  test('is never taken for the other', () => {
    expect(read([declared('2024-05-04', 'modified')])).toMatchObject({ publishedAt: null, modifiedAt: '2024-05-04' });
  });
});

test.each([
  ['ja', '工事は2024年5月3日に始まる'],
  ['ko', '공사는 2024년 5월 3일에 시작된다'],
  ['zh', '将于2024年5月3日开工。'],
])('a date in a sentence without spaces is when something happens, %s: %s', (lang, text) => {
  expect(read([shown(text)], lang).publishedAt).toBeNull();
});

test.each(['1970-01-01T00:00:00Z', '1970-01-01', '1969-12-31T19:00:00-05:00'])('a clock that was never set says nothing: %s', (text) => {
  expect(read([declared(text), shown('Published May 3, 2024')]).publishedAt).toBe('2024-05-03');
});
