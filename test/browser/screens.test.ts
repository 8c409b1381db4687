// Every screen in every state, light and dark, left-to-right and right-to-left: axe finds no fault, nothing is cut off, a keyboard reaches every control.
// Pictures of what was tested stay in .output/tested-screens.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../ui/locale';
import { ROOT, TESTED } from './harness/builds';
import { openStubbedForAll } from './harness/open-stubbed-for-all';
import type { Reader } from './harness/reader';
import { smallTargets, unfold } from './harness/targets';
import { askForFewerDays, MAIN, NARROW, OBJECTING, POPUP, REST, sizeOf, TAB, TREE, UNFOLDED, WHOLE } from './screens';
import { type Look, openStubbed, type Screen } from './stubbed-screen';

const PICTURES = join(ROOT, '.output/tested-screens', TESTED);

let reader: Reader;

openStubbedForAll(async (opened) => {
  reader = opened;
  await mkdir(PICTURES, { recursive: true });
});

const open = (screen: Screen, look: Partial<Look> = {}) =>
  openStubbed(reader, screen, {
    locale: 'en',
    theme: 'light',
    ...sizeOf(screen),
    ...look,
  });

/** The words are the same in both browsers. In Firefox one language per direction is enough, and one with long words. */
const SHOWN = TESTED === 'firefox' ? ['en', 'ar', 'de'] : locales;
/** All languages have the same colours in the same places, so the others are tested in light only. */
const themesOf = (locale: string) => (locale === 'en' ? (['light', 'dark'] as const) : (['light'] as const));

describe.each(SHOWN)('in %s', (locale) => {
  describe.each(themesOf(locale))('%s', (theme) => {
    test.each(locale === 'en' ? [...MAIN, ...REST] : MAIN)('$name', async (screen) => {
      const page = await open(screen, { locale, theme });
      await draw(page, `${screen.name}.${locale}.${theme}`);
      expect(await findFaults(page)).toEqual([]);
      expect(await pixelsCut(page)).toBe(0);
      await page.close();
    });
  });
});

describe.each(['en', 'ar'])('an objection, in %s', (locale) => {
  test.each(['light', 'dark'] as const)('%s: before and after it is made', async (theme) => {
    const page = await open(OBJECTING, { locale, theme });
    await page.locator('.copy .row-line').click();
    await page.locator('.copy .objection-menu > button').click();
    await page.locator('.copy .objection-menu .actions button').wait();
    await draw(page, `popup-objecting.${locale}.${theme}`);
    expect(await findFaults(page)).toEqual([]);
    // By keyboard, which brings it into sight: the commands at the foot may cover it since the picture was drawn.
    await page.focus('.copy .objection-menu .actions button');
    await page.keyboard.press('Enter');
    await page.locator('footer [role=status] button').wait();
    await draw(page, `popup-just-objected.${locale}.${theme}`);
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

test.each(SHOWN)('the boxes of the family tree have room for all their words, in %s', async (locale) => {
  for (const width of [TAB.width, NARROW]) {
    const page = await open(TREE, { locale, width });
    // Glyphs may reach a few pixels out of their line; text that is cut off overflows by a line or more.
    const cut = await page.$$eval('.tree-node, .tree-node > *', (all) =>
      all
        .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth || scrollHeight > clientHeight + 4)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    await page.close();
  }
});

test.each(SHOWN)('tags of the popup stand in one line, and every quote has room for its words, in %s', async (locale) => {
  const page = await open(WHOLE, { locale });
  const { tall, hidden } = await page.evaluate(() => {
    const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
    const isTall = (tags: Element) => box(tags).height >= 1.5 * box(tags.querySelector('.tag')).height;
    const isHidden = (words: Element) => {
      const [line, around] = [box(words), box(words.closest('.row-words'))];
      return line.width < 40 || line.left < around.left - 1 || line.right > around.right + 1;
    };
    return {
      tall: [...document.querySelectorAll('.row-tags:has(.tag)')].filter(isTall).map(({ textContent }) => textContent),
      hidden: [...document.querySelectorAll('.row-words q > bdi')].filter(isHidden).map(({ textContent }) => textContent),
    };
  });
  expect(tall).toEqual([]);
  expect(hidden).toEqual([]);
  await page.close();
});

test.each(MAIN)('with forced colours every control still has a border: $name', async (screen) => {
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

describe.each(['en', 'ar', 'de'])('in %s', (locale) => {
  test.each([
    ['light', TAB.width],
    ['dark', TAB.width],
    ['light', NARROW],
  ] as const)('the settings with everything unfolded: %s, %i pixels wide', async (theme, width) => {
    const page = await open(UNFOLDED, { locale, theme, width });
    await page.waitForSelector('.reading-chart');
    await askForFewerDays(page);
    // The lists are opened first, because the export that is started last never ends.
    for (const selector of ['.site-list li button[title]', 'summary']) await page.click(selector);
    for (const opener of await page.$$('.eraser > button')) await opener.click();
    await page.click('section:has(input[type=file]) .actions button');
    await page.waitForSelector('.work progress');
    await draw(page, `options-unfolded-${width}.${locale}.${theme}`);
    expect(await findFaults(page)).toEqual([]);
    expect(await pixelsCut(page)).toBe(0);
    await page.close();
  });
});

/** Further stops of the tab key in a date, in any browser: two more parts, a button that clears it and one that opens a calendar. */
const MAX_DATE_PARTS = 4;

test.each([...MAIN, ...REST].filter(({ name }) => name !== 'popup-many-siblings'))(
  '$name: the tab key reaches every control, and shows where it is',
  async (screen) => {
    const page = await open(screen);
    // In a list over which the arrow keys move, the tab key reaches one entry.
    const controls = 'a[href], button, input:enabled:not([type=radio]), summary, select, textarea, input[type=radio]:checked';
    const wanted = await page.$$eval(
      controls,
      (all) => all.filter((control) => control.checkVisibility() && (control as HTMLElement).tabIndex >= 0).length,
    );
    const reached = new Set<string>();
    // Each of a date's parts, and the button of its calendar, is a stop of its own within the one control.
    const parts = MAX_DATE_PARTS * (await page.$$eval('input[type=date]', (dates) => dates.length));
    const isAsked = await page.evaluate(() => document.activeElement !== document.body);
    if (isAsked) await focusFirst(page, controls);
    for (let step = 0; step < wanted + parts && reached.size < wanted; step++) {
      if (step > 0 || !isAsked) await page.keyboard.press('Tab');
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

/** A question takes the focus, so that the tab key would begin in the middle. */
async function focusFirst(page: Page, controls: string): Promise<void> {
  await page.focus(controls);
  await page.keyboard.press('Tab');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

describe('a finger can hit every target', () => {
  test.each([...MAIN, ...REST])('$name', async (screen) => {
    const page = await open(screen);
    expect(await smallTargets(page)).toEqual([]);
    await unfold(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.close();
  });

  test('one that is too small would be found', async () => {
    const page = await open(WHOLE);
    await page.$$eval('.command', (all) => {
      for (const command of all)
        (command as HTMLElement).style.cssText = 'min-block-size: 0; block-size: 12px; inline-size: 12px; padding: 0';
    });
    await page.$$eval('.commands li', (all) => {
      for (const item of all) (item as HTMLElement).style.cssText = 'flex: none';
    });
    expect((await smallTargets(page)).length).toBeGreaterThan(1);
    await page.close();
  });
});

/** A phone held upright. There the popup is a page, as wide as the screen. */
const PHONE = { width: 360, height: 640, isTouch: true };
/** Pixels that a row is high at least, for a finger: about 9 mm. */
const FINGER = 44;

describe('on a phone', () => {
  test.each([...MAIN, ...REST].filter(({ path }) => path !== 'sidepanel.html'))('$name fits', async (screen) => {
    const page = await open(screen, PHONE);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await draw(page, `${screen.name}.en.phone`);
    expect(await pixelsCut(page)).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    const heights = await page.$$eval('.row-line, .command', (all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights, FINGER)).toBe(FINGER);
    await page.close();
  });
});

test('a fault would be seen', async () => {
  const page = await open(WHOLE);
  await page.evaluate(() => {
    // No text is markup in a page of ours, so the elements are made one by one.
    const [main, heading, image, words] = ['main', 'h1', 'img', 'p'].map((name) => document.createElement(name)) as [
      HTMLElement,
      HTMLElement,
      HTMLImageElement,
      HTMLElement,
    ];
    heading.textContent = 'x';
    image.src = 'x';
    words.textContent = 'faint';
    Object.assign(words.style, { color: '#ccc', background: '#fff', inlineSize: '3000px' });
    main.append(heading, image, words);
    document.body.replaceChildren(main);
  });
  expect((await findFaults(page)).map((fault) => fault.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
  expect(await pixelsCut(page)).toBeGreaterThan(0);
  await page.close();
});

/** Takes a picture of the whole page. The window is made as tall as the page, so that sticky elements are drawn at its bottom. */
async function draw(page: Page, name: string): Promise<void> {
  const before = page.viewport() ?? POPUP;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...before, height: Math.max(height, before.height) });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await page.setViewport(before);
}

/** The faults that axe finds, as `rule: element`. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

async function pixelsCut(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
