// Every screen in every state, light and dark, from left and from right: axe finds nothing, nothing is cut, a keyboard reaches all.
// The pictures are kept under .output/screens to be looked at.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FailureCode } from '../../src/messages/contract';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import * as answers from '../ui/answers';
import { locales } from '../ui/locale';
import * as stories from '../ui/stories';
import { ROOT, SHIPPED, TESTED } from './harness/builds';
import { Reader } from './harness/reader';
import { OWN } from './scenarios';
import { copyWithStub, type Look, openStubbed, type Screen, type StubbedReply } from './stubbed-screen';

const PICTURES = join(ROOT, '.output/screens', TESTED);
const POPUP = { width: 384, height: 600 };
/** Chrome's side panel is no narrower. */
const PANEL = { width: 320, height: 700 };
const TAB = { width: 900, height: 800 };
/** A window of 1,280 pixels at 400 %: https://www.w3.org/WAI/WCAG22/Understanding/reflow.html */
const NARROW = 320;

const SETTINGS = {
  watching: 'off',
  listedSites: [],
  neverSites: [],
  keepDays: 90,
  keepText: true,
  appearance: 'system',
  language: 'browser',
  welcomed: false,
};
const LISTED = {
  ...SETTINGS,
  watching: 'listed',
  listedSites: ['quai.example', `${'a-long-name-'.repeat(8)}x.example`],
  neverSites: ['bank.example'],
};
const MEASURE = { articles: 1_234, bytes: 5_300_000, free: 9e9, oldest: '2024-02-03T10:00:00Z', newest: '2024-05-03T10:00:00Z' };
const EMPTY = { articles: 0, bytes: null, free: null, oldest: null, newest: null };
const value = (given: unknown): StubbedReply => ({ value: given });
const DAYS = Array.from({ length: 90 }, (_, at) => ({
  day: new Date(Date.UTC(2024, 1, 3 + at)).toISOString().slice(0, 10),
  articles: (at * 37) % 29,
}));
const OLDEST = { from: '2024-02-03T10:00:00Z', to: '2024-03-09T10:00:00Z', articles: 512, bytes: 800_000 };
const KNOWN = {
  getSettings: value(SETTINGS),
  measureStore: value(MEASURE),
  countReadings: value({ days: DAYS }),
  oldestSpan: value(OLDEST),
  countCorrections: value({ count: 3 }),
};

const answered = (name: string, answer: unknown): Screen => ({
  name,
  path: 'popup.html',
  replies: { ...KNOWN, findProvenance: value(answer) },
});
const failed = (code: FailureCode): Screen => ({
  name: `popup-${code}`,
  path: 'popup.html',
  replies: { ...KNOWN, findProvenance: value(null), readTab: { code } },
});

const told = (name: string, story: unknown, compared: unknown = stories.compared): Screen => ({
  name,
  path: 'story.html?url=https%3A%2F%2Fwww.quai.example%2Fferry',
  replies: { ...KNOWN, findStory: value(story), compareArticles: value(compared) },
});

const WHOLE = answered('popup-whole-story', answers.wholeStory);
const CORRECTING: Screen = {
  name: 'popup-correcting',
  path: 'popup.html',
  replies: { ...KNOWN, findProvenance: value(answers.wholeStory), correct: value({ id: 'not-same-story a b', answer: answers.corrected }) },
};
/** Shown in every language; the rest in English, since only their words differ. */
const MAIN: readonly Screen[] = [
  WHOLE,
  answered('popup-nothing-found', answers.nothingFound),
  answered('popup-hostile', answers.hostile),
  answered('popup-corrected', answers.corrected),
  answered('popup-told', answers.told),
  failed('no-permission'),
  { name: 'panel-whole-story', path: 'sidepanel.html', replies: { ...KNOWN, findProvenance: value(answers.wholeStory) } },
  { name: 'panel-unread', path: 'sidepanel.html', replies: { ...KNOWN, findProvenance: value(null) } },
  { name: 'panel-out-of-sight', path: 'sidepanel.html', replies: { ...KNOWN, readTab: { code: 'no-permission' } }, isTabHidden: true },
  { name: 'options-listed', path: 'options.html', replies: { ...KNOWN, getSettings: value(LISTED) } },
  { name: 'welcome', path: 'welcome.html', replies: KNOWN },
  told('story-whole', stories.whole),
  told('story-hostile', stories.hostile),
];
const REST: readonly Screen[] = [
  answered('popup-joint-credit', answers.jointCredit),
  answered('popup-the-original', answers.isTheOriginal),
  answered('popup-many-siblings', answers.manySiblings),
  answered('popup-private-window', answers.privateWindow),
  answered('popup-one-address', answers.oneAddress),
  failed('not-an-article'),
  failed('store-full'),
  { name: 'popup-reading', path: 'popup.html', replies: { ...KNOWN, findProvenance: value(null), readTab: 'never' } },
  {
    name: 'options-empty',
    path: 'options.html',
    replies: {
      getSettings: value({ ...SETTINGS, watching: 'all' }),
      measureStore: value(EMPTY),
      countReadings: value({ days: [] }),
      oldestSpan: value(null),
    },
  },
  { name: 'options-failed', path: 'options.html', replies: { ...KNOWN, measureStore: { code: 'store-unavailable' } } },
  told('story-translated', stories.whole, stories.comparedAcross),
  told('story-fifty', stories.large(50)),
  told('story-alone', stories.alone),
  told('story-gone', stories.whole, null),
  told('story-unread', null),
  { name: 'story-no-address', path: 'story.html', replies: KNOWN },
  {
    name: 'story-failed',
    path: 'story.html?url=https%3A%2F%2Fwww.quai.example%2Fferry',
    replies: { ...KNOWN, findStory: { code: 'store-unavailable' } },
  },
];

let web: NewsServer;
let reader: Reader;
let build: string;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  web = await serveNewsWeb(OWN.pages);
  build = await copyWithStub(SHIPPED);
  reader = await Reader.open({ build, web });
});
afterAll(async () => {
  await reader.close();
  await web.stop();
  await rm(build, { recursive: true });
});

const sizeOf = ({ path }: Screen) => (path === 'popup.html' ? POPUP : path === 'sidepanel.html' ? PANEL : TAB);

const open = (screen: Screen, look: Partial<Look> = {}) =>
  openStubbed(reader, screen, {
    locale: 'en',
    theme: 'light',
    ...sizeOf(screen),
    ...look,
  });

/** The words are the same in both browsers: in the second, each direction and long words stand for all. */
const SHOWN = TESTED === 'firefox' ? ['en', 'fr', 'ar', 'de'] : locales;
/** The other languages have the same colours in the same places: their words are looked at by day. */
const IN_BOTH_THEMES = ['en', 'fr', 'ar'];

describe.each(SHOWN)('in %s', (locale) => {
  describe.each(IN_BOTH_THEMES.includes(locale) ? (['light', 'dark'] as const) : (['light'] as const))('%s', (theme) => {
    test.each(locale === 'en' ? [...MAIN, ...REST] : MAIN)('$name', async (screen) => {
      const page = await open(screen, { locale, theme });
      await draw(page, `${screen.name}.${locale}.${theme}`);
      expect(await findFaults(page)).toEqual([]);
      expect(await pixelsCut(page)).toBe(0);
      await page.close();
    });
  });
});

describe.each(['en', 'ar'])('a correction, in %s', (locale) => {
  test.each(['light', 'dark'] as const)('%s: what can be said, and what was', async (theme) => {
    const page = await open(CORRECTING, { locale, theme });
    await page.locator('.sibling-group .corrector > button').click();
    await page.locator('.sibling-group .corrector .actions button').wait();
    await draw(page, `popup-correcting.${locale}.${theme}`);
    expect(await findFaults(page)).toEqual([]);
    await page.locator('.sibling-group .corrector .actions button').click();
    await page.locator('footer [role=status] button').wait();
    await draw(page, `popup-just-corrected.${locale}.${theme}`);
    expect(await findFaults(page)).toEqual([]);
    expect(await pixelsCut(page)).toBe(0);
    await page.close();
  });
});

test.each([...MAIN, ...REST].filter(({ path }) => path !== 'popup.html'))('$name fits a window at 400 %', async (screen) => {
  const page = await open(screen, { width: NARROW });
  expect(await pixelsCut(page)).toBe(0);
  await page.close();
});

test.each(MAIN)('forced colours leave every control its border: $name', async (screen) => {
  const page = await open(screen);
  await reader.setLook(page, { forcedColors: true });
  await draw(page, `${screen.name}.en.forced`);
  expect(await findFaults(page)).toEqual([]);
  const borderless = await page.$$eval('button:not(.link), select, input[type=text], kbd, .tag', (all) =>
    all.filter((one) => getComputedStyle(one).borderTopStyle === 'none').map(({ outerHTML }) => outerHTML),
  );
  expect(borderless).toEqual([]);
  await page.close();
});

/** Whatever can be unfolded or asked on the settings page, all at once. */
const UNFOLDED: Screen = {
  name: 'options-unfolded',
  path: 'options.html',
  replies: {
    ...KNOWN,
    getSettings: value({ ...LISTED, neverSites: Array.from({ length: 12 }, (_, at) => `paper-${at}.example`) }),
    exportPart: 'never',
  },
};

describe.each(['en', 'ar', 'de'])('in %s', (locale) => {
  test.each([
    ['light', TAB.width],
    ['dark', TAB.width],
    ['light', NARROW],
  ] as const)('the settings with everything unfolded: %s, %i pixels wide', async (theme, width) => {
    const page = await open(UNFOLDED, { locale, theme, width });
    await page.waitForSelector('.reading-chart');
    // Lists first: the export that follows goes on for ever.
    for (const selector of ['.site-list li button', 'summary']) await page.click(selector);
    for (const opener of await page.$$('.eraser > button')) await opener.click();
    await page.click('section:has(input[type=file]) .actions button');
    await page.waitForSelector('.work progress');
    await draw(page, `options-unfolded-${width}.${locale}.${theme}`);
    expect(await findFaults(page)).toEqual([]);
    expect(await pixelsCut(page)).toBe(0);
    await page.close();
  });
});

test.each([...MAIN, ...REST].filter(({ name }) => name !== 'popup-many-siblings'))(
  '$name: the tab key reaches every control, and shows where it is',
  async (screen) => {
    const page = await open(screen);
    const controls = 'a[href], button, input:not([type=radio]), summary, select, textarea, input[type=radio]:checked';
    const wanted = await page.$$eval(controls, (all) => all.filter((control) => control.checkVisibility()).length);
    const reached = new Set<string>();
    for (let step = 0; step < wanted; step++) {
      await page.keyboard.press('Tab');
      const { place, isSeen } = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const framed = focused.matches('.unseen') ? (focused.parentElement ?? focused) : focused;
        return {
          place: String([...document.querySelectorAll('*')].indexOf(focused)),
          isSeen: getComputedStyle(framed).outlineStyle !== 'none',
        };
      });
      expect(isSeen).toBe(true);
      reached.add(place);
    }
    expect(reached.size).toBe(wanted);
    await page.close();
  },
);

test('a fault would be seen', async () => {
  const page = await open(WHOLE);
  await page.evaluate(() => {
    document.body.innerHTML = '<main><h1>x</h1><img src="x"><p style="color:#ccc;background:#fff;inline-size:3000px">faint</p></main>';
  });
  expect((await findFaults(page)).map((fault) => fault.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
  expect(await pixelsCut(page)).toBeGreaterThan(0);
  await page.close();
});

/** The whole page as a picture; the window is made as tall, so that what sticks to its foot stands at the foot of all. */
async function draw(page: Page, name: string): Promise<void> {
  const before = page.viewport() ?? POPUP;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...before, height: Math.max(height, before.height) });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await page.setViewport(before);
}

/** What axe finds, as `rule: element`. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

async function pixelsCut(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
