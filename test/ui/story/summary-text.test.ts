// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { toSummaryText } from '../../../src/ui/story/summary-text';
import { locales, textsOf } from '../locale';
import * as stories from '../stories';

vi.mock('wxt/browser', () => ({ browser: {} }));

const NOW = new Date('2024-05-06T10:00:00Z');
const summaryOf = (story = stories.whole, locale = 'en') => toSummaryText(story, textsOf(locale), NOW);

test('the article, the finding in three lines, then the quotes of each source', () => {
  const lines = summaryOf().split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Un ferry s’échoue au large de Port-Salines',
    'Quai des dépêches · May 3, 2024',
    'https://www.quai.example/ferry',
    '',
  ]);
  expect(lines[4]).toContain('the page credits Al Jazeera');
  expect(lines[5]).toMatch(/outlets · \d+ known origin/);
  expect(lines[6]).toMatch(/^The earliest: /);
  expect(lines).toContain('Al Jazeera:');
  expect(
    lines.some((line) => line.startsWith('“Source : Al Jazeera + Agences de presse” – Named in a credit line, at Quai des dépêches.')),
  ).toBe(true);
});

test('each quote has the address of its page and when it was read', () => {
  const quotes = summaryOf()
    .split('\n')
    .filter((line) => line.startsWith('“'));
  expect(quotes.length).toBeGreaterThan(3);
  for (const line of quotes) expect(line).toMatch(/https:\/\/\S+ \(Read on May 4, 2024/);
});

test('of one source at most three quotes are taken', () => {
  const [source] = stories.whole.provenance.sources;
  if (!source) throw new Error('No source');
  const evidence = Array.from({ length: 9 }, (_, index) => ({
    articleId: 'page',
    slot: 'tail' as const,
    strength: 'credit' as const,
    quote: `Words ${index}`,
  }));
  const story = { ...stories.whole, provenance: { ...stories.whole.provenance, sources: [{ ...source, evidence }] } };
  expect(summaryOf(story).match(/“Words/g)).toHaveLength(3);
});

test('of one article alone there is one line', () => {
  expect(summaryOf(stories.alone)).toContain('Where this story comes from is unknown');
  expect(summaryOf(stories.alone)).not.toContain('came first');
});

test('a page can neither add lines nor reorder them', () => {
  const evil = { ...stories.whole.article, title: 'One\n\nTwo\u202e three', url: 'javascript:alert(1)' };
  const [first = '', second = ''] = summaryOf({ ...stories.whole, article: evil }).split('\n');
  expect(first).toBe('One Two three');
  expect(second).toContain('Quai des dépêches');
  expect(summaryOf({ ...stories.whole, article: evil })).not.toContain('javascript:');
});

describe.each(locales)('in %s', (locale) => {
  test('it has a word for everything', () => {
    expect(summaryOf(stories.whole, locale)).not.toMatch(/undefined|null|NaN|\$[A-Z]|[\ue000-\ue008]/);
  });
});
