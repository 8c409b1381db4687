import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { readCredits } from '../../../src/core/credit/read-credits';
import { pageDates } from '../../../src/core/dates/page-dates';
import type { Article, TextLine } from '../../../src/core/model/article';
import { readPageStatements } from '../../../src/core/page/read-page-statements';
import { articleOf, fillerLines, textLine } from '../credit/page-of';

const STORY = fillerLines(8);
const read = (lines: readonly TextLine[], more: Partial<Article> = {}, lang = 'en') => {
  const article = articleOf(lines, { title: 'Harbour wall approved', siteName: 'Example Post', ...more });
  const outlet = { domain: 'paper.example', name: 'Example Post' };
  const credits = readCredits(article, { lang, outletDomain: outlet.domain, words: languageLists.words });
  return readPageStatements(article, { lang, outlet, credits, dates: pageDates(article, lang, languageLists), lists: languageLists });
};
const above = (text: string, href = ''): TextLine => textLine(text, 'before', 'text', href);
const claim = (property: string, value: string) => ({ structured: [{ property, value }] });

test('a page that says nothing of itself has nothing', () => {
  expect(read(STORY)).toEqual({ staff: null, kind: null, corrected: null, translated: null, modifiedAt: null });
});

describe('kind', () => {
  test.each([
    ['en', 'https://paper.example/opinion/eleven-minutes', 'opinion'],
    ['de', 'https://paper.example/meinung/kommentare/stille-am-kai-114.html', 'opinion'],
    ['en', 'https://paper.example/news/opinion', undefined],
    ['en', 'https://opinion.example/news/wall', undefined],
  ])('by the section in the address: %s %s', (lang, url, kind) => {
    expect(read(STORY, { url }, lang).kind?.value).toBe(kind);
  });

  test.each([
    ['@type', 'OpinionNewsArticle', 'opinion'],
    ['@type', 'LiveBlogPosting', 'live'],
    ['@type', 'AdvertiserContentArticle', 'sponsored'],
    ['articlesection', 'Opinion', 'opinion'],
    ['article:section', 'Press releases', 'press-release'],
  ])('%s: %s', (property, value, kind) => {
    expect(read(STORY, claim(property, value)).kind).toEqual({ value: kind, quote: value });
  });

  test.each([
    ['en', 'Opinion', 'opinion'],
    ['de', 'Kommentar', 'opinion'],
    ['fr', 'Tribune', 'opinion'],
    ['ja', '社説', 'opinion'],
    ['pl', 'Artykuł sponsorowany', 'sponsored'],
    ['ru', 'На правах рекламы', 'sponsored'],
    ['it', 'Comunicato stampa', 'press-release'],
    ['de', 'Liveblog', 'live'],
    ['en', 'In brief', 'brief'],
  ])('by the kicker, %s: %s', (lang, text, value) => {
    expect(read([above(text), textLine('Harbour wall approved', 'before', 'heading'), ...STORY], {}, lang).kind).toEqual({
      value,
      quote: text,
    });
  });

  test('by the title', () => {
    expect(read(STORY, { title: 'Opinion: Keep the wall' }).kind).toEqual({ value: 'opinion', quote: 'Opinion: Keep the wall' });
  });

  test('not by a menu, a word of the story or a longer title', () => {
    const menu = ['News', 'Opinion', 'Sport'].map((text) => above(text, 'https://paper.example/x'));
    expect(read([...menu, ...STORY, textLine('Opinion')]).kind).toBeNull();
    expect(read(STORY, { title: 'Opinion polls: the wall stays' }).kind).toBeNull();
  });
});

describe('corrected', () => {
  test.each([
    ['en', 'Correction: The wall is 4 metres high.'],
    ['en', 'An earlier version of this article misstated the height of the wall.'],
    ['de', 'Korrektur: Die Mauer ist 4 Meter hoch.'],
    ['es', 'Fe de errores: el muro mide 4 metros.'],
    ['zh', '更正：堤坝高4米。'],
    ['ar', 'تصحيح: ارتفاع الجدار 4 أمتار'],
  ])('%s: %s', (lang, text) => {
    expect(read([...STORY, textLine(text)], {}, lang).corrected).toEqual({ value: 'correction', quote: text, date: null });
  });

  test('by a declared correction, with its date', () => {
    expect(read(STORY, claim('correction', 'The height was wrong (3 May 2024).')).corrected).toEqual({
      value: 'correction',
      quote: 'The height was wrong (3 May 2024).',
      date: '2024-05-03',
    });
  });

  test.each([
    ['en', 'This article has been withdrawn because its source was made up.'],
    ['fr', 'Cet article a été retiré : la source était inventée.'],
    ['tr', 'Bu haber geri çekilmiştir.'],
    ['zh', '本文已撤回。'],
  ])('withdrawn, %s: %s', (lang, text) => {
    expect(read([above(text), ...STORY], {}, lang).corrected).toMatchObject({ value: 'withdrawal', quote: text });
  });

  test('a withdrawal is said before a correction', () => {
    const lines = [above('Correction: The wall is high.'), ...STORY, textLine('This story has been retracted.', 'after')];
    expect(read(lines).corrected?.value).toBe('withdrawal');
  });

  test('not by another story, nor by what the story tells', () => {
    const aside = textLine('Correction: The bridge is long.', 'after', 'aside');
    const link = textLine('Correction: The bridge is long.', 'after', 'text', 'https://paper.example/b');
    const told = textLine('The correction of the river took years, and the ministry withdrew this article of the law.');
    expect(read([...STORY, told, ...STORY, aside, link]).corrected).toBeNull();
  });
});

test.each([
  ['en', 'This text was automatically translated.', 'machine'],
  ['en', 'Translated with the help of AI.', 'ai'],
  ['de', 'Dieser Text wurde mit KI übersetzt.', 'ai'],
  ['fr', 'Traduction automatique', 'machine'],
  ['ko', '이 기사는 AI 번역 기사입니다', 'ai'],
])('translated, %s: %s', (lang, text, value) => {
  expect(read([...STORY, textLine(text, 'after')], {}, lang).translated).toEqual({ value, quote: text });
});

describe('staff', () => {
  const byline = (text: string) => textLine(text, 'before', 'byline');
  test.each([
    ['en', 'By Ida Moren'],
    ['en', 'Ida Moren, Example Post'],
    ['en', 'Example Post Staff'],
    ['de', 'Redaktion'],
    ['de', 'Von Ida Moren'],
    ['en', 'Our correspondent in Oslava'],
    ['fr', 'De notre envoyée spéciale à Oslava'],
    ['ru', 'Наш корреспондент'],
    ['ar', 'مراسلنا في أوسلافا'],
    ['ar', 'كتب: خالد نعيم'],
    ['he', 'כתבנו בעמק'],
    ['hi', 'विशेष संवाददाता, रामपुरा'],
    ['ja', '本紙記者 三島あゆみ'],
    ['ko', '정하늘 기자'],
    ['zh', '本报记者 陈小洁'],
  ])('%s: %s', (lang, text) => {
    expect(read([byline(text), ...STORY], {}, lang).staff).toEqual({ value: true, quote: text });
  });

  test.each([
    ['ar', 'أخبار محلية'],
    ['ja', '社会面 朝刊'],
    ['ko', '정하늘 연합뉴스 기자'],
    ['zh', '新华社记者 陈小洁'],
  ])('not %s: %s', (lang, text) => {
    expect(read([byline(text), ...STORY], {}, lang).staff).toBeNull();
  });

  test.each(['Ida Moren, AFP', 'Reuters', 'Three minutes to read', '14:05'])('not %s', (text) => {
    expect(read([byline(text), ...STORY]).staff).toBeNull();
  });
});

describe('signed by name, where the words do not say that it is the staff', () => {
  const byline = (text: string) => textLine(text, 'before', 'byline');
  test.each([
    ['en', 'By Ida Moren', 'Ida Moren', true],
    ['en', 'By Ida Moren and Jan Berg', 'Ida Moren and Jan Berg', true],
    ['en', 'Ida Moren, Jan Berg', 'Ida Moren, Jan Berg', true],
    ['en', 'IDA MOREN Sports Writer', 'IDA MOREN', true],
    ['en', 'By Ida Moren, freelance writer', 'Ida Moren', false],
    ['en', 'Guest post by Ida Moren', 'Ida Moren', false],
    ['de', 'Gastbeitrag von Ida Moren', 'Ida Moren', false],
    ['fr', 'Par Ida Moren, journaliste indépendante', 'Ida Moren', false],
    ['es', 'Por Ida Moren, colaboradora', 'Ida Moren', false],
    ['ru', 'Ида Морен, специально для «Примера»', 'Ида Морен', false],
    ['el', 'Της Ίντα Μόρεν', 'Ίντα Μόρεν', true],
    ['ar', 'كتب: خالد نعيم', 'خالد نعيم', true],
    ['ar', 'بقلم خالد نعيم، صحفي مستقل', 'خالد نعيم', false],
    ['he', 'מאת: דנה לוי', 'דנה לוי', true],
    ['hi', 'लेखक: दीपक राणा', 'दीपक राणा', true],
    ['ja', '文：三島あゆみ', '三島あゆみ', false],
    ['ja', '寄稿：三島あゆみ', '三島あゆみ', false],
    ['ko', '글: 정하늘', '정하늘', false],
    ['zh', '撰文：陈小洁', '陈小洁', false],
    ['zh', '作者：玛丽·陈', '玛丽·陈', false],
    ['th', 'โดย สมชาย ใจดี', 'สมชาย ใจดี', true],
  ])('%s: %s', (lang, text, value, isTakenForOwn) => {
    const { signed, staff } = read([byline(text), ...STORY], {}, lang);
    expect(signed).toEqual({ value, quote: text });
    expect(staff).toEqual(isTakenForOwn ? { value: true, quote: text } : null);
  });

  test.each([
    ['en', 'By Ida Moren, Example Post'],
    ['en', 'Ida Moren, Staff Writer'],
    ['en', 'Web Desk'],
    ['en', 'By Site Admin'],
    ['en', 'Admin'],
    ['en', 'https://paper.example/people/ida-moren'],
    ['en', 'ida.moren@paper.example'],
    ['en', '@IdaMoren'],
    ['en', 'Friday, May 3, 2024'],
    ['en', 'Published Friday Morning'],
    ['en', 'Three minutes to read'],
    ['en', 'By Ida Moren, AFP'],
    ['en', 'By now the Council had heard from Ida Moren that the Wall of the Harbour would not hold the Water for long.'],
    ['en', 'Harbour, Quay, Wall, Tide, Ida Moren, Jan Berg, Ola Lund'],
    ['de', 'Redaktion'],
    ['de', 'Von unserer Onlineredaktion'],
    ['fr', 'La rédaction'],
    ['ar', 'هيئة التحرير'],
    ['ar', 'أخبار محلية'],
    ['ar', 'كتب: فريق التحرير'],
    ['fa', 'خبرنگار: خالد نعیم'],
    ['ja', '本紙記者 三島あゆみ'],
    ['ja', '編集部'],
    ['ja', '社会面 朝刊'],
    ['ko', '정하늘 기자'],
    ['zh', '责任编辑：陈小洁'],
    ['zh', '2024年5月3日'],
  ])('nobody by name, %s: %s', (lang, text) => {
    expect(read([byline(text), ...STORY], {}, lang).signed).toBeUndefined();
  });

  test('in a script without capitals a declared name is one', () => {
    expect(read(STORY, claim('author', '三島あゆみ'), 'ja').signed).toEqual({ value: '三島あゆみ', quote: '三島あゆみ' });
    expect(read(STORY, claim('author', '編集部'), 'ja').signed).toBeUndefined();
  });

  test('the first text that says who it is decides', () => {
    expect(read([byline('By Ida Moren'), ...STORY], claim('author', 'Example Post')).signed?.value).toBe('Ida Moren');
    expect(read([byline('Example Post'), ...STORY], claim('author', 'Ida Moren')).signed).toBeUndefined();
  });
});

test('modified: when, and where it says so', () => {
  const dates = [
    { text: '2024-05-03', from: 'declared', says: 'published' },
    { text: 'Updated 4 May 2024', from: 'shown', says: '' },
  ] as const;
  expect(read(STORY, { dates }).modifiedAt).toEqual({ value: '2024-05-04', quote: 'Updated 4 May 2024' });
  expect(read(STORY, { dates: [dates[0], { ...dates[0], says: 'modified' }] }).modifiedAt).toBeNull();
});
