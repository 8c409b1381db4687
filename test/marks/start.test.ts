// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startMarks } from '../../src/marks/start';
import { legendWords } from '../../src/messages/legend-words';
import { MARKS_TO_DRAW, type MarksToDraw } from '../../src/messages/marks-to-draw';
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
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights });
  Object.defineProperty(globalThis, MARKS_TO_DRAW, { value: MARKS, configurable: true });
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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

describe('while the page changes', () => {
  const OWN = `<p>A ferry ran aground off the quay, and all on board were saved. ${QUOTE}</p>`;
  const OTHER = `<p>The dam above the town held through the night, the company says. ${QUOTE}</p>`;
  const text = OWN.replace(/<[^>]+>/g, '');
  const marked = () => [...highlights.values()].flatMap((one) => (one as { ranges: Range[] }).ranges);
  const where = () => marked().map((range) => `${range.startContainer.parentElement?.parentElement?.id}: ${range}`);

  beforeEach(() => {
    HTMLElement.prototype.showPopover = () => undefined;
    vi.useFakeTimers();
    pageOf(`<article id="own">${OWN}</article>`);
    const paragraphs = [{ text, isHeadline: false, spans: [] }];
    Object.defineProperty(globalThis, MARKS_TO_DRAW, { value: { ...MARKS, paragraphs }, configurable: true });
    startMarks();
  });
  /** Lets the observer hear of the change, and then the time pass. */
  const settle = async () => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(1_000);
  };

  test('articles that are added above and below get no marks', async () => {
    const own = document.querySelector('#own');
    own?.insertAdjacentHTML('beforebegin', `<article id="above">${OTHER}</article>`);
    own?.insertAdjacentHTML('afterend', `<article id="below">${OTHER}</article>`);
    await settle();
    expect(where()).toEqual([`own: ${QUOTE}`]);
  });

  test('an article that is drawn anew has its marks again, and the others none', async () => {
    document.body.innerHTML = `<article id="above">${OTHER}</article><article id="own">${OWN}</article>`;
    expect(where()).not.toContain(`own: ${QUOTE}`);
    await settle();
    expect(where()).toEqual([`own: ${QUOTE}`]);
    expect(told).toEqual([]);
  });

  test('an article that is taken away takes its marks and the legend with it, and has them again when it is back', async () => {
    const legend = document.documentElement.lastElementChild;
    document.body.innerHTML = `<article id="below">${OTHER}</article>`;
    await settle();
    expect(highlights.size).toBe(0);
    expect(document.documentElement.lastElementChild).toBe(document.body);
    document.querySelector('#below')?.insertAdjacentHTML('beforebegin', `<article id="own">${OWN}</article>`);
    await settle();
    expect(where()).toEqual([`own: ${QUOTE}`]);
    expect(document.documentElement.lastElementChild?.localName).toBe(legend?.localName);
    expect(told).toEqual([]);
  });

  test('while it is away, the page is read only where its words come back', async () => {
    document.body.innerHTML = `<article id="below">${OTHER}</article>`;
    await settle();
    const reading = vi.spyOn(document, 'createTreeWalker');
    document.body.insertAdjacentHTML('beforeend', '<article><p>The harbour opens again on Monday.</p></article>');
    await settle();
    expect(reading).not.toHaveBeenCalled();
  });

  test('words that a script writes over are marked no more', async () => {
    const words = document.querySelector('#own p')?.firstChild as Text;
    words.data = OTHER.replace(/<[^>]+>/g, '');
    await settle();
    expect(highlights.size).toBe(0);
  });
});
