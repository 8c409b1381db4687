// What a screen reader says about the popup and the settings page, compared with the texts in spoken/. Read a changed text before you accept it.
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import * as answers from '../ui/answers';
import { TESTED } from './harness/builds';
import { openStubbedForAll } from './harness/open-stubbed-for-all';
import type { Reader } from './harness/reader';
import { spokenLines } from './harness/spoken';
import { SYNCED_OPTIONS } from './screens';
import { openStubbed, type Screen } from './stubbed-screen';

const KNOWN = {
  getSettings: { value: { ...DEFAULT_SETTINGS, welcomed: true } },
  findLoss: { value: { lostAt: null, isPartial: false } },
  findHints: { value: { isFirstWatched: false, isSyncAsking: false } },
  getPause: { value: null },
};
const NO_BACKUP = { savedAt: null, triedAt: null, failure: null, left: 0 };
const SETTINGS_LATE = [
  '[data-notice=sync-asks]',
  '.site .tag',
  '.reading-chart',
  '.eraser button',
  ...[1, 2, 3, 5].map((at) => `.keys > :nth-child(${at}) kbd`),
];
/** Each with what comes late: after the reply to a call, or of the browser itself. */
const SCREENS: readonly (Screen & { readonly late: readonly string[] })[] = [
  { name: 'rich', path: 'popup.html', late: ['footer button'], replies: { ...KNOWN, findProvenance: { value: answers.wholeStory } } },
  { name: 'unknown', path: 'popup.html', late: ['footer button'], replies: { ...KNOWN, findProvenance: { value: answers.nothingFound } } },
  {
    name: 'failure',
    path: 'popup.html',
    late: ['footer button'],
    replies: { ...KNOWN, findProvenance: { value: null }, readTab: { code: 'not-an-article' } },
  },
  // Without what is said in days from now.
  { ...SYNCED_OPTIONS, name: 'settings', replies: { ...SYNCED_OPTIONS.replies, backupState: { value: NO_BACKUP } }, late: SETTINGS_LATE },
];

let reader: Reader;

// Firefox gives no driver its accessibility tree.
describe.runIf(TESTED === 'chromium')('screens, spoken', () => {
  openStubbedForAll((opened) => {
    reader = opened;
  });

  describe.each(['en', 'fr', 'ar'])('in %s', (locale) => {
    test.each(SCREENS)('$name', async (screen) => {
      const page = await openStubbed(reader, screen, { locale, theme: 'light', width: 480, height: 600 });
      await page.emulateTimezone('UTC');
      await page.reload();
      for (const late of screen.late) await page.waitForSelector(late);
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const lines = tree === null ? [] : spokenLines(tree);
      await page.close();
      expect(lines.filter((line) => /: (,|$)|undefined|\[object/.test(line))).toEqual([]);
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`spoken/${screen.name}.${locale}.txt`);
    });
  });
});
