import { expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page';
import { pageOf, URL_OF_PAGE } from './page';

test('a page with an article gives it', () => {
  expect(readPage(pageOf({}), URL_OF_PAGE)).toMatchObject({ title: 'Harbour wall approved' });
});

test('a page without an article gives null', () => {
  expect(readPage(pageOf({ body: '<p>Short.</p>' }), URL_OF_PAGE)).toBeNull();
});

test('a failure is given as data, since Chrome does not tell what a script threw', () => {
  const broken = pageOf({ body: '<p>Short.</p>' });
  Object.defineProperty(broken, 'body', {
    get: () => {
      throw new TypeError('no body');
    },
  });
  expect(readPage(broken, URL_OF_PAGE)).toEqual({ failed: 'TypeError: no body', code: null });
});
