// Small pages for the tests of reading.
import { pageDocument } from '../../src/cli/page-document';

/** A paragraph of the given number of sentences, each different. */
export function paragraph(sentences: number, about = 'harbour'): string {
  const line = (index: number): string =>
    `The ${about} council met for hour ${index + 1} and heard ${index + 3} residents speak about the new ${about} wall and its cost.`;
  return Array.from({ length: sentences }, (_, index) => line(index)).join(' ');
}

/** An article's paragraphs. */
export const BODY = [4, 3, 5, 4].map((sentences, index) => `<p>${paragraph(sentences, `harbour ${'abcd'[index]}`)}</p>`).join('\n');

export interface PageParts {
  readonly head?: string;
  /** Above the headline. */
  readonly top?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

/** A page around an article. */
export function pageOf({ head = '', top = '', before = '', body = BODY, after = '' }: PageParts): Document {
  return pageDocument(
    `<!doctype html><html lang="en"><head><title>Harbour wall approved - Example Post</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    ${top}<article><h1>Harbour wall approved</h1>${before}<div class="story">${body}</div></article>${after}
    <footer>Partners: Reuters, Example Press</footer></body></html>`,
  );
}

export const URL_OF_PAGE = 'https://post.example/2024/05/03/harbour-wall-is-approved';
