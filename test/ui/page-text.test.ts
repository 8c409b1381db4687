import { expect, test } from 'vitest';
import { langAttribute, tamePageText, webAddress } from '../../src/ui/page-text';

test('characters that reverse letters are removed, those that a language needs stay', () => {
  expect(tamePageText('\u202egpj.exe\u202c \u2067x\u2069')).toBe('gpj.exe x');
  expect(tamePageText('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test('control characters become a space', () => {
  expect(tamePageText('one\u0000\ntwo')).toBe('one two');
});

test.each([
  ['fr', { lang: 'fr' }],
  ['pt-BR', { lang: 'pt-BR' }],
  ['', {}],
  ['und', {}],
  ['"><i>', {}],
])('language %s', (lang, attribute) => {
  expect(langAttribute(lang)).toEqual(attribute);
});

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['chrome://settings', null],
  ['', null],
])('%s as a link', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
