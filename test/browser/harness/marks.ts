// Marks on a page as a person sees them, and as the page's own scripts can.
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { until } from './driver';

/** The marked words of each kind, in the order of the page. */
export type MarkedWords = Readonly<Record<'copied' | 'fact' | 'credit', readonly string[]>>;

/** What the page's own scripts can read of the marks. Their names are random, except for the kind after the last hyphen. */
export async function readMarks(page: Page): Promise<MarkedWords> {
  const marks = await page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => {
      const ranges = [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
      return [name.replace(/^.*-/, ''), ranges] as const;
    }),
  );
  return { copied: [], fact: [], credit: [], ...Object.fromEntries(marks) };
}

/** Waits until there are marks on the page, or none. */
export async function untilMarked(page: Page, isMarked = true): Promise<void> {
  await until(async () => (await countMarkings(page)) > 0 === isMarked, isMarked ? 'No marks are drawn' : 'The marks stay');
}

/** How many kinds of marks are registered, and how many legends there are. */
export async function countMarkings(page: Page): Promise<number> {
  return await page.evaluate(() => CSS.highlights.size + document.querySelectorAll('html > :not(head, body)').length);
}

/** The background colour of the marks of this name; transparent if no style sets it. */
export async function paperOf(page: Page, highlight: string): Promise<string> {
  return await page.evaluate((name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor, highlight);
}

/** The legend as the accessibility tree has it, since no script of the page can look into it. */
export async function readLegend(page: Page): Promise<string[]> {
  const texts = (await nodesOfLegend(page)).filter(({ role }) => role === 'StaticText');
  return texts.map(({ name = '' }) => name.replace(/[\u2066-\u2069]/g, ''));
}

/** Clicks the button of the legend whose name begins like this. */
export async function clickLegend(page: Page, name: string): Promise<void> {
  const button = (await nodesOfLegend(page)).find((node) => node.role === 'button' && node.name?.startsWith(name));
  const element = await button?.elementHandle();
  if (!element) throw new Error(`The legend has no button “${name}”`);
  await element.click();
}

async function nodesOfLegend(page: Page): Promise<SerializedAXNode[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const nodesIn = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
  const legend = tree && nodesIn(tree).find(({ role, name }) => role === 'region' && name === 'Marks on this page');
  return legend ? nodesIn(legend) : [];
}
