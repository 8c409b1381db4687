import { describe, expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { readRuns } from '../../src/extract/read-runs';

/** Enough prose that the boxes of pictures are small. */
const PROSE = `<p>${'The ferry left the harbour at noon with many people on board. '.repeat(30)}</p>`;

/** The kind of the run that reads `AFP`. */
function kindOf(markup: string): string | undefined {
  const { runs } = readRuns(pageDocument(`<html><body><div>${markup}${PROSE}</div></body></html>`).body);
  return runs.find(({ text }) => text === 'AFP')?.kind;
}

describe('a credit belongs to', () => {
  test.each([
    ['a picture in its box', '<div class="media"><img src="/a.jpg"><div class="credit">AFP</div></div>'],
    [
      'a picture in its box, however deep',
      '<div><div><img src="/a.jpg"></div><div><p>The quay</p><p class="c-credits">AFP</p></div></div>',
    ],
    ['a small picture', '<li><img src="/a.jpg" width="60"><div class="credit">AFP</div></li>'],
    ['the picture before it', '<p><img src="/a.jpg"></p><p class="credit">AFP</p>'],
    ['the figure before it', '<figure><img src="/a.jpg"><figcaption>The quay</figcaption></figure><div class="credit">AFP</div>'],
    ['a figure around it', '<figure><img src="/a.jpg"><div class="article-credit">AFP</div></figure>'],
    ['a background picture', '<div><div style="background-image: url(/a.jpg)"></div><div class="credit">AFP</div></div>'],
  ])('%s', (_what, markup) => {
    expect(kindOf(markup)).toBe('caption');
  });

  test.each([
    ['the text below the headline', '<div class="head"><h1>Ferry leaves</h1><div class="credits"><span>AFP</span></div></div>'],
    ['the text beside its time', '<div><img src="/a.jpg"><div class="credit">AFP</div><time>Monday</time></div>'],
    ['the text behind it', `${PROSE}<div class="credit">AFP</div>`],
    ['the text, as its name says', '<p><img src="/a.jpg"></p><p class="story-credit">AFP</p>'],
    ['the text beside a logo', '<div><img src="/logos/afp.png"><div class="credit">AFP</div></div>'],
  ])('%s', (_what, markup) => {
    expect(kindOf(markup)).toBe('byline');
  });
});

describe('a byline', () => {
  test.each([
    ['in the box of a picture is the photographer', '<div class="foto"><img src="/a.jpg"><div class="author">AFP</div></div>', 'caption'],
    ['beside its own portrait', '<div class="author"><img src="/jane.jpg"><span>AFP</span></div>', 'byline'],
    ['beside a portrait', '<div class="meta"><div class="author__photo"><img src="/1.jpg"></div><a class="byline">AFP</a></div>', 'byline'],
    ['beside a small picture', '<div class="meta"><img src="/1.jpg" width="60"><a class="byline">AFP</a></div>', 'byline'],
    ['before a picture', '<div class="meta"><a class="byline">AFP</a><img src="/1.jpg"></div>', 'byline'],
    ['behind the first picture of the story', '<img src="/1.jpg"><div class="byline">AFP</div>', 'byline'],
  ])('%s', (_what, markup, kind) => {
    expect(kindOf(markup)).toBe(kind);
  });
});
