import { expect, test } from 'vitest';
import { askedAddress, storyPath } from '../../src/ui/story-address';

test.each(['https://www.quai.example/ferry?a=1&b=2#top', 'http://quai.example/غرق/?q=%26%3D'])(
  'the page of %s is asked about that article',
  (url) => {
    expect(askedAddress(new URL(storyPath(url), 'https://own.example').search)).toBe(new URL(url).href);
  },
);

test.each([
  '',
  '?url=',
  '?other=https://a.example/',
  '?url=javascript:alert(1)',
  '?url=data:text/html,x',
  '?url=//a.example/',
  '?url=chrome-extension://abc/options.html',
  `?url=https://a.example/${'x'.repeat(5_000)}`,
])('%.60s names no article', (search) => {
  expect(askedAddress(search)).toBeNull();
});
