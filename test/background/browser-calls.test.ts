import { beforeEach, expect, test, vi } from 'vitest';
import { drawMarks } from '../../src/background/browser-calls';
import { marksStyle } from '../../src/background/marks-style';
import type { MarksToDraw } from '../../src/messages/marks-to-draw';
import { legendWords } from '../../src/ui/legend-words';
import { textsOf } from '../ui/locale';

/** A tab in a fake browser: the styles inserted into it, and when its scripts fail. */
const tab = vi.hoisted(() => ({ styles: new Set<string>(), scripts: 0, failsAt: 0 }));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ url: 'https://paper.example/ferry' }) },
    permissions: { contains: async () => false },
    scripting: {
      insertCSS: async ({ css }: { css: string }) => void tab.styles.add(css),
      removeCSS: async ({ css }: { css: string }) => void tab.styles.delete(css),
      async executeScript() {
        tab.scripts++;
        if (tab.scripts === tab.failsAt) throw new Error('The tab was closed');
        return [{ result: 'drawn' }];
      },
    },
  },
}));

const TOKEN = 'abcdefghijkl';
const MARKS: MarksToDraw = {
  token: TOKEN,
  paragraphs: [],
  quotes: [],
  isSampled: false,
  isRetold: false,
  words: legendWords(textsOf('en'), null),
};

beforeEach(() => {
  Object.assign(tab, { styles: new Set(), scripts: 0, failsAt: 0 });
});

test('marks come with their style', async () => {
  expect(await drawMarks(7, MARKS)).toBe('drawn');
  expect(tab.styles).toEqual(new Set(Object.values(marksStyle(TOKEN))));
});

test.each([1, 2])('where the browser stops at the script number %i, no style stays on the page', async (failsAt) => {
  tab.failsAt = failsAt;
  await expect(drawMarks(7, MARKS)).rejects.toMatchObject({ code: 'unreadable-page' });
  expect(tab.styles.size).toBe(0);
});
