// The story page in the shipped build: one key in the popup opens it, it shows everything that was read, and it is used by keyboard only.
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NewsServer, serveNewsWeb } from '../fixtures/news-web/server';
import { SHIPPED } from './harness/builds';
import { readPopup } from './harness/popup';
import { Reader } from './harness/reader';
import { foreignRequests } from './harness/requests';
import { OWN, SEEDS } from './scenarios';

const rowsOf = (page: Page, table: string) =>
  page.$$eval(`${table} tbody tr`, (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '')),
  );

/** Presses Tab until the control with this name has the focus: the test is that it can be reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 400; step++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.closest('label') ?? (element?.id ? document.querySelector(`label[for="${element.id}"]`) : null);
      return (label ?? element)?.textContent ?? '';
    });
    if (focused.trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key never reaches “${name}”`);
}

describe.each([OWN, SEEDS])('$name', (scenario) => {
  const { pages, first, second, original, independent } = scenario;
  let web: NewsServer;
  let reader: Reader;
  let story: Page;

  beforeAll(async () => {
    web = await serveNewsWeb(pages ?? new Map());
    if (pages === null) return;
    reader = await Reader.open({ build: SHIPPED, web });
    for (const address of [second, original, independent]) await readPopup(await reader.clickToolbar(await reader.visit(address)));
  });
  afterAll(async () => {
    await reader?.close();
    await web.stop();
    expect(foreignRequests(web.log)).toEqual([]);
  });

  test.skipIf(pages === null)('one key in the popup opens it', async () => {
    const popup = await reader.clickToolbar(await reader.visit(first));
    await readPopup(popup);
    // The popup may be closed before the driver reports the key as pressed.
    story = await reader.openedOwn('story.html?url=', () => popup.keyboard.down('o').catch(() => {}));
    await story.waitForSelector('.passages');
    expect(await story.$eval('.summary', (summary) => (summary as HTMLElement).innerText)).toContain(
      'the page credits Al Jazeera and Reuters',
    );
  });

  test.skipIf(pages === null)('the family tree says who credits whom', async () => {
    const said = await rowsOf(story, '#tree');
    const links = said.map(
      ([who, from]) => `${who?.includes(scenario.firstOutlet) ? 'first' : who?.includes(scenario.secondOutlet) ? 'second' : who} ← ${from}`,
    );
    expect(links).toContain('first ← Al Jazeera');
    expect(links).toContain('first ← Reuters');
    expect(links).toContain('second ← Al Jazeera');
    expect(said.find(([who]) => who?.includes(scenario.firstOutlet))?.[2]).toContain(scenario.firstQuote);
    expect(said.some(([, from, how]) => from === 'Al Jazeera' && how?.includes('the source’s own site'))).toBe(true);
    // An independent report stands below its own outlet.
    const independentLinks = said.filter(([who]) => who?.includes('La Gazette des détroits'));
    expect(independentLinks.map(([, from]) => from)).toEqual(['La Gazette des détroits']);
  });

  test.skipIf(pages === null)('three outlets have one origin, an independent report another', async () => {
    const origins = await story.$$eval('#origins .origin-group', (groups) =>
      groups.map((group) => [group.querySelector('h3')?.textContent, group.querySelectorAll('.origin-piece').length]),
    );
    expect(origins).toEqual([
      ['Reuters', 3],
      ['La Gazette des détroits', 1],
    ]);
  });

  test.skipIf(pages === null)('every article has its row on the line of time', async () => {
    const rows = await rowsOf(story, '#timeline');
    expect(rows).toHaveLength(4);
    expect(await story.$$eval('svg.timeline :is(circle, rect)', (marks) => marks.length)).toBe(
      rows.filter(([, certainty]) => certainty !== 'unknown').length,
    );
  });

  test.skipIf(pages === null)('by keyboard two texts are chosen and read side by side', async () => {
    await tabTo(story, 'Second article');
    await story.keyboard.type(scenario.secondOutlet);
    await story.waitForFunction(
      (name) => document.querySelector('.passages thead th:last-child')?.textContent === name,
      {},
      scenario.secondOutlet,
    );
    const kinds = await story.$$eval('.passages tbody th', (heads) => heads.map(({ textContent }) => textContent));
    expect(kinds).toContain('Worded differently');
    await tabTo(story, 'Show only what differs');
    await story.keyboard.press(' ');
    expect(await story.$$eval('.passages tbody .row-copied', (rows) => rows.length)).toBe(0);
  });

  test.skipIf(pages === null)('by keyboard a citation is written in another form, and copied', async () => {
    await tabTo(story, 'Form');
    await story.keyboard.press('ArrowDown');
    await story.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('@article'));
    const written = await story.$eval('textarea', ({ value }) => value);
    expect(written).toContain(
      'note = {Agency: Al Jazeera, Reuters. Origins of the event: 2 known (Reuters, 3 outlets; La Gazette des détroits, own report)',
    );
    await tabTo(story, 'Copy');
    await story.keyboard.press('Enter');
    await story.waitForFunction(() => document.querySelector('#cite [role=status]')?.textContent === 'Copied.');
  });

  test.skipIf(pages === null)('with its tables open axe finds nothing', async () => {
    await story.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await story.evaluate(axe.source);
    const { violations } = (await story.evaluate('axe.run()')) as AxeResults;
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  test.skipIf(pages === null)('on paper everything is open, and nothing is there to press', async () => {
    await story.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = false;
      dispatchEvent(new Event('beforeprint'));
    });
    await reader.setLook(story, { isPrinted: true });
    expect(await story.$$eval('button, select, textarea, summary', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    expect(await story.$$eval('details table', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(2);
    await reader.setLook(story, {});
    await story.evaluate(() => void dispatchEvent(new Event('afterprint')));
    expect(await story.$$eval('details[open]', (all) => all.length)).toBe(0);
  });

  test.skipIf(pages === null)('its own address opens it again; one that was not read says so', async () => {
    await reader.goToOwn(story, await story.evaluate(() => location.pathname.slice(1) + location.search));
    await story.waitForSelector('.passages');
    const unread = await reader.openOwn(`story.html?url=${encodeURIComponent('http://nowhere.example/')}`);
    await unread.waitForSelector('section');
    expect(await unread.$eval('main', (main) => main.innerText)).toContain('This article has not been read');
    await unread.close();
    expect(await story.$$eval('.article-card', (cards) => cards.length)).toBe(4);
  });
});
