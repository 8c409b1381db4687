import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { indexPage, type Picture, parsePicture } from '../../../scripts/screens/index-page';

const PATHS = [
  'chromium/popup-whole-story.en.light.webp',
  'chromium/popup-whole-story.ar.dark.webp',
  'firefox/popup-whole-story.en.light.webp',
  'chromium/story-alone.en.light.webp',
  'store/2-story.fr.png',
  'store/tile.png',
];
const picturesOf = (paths: readonly string[]): Picture[] => paths.flatMap((path) => parsePicture(path) ?? []);

test('the path of a picture says what it shows', () => {
  expect(parsePicture('chromium/popup-whole-story.ar.dark.webp')).toEqual({
    state: 'popup-whole-story',
    screen: 'popup',
    browser: 'chromium',
    language: 'ar',
    theme: 'dark',
    path: 'chromium/popup-whole-story.ar.dark.webp',
  });
  expect(parsePicture('store/2-story.fr.png')).toMatchObject({ state: '2-story', screen: 'store', language: 'fr', theme: '' });
  expect(parsePicture('store/tile.png')).toMatchObject({ state: 'tile', screen: 'store', language: '', theme: '' });
});

test.each(['index.html', 'chromium', 'other/popup.en.light.webp', 'chromium/popup.en.light.txt'])('%s is no picture', (path) => {
  expect(parsePicture(path)).toBeNull();
});

test('every picture is shown once, under its screen and state', () => {
  const { document } = parseHTML(indexPage(picturesOf(PATHS)));
  const shown = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  expect(shown.sort()).toEqual([...PATHS].sort());
  const titles = [...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
  expect(titles).toEqual(['popup', 'popup-whole-story', 'story', 'story-alone', 'store', '2-story', 'tile']);
});

test('within a state: Chromium before Firefox, light before dark', () => {
  const paths = ['chromium/popup-a.en.dark.webp', 'firefox/popup-a.ar.light.webp', 'chromium/popup-a.en.light.webp'];
  const { document } = parseHTML(indexPage(picturesOf(paths)));
  expect([...document.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual([
    'en, light, chromium',
    'en, dark, chromium',
    'ar, light, firefox',
  ]);
});

test('the filters offer what there is', () => {
  const { document } = parseHTML(indexPage(picturesOf(PATHS)));
  const offered = (name: string) => [...document.querySelectorAll(`select[name=${name}] option`)].map(({ textContent }) => textContent);
  expect(offered('language')).toEqual(['all', 'ar', 'en', 'fr']);
  expect(offered('theme')).toEqual(['all', 'dark', 'light']);
  expect(offered('browser')).toEqual(['all', 'chromium', 'firefox', 'store']);
});

test('the page needs nothing but the pictures beside it', () => {
  expect(indexPage(picturesOf(PATHS))).not.toMatch(/https?:|src="\/|href="\//);
});
