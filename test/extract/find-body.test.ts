import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageOf, paragraph, URL_OF_PAGE } from './page';

const bodyOf = (parts: Parameters<typeof pageOf>[0]): string => extractArticle(pageOf(parts), URL_OF_PAGE)?.paragraphs.join('\n') ?? '';

const NAMES = ['a', 'b', 'c', 'd', 'e'];

describe('the body', () => {
  it('is whole where each paragraph stands in a small box with the class of an aside', () => {
    const boxes = NAMES.map((name, index) => `<div class="styled-tags"><p>${paragraph(index === 2 ? 8 : 2, `harbour ${name}`)}</p></div>`);
    const body = bodyOf({ body: boxes.join('') });
    for (const name of NAMES) expect(body).toContain(`harbour ${name}`);
  });

  it('ends before comments with its markup', () => {
    const comments = ['x', 'y', 'z'].map((name) => `<div class="item"><p>${paragraph(4, `comment ${name}`)}</p></div>`);
    const body = bodyOf({
      body: `<div class="item"><p>${paragraph(6, 'harbour')}</p></div>`,
      after: `<div class="comments">${comments.join('')}</div>`,
    });
    expect(body).toContain('harbour');
    expect(body).not.toContain('comment x');
  });
});
