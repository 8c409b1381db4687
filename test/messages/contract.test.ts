import { describe, expect, test } from 'vitest';
import { article } from '../../src/core/model/article';
import { contentToBackground } from '../../src/messages/content-contract';
import { uiToBackground } from '../../src/messages/contract';
import { articleOf, textLine } from '../core/credit/page-of';

describe('the conversation', () => {
  test('gives content scripts three calls, which say nothing back', () => {
    expect(Object.keys(contentToBackground)).toEqual(['noticeArticle', 'noticeForm', 'takeMarksAway']);
    for (const { value } of Object.values(contentToBackground)) {
      expect(value.safeParse(null).success).toBe(true);
      expect(value.safeParse({ article: {} }).success).toBe(false);
    }
  });

  test('has no call of both', () => {
    expect(Object.keys(uiToBackground).filter((name) => Object.hasOwn(contentToBackground, name))).toEqual([]);
  });

  test('lets settings be changed one by one, and only to what they may be', () => {
    const { request } = uiToBackground.changeSettings;
    expect(request.safeParse({}).success).toBe(true);
    expect(request.safeParse({ keepDays: 7 }).success).toBe(true);
    for (const wrong of [{ keepDays: 0 }, { keepDays: 1e6 }, { watching: 'sometimes' }, { neverSites: 'a.example' }])
      expect(request.safeParse(wrong).success).toBe(false);
  });
});

describe('an article that a page hands over', () => {
  const whole = articleOf([textLine('Text')], { title: 'Title', paragraphs: ['Text'] });

  test('is taken as it is', () => {
    expect(article.parse(whole)).toEqual(whole);
  });

  test('loses what is none of it', () => {
    expect(article.parse({ ...whole, extra: 1 })).toEqual(whole);
  });

  test.each([
    ['nothing', null],
    ['text', 'an article'],
    ['a field too few', { ...whole, title: undefined }],
    ['a field of another kind', { ...whole, paragraphs: 'Text' }],
    ['a role that is none', { ...whole, lines: [{ ...textLine('Text'), role: 'hero' }] }],
    ['an endless title', { ...whole, title: 'x'.repeat(2_001) }],
    ['an endless address', { ...whole, url: `https://a.example/${'x'.repeat(5_000)}` }],
    ['an endless paragraph', { ...whole, paragraphs: ['x'.repeat(50_001)] }],
    ['endless paragraphs', { ...whole, paragraphs: Array(5_001).fill('x') }],
    ['endless segments', { ...whole, lines: Array(5_001).fill(textLine('x')) }],
    ['endless claims', { ...whole, structured: Array(501).fill({ property: 'author', value: 'x' }) }],
  ])('is refused with %s', (_what, found) => {
    expect(article.safeParse(found).success).toBe(false);
  });
});
