// Draws the pictures of one browser: the main state of each screen in three languages, light and dark; every other state in Chromium only, in English light and Arabic dark.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SHIPPED, TESTED } from '../../test/browser/harness/builds';
import { Reader } from '../../test/browser/harness/reader';
import { OWN } from '../../test/browser/scenarios';
import { sizeOf } from '../../test/browser/screens';
import { copyWithStub, openStubbed } from '../../test/browser/stubbed-screen';
import { serveNewsWeb } from '../../test/fixtures/news-web/server';
import { drawForStores } from './draw-for-stores';
import { drawMarks } from './draw-marks';
import { DRAWN, drawSeen, fitWindow, LOCALES, type Locale, pictureOf, THEMES, type Theme } from './pictures';
import { FEATURED, ODD, type Posed } from './states';

await rm(join(DRAWN, TESTED), { recursive: true, force: true });
if (TESTED === 'chromium') await rm(join(DRAWN, 'store'), { recursive: true, force: true });
const web = await serveNewsWeb(OWN.pages);
const stubbed = await copyWithStub(SHIPPED);
try {
  await withReader(stubbed, async (reader) => {
    for (const posed of FEATURED) for (const locale of LOCALES) for (const theme of THEMES) await draw(reader, posed, locale, theme);
    if (TESTED === 'firefox') return;
    for (const posed of ODD) {
      await draw(reader, posed, 'en', 'light');
      await draw(reader, posed, 'ar', 'dark');
    }
  });
  await withReader(SHIPPED, drawMarks);
  if (TESTED === 'chromium') await withReader(SHIPPED, drawForStores);
} finally {
  await web.stop();
  await rm(stubbed, { recursive: true });
}

async function withReader(build: string, run: (reader: Reader) => Promise<void>): Promise<void> {
  const reader = await Reader.open({ build, web });
  try {
    await run(reader);
  } finally {
    await reader.close();
  }
}

async function draw(reader: Reader, { screen, pose }: Posed, locale: Locale, theme: Theme): Promise<void> {
  const page = await openStubbed(reader, screen, { locale, theme, ...sizeOf(screen) });
  await pose?.(page);
  await fitWindow(page);
  await drawSeen(page, pictureOf(screen.name, locale, theme));
  // A page that is exporting would ask whether to leave it, and wait for an answer.
  await page.close({ runBeforeUnload: false });
}
