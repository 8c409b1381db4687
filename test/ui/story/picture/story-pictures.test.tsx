// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Story } from '../../../../src/messages/contract';
import { findAlike, NONE_ALIKE } from '../../../../src/ui/story/alike';
import { articlesInStory } from '../../../../src/ui/story/articles-context';
import { xmlOf } from '../../../../src/ui/story/detached-markup';
import { PictureSvg } from '../../../../src/ui/story/picture/PictureSvg';
import type { Picture, Words } from '../../../../src/ui/story/picture/picture';
import { timelinePicture, treePicture } from '../../../../src/ui/story/picture/story-pictures';
import { locales, textsOf } from '../../locale';
import * as stories from '../../stories';

vi.mock('wxt/browser', () => ({ browser: {} }));

const NOW = new Date('2024-05-06T10:00:00Z');
const measure = (words: string) => [...words].length * 7;
const pictured = (story: Story, locale = 'en', isAlone = true) => ({
  story,
  articles: articlesInStory(story),
  texts: textsOf(locale),
  now: NOW,
  measure,
  isAlone,
});
const wordsIn = ({ layers }: Picture) =>
  layers
    .flatMap(({ shapes }) => shapes.filter((shape): shape is Words => shape.kind === 'words'))
    .map(({ text }) => text.replace(/[\u2068\u2069]/g, ''));
const svgOf = (picture: Picture) => xmlOf(<PictureSvg picture={picture} />);
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const timelineOf = (story: Story, maxRows = 60, locale = 'en') => {
  const picture = timelinePicture(pictured(story, locale), maxRows, NONE_ALIKE);
  if (picture === null) throw new Error('No timeline');
  return picture;
};

describe('the tree', () => {
  test('has a box for each source and article, with the words of the screen', () => {
    const words = wordsIn(treePicture(pictured(stories.whole), 12, NONE_ALIKE));
    expect(words).toEqual(
      expect.arrayContaining(['Al Jazeera', 'Reuters', 'Quai des dépêches', 'The Courier No. 1', 'said by a page', 'inferred']),
    );
    expect(words).toContain('This article · credits it');
  });

  test('folds what is too much into one box', () => {
    expect(wordsIn(treePicture(pictured(stories.large(210)), 12, NONE_ALIKE))).toContain('200 more articles');
  });

  test('alone it says what story it is of and who made it; within the report it does not', () => {
    const alone = wordsIn(treePicture(pictured(stories.whole), 12, NONE_ALIKE));
    const within = wordsIn(treePicture(pictured(stories.whole, 'en', false), 12, NONE_ALIKE));
    expect(alone[0]).toBe('Un ferry s’échoue au large de Port-Salines');
    expect(alone.some((words) => words.startsWith('Made with Wireprint on May 6, 2024'))).toBe(true);
    expect(within.some((words) => words.startsWith('Made with'))).toBe(false);
  });

  test('in Arabic it grows from the right', () => {
    const picture = treePicture(pictured(stories.whole, 'ar'), 12, NONE_ALIKE);
    expect(picture.direction).toBe('rtl');
    expect(parsed(svgOf(picture)).documentElement.getAttribute('direction')).toBe('rtl');
    const left = (locale: string) => {
      const boxes =
        treePicture(pictured(stories.whole, locale), 12, NONE_ALIKE).layers[2]?.shapes.filter((shape) => shape.kind === 'box') ?? [];
      return boxes.find((shape) => shape.fill === 'origin-wash')?.x ?? 0;
    };
    expect(left('ar')).toBeGreaterThan(left('en'));
  });
});

describe('the timeline', () => {
  test('has a row for each date, in order of time', () => {
    const words = wordsIn(timelineOf(stories.whole));
    expect(words).toContain('May 3, 2024 · This article');
    expect(words.some((line) => line.includes('Earliest'))).toBe(true);
  });

  test('says how many are not drawn', () => {
    expect(wordsIn(timelineOf(stories.large(210), 24))).toContain('187 more articles');
  });

  test('is none where no article has a date', () => {
    const undated = {
      ...stories.alone,
      articles: stories.alone.articles.map((one) => ({ ...one, publishedAt: null, dateCertainty: 'none' as const })),
    };
    expect(timelinePicture(pictured(undated), 24, NONE_ALIKE)).toBeNull();
  });
});

test('articles that are alike are one box of the tree, and one row of the timeline with all their dates', () => {
  const story = stories.large(40);
  const alikeOf = findAlike(articlesInStory(story));
  expect(wordsIn(treePicture(pictured(story), 12, alikeOf))).toContain('10 copies, word for word');
  const timeline = timelinePicture(pictured(story), 60, alikeOf);
  if (timeline === null) throw new Error('No timeline');
  expect(wordsIn(timeline).filter((words) => words === '10 copies, word for word')).toHaveLength(1);
  expect(timeline.layers[2]?.shapes.filter(({ kind }) => kind === 'box')).toHaveLength(41);
});

describe('as SVG', () => {
  const EVIL = '</text><script>alert(1)</script>&nbsp;\u00a0\u202e\u0000\ufffe"\'';
  const hostile: Story = {
    ...stories.whole,
    article: { ...stories.whole.article, title: EVIL },
    articles: stories.whole.articles.map((one) => ({ ...one, title: EVIL, outlet: { domain: '', name: EVIL } })),
    tree: { ...stories.whole.tree, nodes: stories.whole.tree.nodes.map((node) => ({ ...node, name: EVIL })) },
  };

  test.each([
    ['the tree', treePicture(pictured(hostile), 12, NONE_ALIKE)],
    ['the timeline', timelineOf(hostile)],
  ])('%s is well-formed, whatever a page wrote, and holds nothing but shapes', (_name, picture) => {
    const page = parsed(svgOf(picture));
    expect(page.querySelector('parsererror')).toBeNull();
    expect(new Set([...page.querySelectorAll('*')].map(({ localName }) => localName))).toEqual(
      new Set(['svg', 'title', 'g', 'rect', 'path', 'text']),
    );
    expect([...page.querySelectorAll('text')].some(({ textContent }) => textContent.includes('</text>'))).toBe(true);
    expect(page.querySelectorAll('[style], [href], [onload]')).toHaveLength(0);
  });

  test('colours are attributes, for programs that read no style', () => {
    const page = parsed(svgOf(treePicture(pictured(stories.whole), 12, NONE_ALIKE)));
    for (const words of page.querySelectorAll('text')) expect(words.getAttribute('fill')).toMatch(/^#[0-9a-f]{6}$/);
    for (const line of page.querySelectorAll('path')) expect(line.getAttribute('stroke')).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe.each(locales)('in %s', (locale) => {
  test('both have a word for everything', () => {
    const words = [
      ...wordsIn(treePicture(pictured(stories.whole, locale), 12, NONE_ALIKE)),
      ...wordsIn(timelineOf(stories.whole, 60, locale)),
    ].join(' ');
    expect(words).not.toMatch(/undefined|null|NaN|\$[A-Z]|[\ue000-\ue008]/);
  });
});
