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

describe('where a body begins and ends', () => {
  const bodyWith = (before: string, after: string): string =>
    bodyOf({ body: `${before}<p>${paragraph(4, 'harbour a')}</p><p>${paragraph(4, 'harbour b')}</p>${after}` });
  const more = ['c', 'd', 'e'].map((name) => `<p>${paragraph(3, `harbour ${name}`)}</p>`).join('');

  it('a box of other stories within it does not end it', () => {
    const body = bodyWith('', `<p>More from Example Post</p>${more}`);
    expect(body).toContain('harbour e');
    expect(body).not.toContain('More from');
  });

  it('the same line ends it where no more of it follows', () => {
    const other = `<p>${paragraph(1, 'ferry')}</p>`;
    expect(bodyWith('', `<p>More from Example Post</p>${other}`)).not.toContain('ferry');
  });

  it('it begins below the headline', () => {
    const offer = '<p>The paper comes to your door for half of its price until the end of May, and the first week is ours.</p>';
    const page = pageOf({ top: '', body: '' });
    const html = `<div>${offer}<h2>Harbour wall approved by the council</h2><p>${paragraph(4, 'harbour a')}</p><p>${paragraph(4, 'harbour b')}</p></div>`;
    page.title = 'Harbour wall approved by the council - Example Post';
    page.body.innerHTML = html;
    const body = extractArticle(page, URL_OF_PAGE)?.paragraphs.join('\n') ?? '';
    expect(body).toContain('harbour a');
    expect(body).not.toContain('half of its price');
  });
});

describe('a line of the body', () => {
  const LONG = `<p>${paragraph(3, 'harbour a')}</p><p>${paragraph(3, 'harbour b')}</p>`;

  it.each([
    ['a full stop', '<p>.</p>'],
    ['a bar', '<div>|</div>'],
    ['stars', '<p>* * *</p>'],
    ['NEWS', '<div>NEWS</div>'],
    ['Play Video', '<span class="v">Play Video</span>'],
    ['More for You', '<p>More for You</p>'],
    ['動画を再生', '<p>動画を再生</p>'],
    ['Видео: Для вас', '<p>Для вас</p>'],
    ['a menu', '<p>Football | Cricket | Rugby Union | Tennis | Golf</p>'],
    ['the title once more', '<p>Harbour wall approved</p>'],
    ['a date in Portuguese', '<p>sexta-feira, 3 de maio de 2024 às 20:13</p>'],
    ['a date in Chinese', '<p>2024年5月3日 20:13</p>'],
    ['a date in Norwegian', '<p>Publisert torsdag 03. mai 2024 - 13:26</p>'],
  ])('goes: %s', (_name, html) => {
    expect(bodyOf({ body: html + LONG })).toBe(bodyOf({ body: LONG }));
  });

  it('goes where the page shows it several times, as the notes of its buttons', () => {
    const note = '<p>Reactions need an account, which is free of charge for everybody</p>';
    expect(bodyOf({ body: `${note}<p>${paragraph(3, 'harbour a')}</p>${note}<p>${paragraph(3, 'harbour b')}</p>${note}` })).toBe(
      bodyOf({ body: LONG }),
    );
  });

  it.each([
    [
      'a paragraph that is one link',
      '<p><a href="/x">The council will meet again on Monday, its head said.</a></p>',
      'meet again on Monday',
    ],
    ['a paragraph that is one link, in Japanese', '<p><a href="/x">市議会は月曜日に再び開かれる。</a></p>', '月曜日に'],
    ['a sign-off in brackets that is a link', '<p>(<a href="/dpa">dpa</a>)</p>', '(dpa)'],
    ['a sign-off between bars that is a link', '<p><a href="/ritzau">/ritzau/</a></p>', '/ritzau/'],
    ['a short answer', '<p>No.</p>', 'No.'],
  ])('stays: %s', (_name, html, text) => {
    expect(bodyOf({ body: LONG + html })).toContain(text);
  });

  it('goes where it is the linked headline of another story', () => {
    expect(bodyOf({ body: `${LONG}<p><a href="/y">Ferry stops for the winter</a></p>` })).not.toContain('Ferry stops');
  });
});
