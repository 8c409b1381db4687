// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMarks } from '../../src/marks/start';
import { MARKS_TO_DRAW, type MarksToDraw } from '../../src/messages/marks-to-draw';
import { legendWords } from '../../src/ui/legend-words';
import { textsOf } from '../ui/locale';
import { pageOf } from './page';

const told: unknown[] = [];

const TOKEN = 'abcdefghijkl';
const QUOTE = 'Source: Reuters';
const MARKS: MarksToDraw = {
  token: TOKEN,
  paragraphs: [],
  quotes: [QUOTE],
  isSampled: false,
  isRetold: false,
  words: legendWords(textsOf('en'), null),
};

let highlights: Map<string, unknown>;

beforeEach(() => {
  told.length = 0;
  highlights = new Map();
  pageOf(`<article><p>A ferry ran aground off the quay. ${QUOTE}</p></article>`);
  vi.stubGlobal('chrome', { runtime: { sendMessage: async (message: unknown) => void told.push(message) } });
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('CSS', { highlights });
  Object.defineProperty(globalThis, MARKS_TO_DRAW, { value: MARKS, configurable: true });
});
afterEach(() => vi.unstubAllGlobals());

test('where drawing fails midway, what was drawn is taken away, and the background hears that its style may go', () => {
  // jsdom has no popovers, so that the legend cannot be shown.
  expect(() => startMarks()).toThrow('showPopover');
  expect(highlights.size).toBe(0);
  expect(document.documentElement.lastElementChild).toBe(document.body);
  expect(told).toEqual([{ call: 'takeMarksAway', request: { token: TOKEN } }]);
});

test('what is drawn stays until it is taken away', () => {
  HTMLElement.prototype.showPopover = () => undefined;
  expect(startMarks()).toEqual({ copied: 0, fact: 0, credit: 1 });
  expect(highlights.size).toBe(1);
  expect(told).toEqual([]);
  window.dispatchEvent(new Event('pagehide'));
  expect(highlights.size).toBe(0);
  expect(document.documentElement.lastElementChild).toBe(document.body);
  expect(told).toHaveLength(1);
});
