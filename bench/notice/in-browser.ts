// Loads a page again and again in one browser, the one that WIREPRINT_TESTED names: on a site that is watched and on one that is not, in random order.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { MAX_READ_PER_HOUR } from '../../src/core/bounds';
import { GRANTED, TESTED } from '../../test/browser/harness/builds';
import { until } from '../../test/browser/harness/driver';
import { Reader } from '../../test/browser/harness/reader';
import { countStored, untilStored } from '../../test/browser/harness/watching';
import type { Reply } from '../../test/fixtures/news-web/other-pages';
import { serveNewsWeb } from '../../test/fixtures/news-web/server';
import { attackPage } from '../attack/pages';
import { NOT_HELD } from '../each-browser';
import { percentile } from '../percentiles';
import { randomOf } from '../store/random';
import { areaUnderCurve, type Load, mostTelling } from './classify';
import { FEATURES, featuresOf, MEASURE } from './pauses';

const { values } = parseArgs({ options: { loads: { type: 'string', default: '200' }, 'large-loads': { type: 'string', default: '60' } } });
/** The area under the curve that is asked for: a page that guesses so is wrong in four of ten pairs. */
const BUDGET = 0.6;
/** Loads that do not count: those that warm the browser before each measuring, of two, and those in which the page was not read. */
const WARMING = 28;
/** Of each site so many pages are loaded of either kind, since only so many of one are read in an hour. */
const LOADS_OF_SITE = Math.floor(MAX_READ_PER_HOUR / 2);
const siteOf = (number: number, isRead: boolean): string =>
  `${isRead ? 'watched' : 'unwatched'}-${Math.floor(number / LOADS_OF_SITE)}.example`;
const ELEMENTS = 40_000;
const MANY = `<div>${'<i class="a b c" data-x="1">mot</i> '.repeat(ELEMENTS)}</div>`;

const pages = new Map<string, Reply>();
const web = await serveNewsWeb(pages);
const reader = await Reader.open({ build: GRANTED, web });
const sites = Array.from({ length: Math.ceil((WARMING + Number(values.loads) + Number(values['large-loads'])) / LOADS_OF_SITE) }, (_, at) =>
  siteOf(at * LOADS_OF_SITE, true),
);
await reader.call('changeSettings', { watching: 'listed', listedSites: sites, welcomed: true });
let loaded = 0;

interface Measured extends Load {
  readonly pauses: readonly (readonly [number, number])[];
}

async function load(page: Page, isRead: boolean, body: string): Promise<Measured | null> {
  const number = loaded++;
  const address = `http://${siteOf(number, isRead)}/2024/05/13/recit-${number}`;
  pages.clear();
  pages.set(address, attackPage(address, { head: MEASURE, body }));
  await page.goto(address, { waitUntil: 'load' });
  await until(() => page.evaluate('window.isMeasured === true') as Promise<boolean>, 'The page does not end its measuring', 60_000);
  const pauses = (await page.evaluate('pauses')) as Measured['pauses'];
  // On a busy machine a page may be looked at too late to be read: such a load tells nothing.
  if (
    isRead &&
    !(await untilStored(reader, 1).then(
      () => true,
      () => false,
    ))
  )
    return null;
  if (!isRead && (await countStored(reader)) > 0) throw new Error('A page was read that is not watched');
  await reader.call('clearStore', null);
  return { isRead, features: featuresOf(pauses), pauses };
}

/** Loads in which the page was not read, of all together, before the measuring is given up. */
let missesLeft = 20;

async function readLoad(page: Page, isRead: boolean, body: string): Promise<Measured> {
  for (; missesLeft > 0; missesLeft--) {
    const measured = await load(page, isRead, body);
    if (measured) return measured;
  }
  throw new Error('Pages that are watched are not read');
}

/** As many loads of either kind, in an order that is the same in every run. */
async function measure(name: string, count: number, body: string): Promise<number> {
  const random = randomOf(count);
  const page = await reader.browser.newPage();
  await page.bringToFront();
  // The first loads warm the browser and do not count.
  for (const isRead of [true, false, true, false]) await load(page, isRead, body);
  const loads: Measured[] = [];
  while (loads.length < count) {
    const first = random() < 0.5;
    for (const isRead of [first, !first]) loads.push(await readLoad(page, isRead, body));
  }
  await page.close();
  const longest = (isRead: boolean, share: number) =>
    percentile(
      loads
        .filter((each) => each.isRead === isRead)
        .map(({ pauses }) => Math.max(0, ...pauses.filter(([when]) => when >= 0).map(([, length]) => length))),
      share,
    ).toFixed(0);
  const area = areaUnderCurve(loads);
  const told = [true, false]
    .map((isRead) => `${isRead ? 'read' : 'not read'} ${longest(isRead, 0.5)} / ${longest(isRead, 0.95)} ms`)
    .join(', ');
  console.log(
    `${TESTED.padEnd(8)}  ${name}: area under the curve ${area.toFixed(2)} over ${loads.length} loads; longest pause, median / p95: ${told}`,
  );
  const { at, area: alone } = mostTelling(loads);
  console.log(`${TESTED.padEnd(8)}  ${name}: tells most by itself: ${FEATURES[at]} (${alone.toFixed(2)})`);
  return area;
}

try {
  const area = await measure('a plain page', Number(values.loads), '');
  await measure(`a page of ${ELEMENTS.toLocaleString('en')} elements`, Number(values['large-loads']), MANY);
  console.log(`${TESTED.padEnd(8)}  ${area <= BUDGET ? 'held' : 'NOT HELD'}: at most ${BUDGET} on a plain page`);
  process.exitCode = area <= BUDGET ? 0 : NOT_HELD;
} finally {
  await reader.close();
  await web.stop();
}
