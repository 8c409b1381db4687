import { expect, test } from 'vitest';
import { hostsOfSites, patternsOfSites } from '../../src/core/site-patterns';

test('the pattern of a site includes all hosts below it', () => {
  expect(patternsOfSites(['news.example'])).toEqual(['*://*.news.example/*']);
});

test.each([
  ['Bank.Example', 'bank.example'],
  [' *.bank.example ', 'bank.example'],
  ['bank.example.', 'bank.example'],
  ['bank.example:8443', 'bank.example'],
  ['Bücher.example', 'xn--bcher-kva.example'],
])('%j is the host %s', (site, host) => {
  expect(hostsOfSites([site, host])).toEqual([host]);
});

test.each([
  '',
  '*',
  '*.*.bank.example',
  '[::1]',
  '[::1]:8080',
  '.',
  'a..example',
  '.example',
  'pa per.example',
  'paper.example/a',
  'a@paper.example',
])('%j is no host that a pattern can name, and is left out', (site) => {
  expect(patternsOfSites([site, 'news.example'])).toEqual(['*://*.news.example/*']);
});
