// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Story } from '../../../../src/messages/contract';
import { COLOURS } from '../../../../src/ui/story/report/report-colours';
import { toReportHtml } from '../../../../src/ui/story/report/report-html';
import { REPORT_STYLE } from '../../../../src/ui/story/report/report-style';
import { locales, textsOf } from '../../locale';
import * as stories from '../../stories';

vi.mock('wxt/browser', () => ({ browser: {} }));

const styleHash = createHash('sha256').update(REPORT_STYLE).digest('base64');
const NOW = new Date('2024-05-06T10:00:00Z');
const htmlOf = (story: Story, locale = 'en') =>
  toReportHtml(story, { texts: textsOf(locale), now: NOW, styleHash, measure: (words) => words.length * 7 });
const opened = (story: Story, locale = 'en') => new DOMParser().parseFromString(htmlOf(story, locale), 'text/html');
const folded = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('it begins with the finding, then sources, origins and all articles', () => {
  const page = opened(stories.whole);
  expect(folded(page.querySelector('h1'))).toBe('Un ferry s’échoue au large de Port-Salines');
  expect(folded(page.querySelector('main')?.firstElementChild)).toContain('the page credits Al Jazeera');
  expect([...page.querySelectorAll('h2')].map(folded)).toEqual(
    (['regionSources', 'regionOrigins', 'regionTree', 'regionTimeline', 'regionArticles'] as const).map((region) =>
      textsOf('en').say(region),
    ),
  );
  expect(page.querySelectorAll('.report-article')).toHaveLength(stories.whole.articles.length);
});

test('each claim about a source has the words, the address of their page and when it was read', () => {
  const page = opened(stories.whole);
  const quotes = [...page.querySelectorAll('.report-source .evidence')];
  expect(quotes.length).toBeGreaterThan(3);
  for (const quote of quotes) {
    expect(folded(quote.querySelector('blockquote'))).not.toBe('');
    expect(quote.querySelector<HTMLAnchorElement>('.note a')?.href).toMatch(/^https:/);
    expect(folded(quote)).toMatch(/read on|Read on/);
  }
});

test('a number in brackets leads to the entry of its article', () => {
  const page = opened(stories.whole);
  const numbers = [...page.querySelectorAll<HTMLAnchorElement>('.article-number')];
  expect(numbers.length).toBeGreaterThan(5);
  for (const link of numbers) {
    const entry = page.querySelector(link.getAttribute('href') ?? '');
    expect(folded(entry).startsWith(folded(link))).toBe(true);
  }
});

test('of hundreds of quotes the first stand with the source, all of them with their articles', () => {
  const large = stories.large(300);
  const [source] = large.provenance.sources;
  if (!source) throw new Error('No source');
  const evidence = large.articles.map(({ articleId }) => ({
    articleId,
    slot: 'tail' as const,
    strength: 'credit' as const,
    quote: '(AFP)',
  }));
  const page = opened({ ...large, provenance: { ...large.provenance, sources: [{ ...source, evidence }] } });
  expect(page.querySelectorAll('.report-source:first-of-type .evidence').length).toBeLessThan(10);
  expect(folded(page.querySelector('main'))).toContain('296 more quotes stand in the list of articles.');
  expect(page.querySelectorAll('.report-article')).toHaveLength(301);
});

test('tree and timeline are drawn; without a date there is no timeline', () => {
  const page = opened(stories.whole);
  expect([...page.querySelectorAll('figure.picture svg')].map((svg) => svg.getAttribute('aria-label'))).toEqual([
    'Family tree',
    'Timeline',
  ]);
  const undated = {
    ...stories.alone,
    articles: stories.alone.articles.map((one) => ({ ...one, publishedAt: null, dateCertainty: 'none' as const })),
  };
  expect(opened(undated).querySelectorAll('figure.picture')).toHaveLength(1);
});

test('nothing can be pressed, opened, run or loaded', () => {
  for (const story of [stories.whole, stories.hostile, stories.told, stories.correctedLater, stories.manyOrigins]) {
    const page = opened(story);
    expect(
      page.querySelectorAll('script, button, input, select, details, iframe, object, link, form, img, [style], [onload]'),
    ).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
  }
});

test('its policy lets through its own style and nothing else', () => {
  const page = opened(stories.whole);
  const policy = page.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
  const written = page.querySelector('style')?.textContent ?? '';
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(written).digest('base64')}'; base-uri 'none'; form-action 'none'`,
  );
  // A policy holds for what stands below it.
  expect([...page.head.children].findIndex((one) => one.localName === 'style')).toBeGreaterThan(1);
  expect(page.head.children[1]?.getAttribute('http-equiv')).toBe('content-security-policy');
});

describe('what a page wrote', () => {
  const EVIL = '</style></title></script><script>alert(1)</script><img src=x onerror=alert(1)>"\' \u202eetirw\u202c \u0000';
  const [asked, ...rest] = stories.whole.articles;
  const hostile = (): Story => {
    if (!asked) throw new Error('No article');
    const evil = { title: EVIL, url: 'javascript:alert(1)', outlet: { domain: '', name: EVIL }, lang: '"><script>' };
    const source = { ...stories.whole.provenance.sources[0], name: EVIL } as Story['provenance']['sources'][number];
    return {
      ...stories.whole,
      article: { ...stories.whole.article, ...evil },
      articles: [{ ...asked, ...evil, credits: asked.credits.map((credit) => ({ ...credit, quote: EVIL, name: EVIL })) }, ...rest],
      provenance: { ...stories.whole.provenance, sources: [source] },
    };
  };

  test('is text and nothing else, in the title and the head too', () => {
    const page = opened(hostile());
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(page.title).toContain('</style></title></script><script>alert(1)</script>');
    expect(folded(page.querySelector('h1'))).toContain('<img src=x onerror=alert(1)>');
    expect(page.querySelector('style')?.textContent).toBe(REPORT_STYLE);
    expect(htmlOf(hostile())).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
  });

  test('is no link where its address is a program', () => {
    const addresses = [...opened(hostile()).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^(https?:|#article-\d+$)/.test(address))).toEqual([]);
  });

  test('names no language that is none', () => {
    const langs = [...opened(hostile()).querySelectorAll('[lang]')].map((one) => one.getAttribute('lang') ?? '');
    expect(langs.filter((lang) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang))).toEqual([]);
  });
});

describe.each(locales)('in %s', (locale) => {
  test.each([
    ['the whole story', stories.whole],
    ['one article', stories.alone],
    ['a correction', stories.correctedLater],
  ])('%s has a word for everything', (_name, story) => {
    const page = opened(story, locale);
    expect(page.documentElement.lang).toBe(locale.replace('_', '-'));
    expect(page.documentElement.dir).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(page.body.textContent).not.toMatch(/undefined|null|NaN|\$[A-Z]|[\ue000-\ue008]/);
  });
});

test('agencies have the names of the reader’s language', () => {
  expect(folded(opened(stories.whole, 'ar').querySelector('main'))).toContain('رويترز');
});

test('its colours are those of the screens', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../../../src/ui/look/tokens.css'), 'utf8');
  for (const [name, [light, dark]] of Object.entries(COLOURS)) expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
});
