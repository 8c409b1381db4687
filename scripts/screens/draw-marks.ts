// Draws an article with its marks and their legend, in each language.
import type { Page } from 'puppeteer-core';
import { TESTED } from '../../test/browser/harness/builds';
import { untilMarked } from '../../test/browser/harness/marks';
import { readPopup } from '../../test/browser/harness/popup';
import type { Reader } from '../../test/browser/harness/reader';
import { OWN } from '../../test/browser/scenarios';
import { drawSeen, LOCALES, pictureOf, storePictureOf, THEMES } from './pictures';

/** The popup's button that marks the page. */
const MARK = 'button[aria-keyshortcuts=m]';

export async function drawMarks(reader: Reader): Promise<void> {
  await readPopup(await reader.clickToolbar(await reader.visit(OWN.first)));
  for (const locale of LOCALES) {
    await reader.call('changeSettings', { language: locale });
    for (const theme of THEMES) {
      const page = await markedPage(reader, theme);
      await drawSeen(page, pictureOf('marks', locale, theme));
      if (TESTED === 'chromium' && theme === 'light') await drawSeen(page, storePictureOf('4-marks', locale));
      await page.close();
    }
  }
}

/** Opens an article in a window and marks it from the popup. */
async function markedPage(reader: Reader, theme: 'light' | 'dark'): Promise<Page> {
  const page = await reader.visit(OWN.second);
  await page.setViewport({ width: 1_280, height: 800 });
  await reader.setLook(page, { theme });
  const popup = await reader.clickToolbar(page);
  await popup.waitForSelector(MARK);
  // The popup may close while it is being clicked; then the click has no page to answer from.
  await popup.$eval(MARK, (button) => button.click()).catch(() => {});
  await untilMarked(page);
  await page.bringToFront();
  return page;
}
