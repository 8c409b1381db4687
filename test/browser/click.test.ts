// The shipped build without any granted permission: a person opens pages and clicks the toolbar button.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED } from './harness/builds';
import { type PopupText, readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests, takePages } from './harness/requests';
import { OWN, SEEDS, WIRE, WORD_FOR_WORD } from './scenarios';

describe.each([OWN, SEEDS])('$name', (scenario) => {
  const { pages, first, second, original, independent, unrelated } = scenario;
  let web: NewsServer;
  let reader: Reader;

  async function click(address: string): Promise<PopupText> {
    const page = await reader.visit(address);
    const popup = await readPopup(await reader.clickToolbar(page));
    await page.close();
    return popup;
  }

  beforeAll(async () => {
    web = await serveNewsWeb(pages ?? new Map());
    if (pages !== null) reader = await Reader.open({ build: SHIPPED, web });
  });
  afterAll(async () => {
    await reader?.close();
    await web.stop();
  });

  test.skipIf(pages === null)('nothing is granted at install', async () => {
    expect(await reader.inWorker(async (chrome) => (await chrome.permissions.getAll()).origins)).toEqual([]);
  });

  test.skipIf(pages === null)('the first click reads the page and quotes the credit', async () => {
    const { sentence, sources, siblings } = await click(first);
    expect(sentence).toMatch(/the page credits Al Jazeera and Reuters/);
    expect(sources).toHaveLength(2);
    for (const source of sources) expect(source).toContain(scenario.firstQuote);
    expect(sources.every((source) => source.includes('Credit'))).toBe(true);
    expect(siblings).toEqual([]);
  });

  test.skipIf(pages === null)(
    'the second names Al Jazeera by its label, Reuters as a mention, and the first as its rewriting',
    async () => {
      const { sources, siblings } = await click(second);
      const jazeera = sources.find((source) => source.startsWith('Al Jazeera'));
      expect(jazeera).toContain('Credit');
      expect(jazeera).toContain(scenario.secondQuote);
      const reuters = sources.find((source) => source.startsWith('Reuters')) ?? '';
      expect(reuters).toContain('Mentioned in the story, not credited');
      expect(siblings).toHaveLength(1);
      expect(siblings[0]).toContain(scenario.firstOutlet);
      expect(siblings[0]).toContain('Rewritten');
      for (const figure of scenario.figures) expect(siblings[0]).toContain(figure);
    },
  );

  test.skipIf(pages === null)('the Arabic original, once read, is shown as the original of both', async () => {
    const own = await click(original);
    expect(own.siblings).toHaveLength(2);
    expect(own.siblings.every((sibling) => sibling.includes('Translated'))).toBe(true);
    for (const address of [first, second]) {
      const { siblings, summary } = await click(address);
      expect(siblings).toHaveLength(2);
      const translated = siblings.find((sibling) => sibling.includes('Translated')) ?? '';
      expect(translated).toContain('Named as source');
      expect(siblings.some((sibling) => sibling.includes('Rewritten'))).toBe(true);
      expect(summary).toContain('3 outlets · 1 known origin: Reuters (3 outlets)');
      expect(summary).not.toContain('unknown origin');
    }
  });

  test.skipIf(pages === null)('an independent report is related and no sibling; an unrelated story is neither', async () => {
    const report = await click(independent);
    expect(report.siblings).toEqual([]);
    const other = await click(unrelated);
    expect([...other.siblings, ...other.related, ...other.sources]).toEqual([]);
    for (const address of [first, second]) {
      const { siblings, related } = await click(address);
      expect(siblings).toHaveLength(2);
      expect(related).toHaveLength(1);
      expect(related[0]).toContain('La Gazette des détroits');
    }
  });

  test.skipIf(pages === null)('nothing but the pages was asked for, each once a visit', () => {
    expect(foreignRequests(web.log)).toEqual([]);
    expect(takePages(web)).toEqual([first, second, original, first, second, independent, unrelated, first, second]);
  });

  test.skipIf(scenario !== OWN)('a word-for-word copy without a credit is found, with the source that its siblings name', async () => {
    const { siblings, sentence } = await click(WORD_FOR_WORD);
    const copied = siblings.find((sibling) => sibling.includes(scenario.firstOutlet)) ?? '';
    expect(copied).toMatch(/Word for word|Edited/);
    // The original comes first, then what is closest.
    expect(siblings[0]).toContain('Named as source');
    expect(siblings[1]).toBe(copied);
    expect(sentence).toMatch(/the page mentions Reuters|sibling copies name/);
  });

  test.skipIf(scenario !== OWN)('the dateline of a wire report is its credit', async () => {
    const { sources } = await click(WIRE);
    const reuters = sources.find((source) => source.startsWith('Reuters')) ?? '';
    expect(reuters).toContain('Named in the dateline');
    expect(reuters).toContain('DJIBOUTI, May 13 (Reuters)');
  });
});
