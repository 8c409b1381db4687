import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { BODY, pageOf, paragraph, URL_OF_PAGE } from './page';

const bodyOf = (body: string): string => extractArticle(pageOf({ body }), URL_OF_PAGE)?.paragraphs.join('\n') ?? '';
const STORY = bodyOf(BODY);
const said = (name: string): string => `<p>${paragraph(2, `reader ${name}`)}</p>`;
const COMMENTS = [said('one'), said('two'), said('three'), said('four')];

describe('comments in the markup of the article', () => {
  it.each([
    'Comments',
    'Comments (12)',
    '12 comments',
    'Comments are now closed for this story',
    'Kommentare',
    '3 Kommentare',
    'Commentaires (4)',
    'Комментарии',
    'コメント',
    '댓글 12',
    'التعليقات',
    'Bình luận (3)',
  ])('go below their heading: %s', (heading) => {
    expect(bodyOf(`${BODY}<div>${heading}</div>${COMMENTS.join('')}`)).toBe(STORY);
  });

  it.each([
    [
      'below each',
      (name: string, hour: number) =>
        `${said(name)}<p>Posted by ${name} on January 6, 2008 ${hour}:09 PM</p><p><a href="#r">Report</a></p>`,
    ],
    ['above each', (name: string, hour: number) => `<p>Von ${name} am 6. Januar 2008 um ${hour}:09</p>${said(name)}`],
    ['in Japanese', (name: string, hour: number) => `${said(name)}<p>投稿 2008年1月6日 ${hour}:09 ${name}</p>`],
  ])('go where they are signed in one form: %s', (_name, comment) => {
    const comments = ['Paul', 'Ann', 'Oskar', 'Lena'].map((name, index) => comment(name, index + 1));
    expect(bodyOf(`${BODY}<p><a href="#form">Have your say</a></p>${comments.join('')}`)).toBe(STORY);
  });

  it('stay where the heading stands above the article, as a link down to them does', () => {
    expect(bodyOf(`<div>Comments</div>${BODY}`)).toBe(STORY);
  });

  it('the article stays whole where nothing parts it from the first comment', () => {
    const comments = ['Paul', 'Ann', 'Oskar'].map((name, index) => `${said(name)}<p>${name}, January 6, 2008 ${index + 1}:09</p>`);
    const signed = ['Paul', 'Ann', 'Oskar'].map(
      (name, index) => `${said(name)}<p>Posted by ${name} on January 6, 2008 ${index + 1}:09</p>`,
    );
    for (const some of [comments, signed]) expect(bodyOf(BODY + some.join(''))).toContain(STORY);
    expect(bodyOf(BODY + signed.join(''))).not.toContain('reader Ann');
  });

  it('two dated lines are no signatures', () => {
    const dated = '<p>Seen by the council on May 3, 2024 at 14:30</p>';
    expect(bodyOf(`${BODY}${dated}${said('one')}${dated}${said('two')}`)).toContain('reader two');
  });
});
