// What a reading costs: time of the processor, as the browser counts it for its own processes. A clock would also show what else the machine does.
import type { Page } from 'puppeteer-core';
import { TESTED } from '../../test/browser/harness/builds';
import { inWindow } from '../../test/browser/harness/firefox-window';
import type { Reader } from '../../test/browser/harness/reader';
import { readPage } from './reading';

export interface Cost {
  readonly ok: boolean;
  readonly code?: string;
  /** Seconds of the processor, of all processes of the browser together. */
  readonly seconds: number;
}

/** Seconds of the clock for one reading that another one is not begun after. In Chromium a reading is ended after 20. */
const ENDED_BY_CLOCK = 19;
/** Readings of one page. Chosen by hand: on a busy machine the clock ends one that is cheap. */
const MAX_TRIES = 4;

/** Reads a page. One that the clock ended, although it had cost little, is read again: other work of the machine was in its way. */
export async function costOfReading(reader: Reader, page: Page, maxSeconds: number): Promise<Cost> {
  for (let attempt = 1; ; attempt++) {
    const [began, before] = [Date.now(), await processorTimes(reader)];
    const { ok, code } = await readPage(reader, page);
    const seconds = spent(before, await processorTimes(reader));
    const cost: Cost = { ok, ...(code !== undefined && { code }), seconds };
    const isEnded = !ok && (Date.now() - began) / 1_000 >= ENDED_BY_CLOCK;
    if (!isEnded || seconds > maxSeconds || attempt === MAX_TRIES) return cost;
  }
}

/** Seconds of each process by its number. */
type Times = ReadonlyMap<number, number>;

const spent = (before: Times, after: Times): number => [...after].reduce((sum, [id, seconds]) => sum + seconds - (before.get(id) ?? 0), 0);

async function processorTimes({ browser }: Reader): Promise<Times> {
  if (TESTED === 'firefox') return new Map((await inWindow(browser, PROCESSES)) as [number, number][]);
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

/** Runs in Firefox's window. Its times are in nanoseconds. */
const PROCESSES = `async () => {
  const { pid, cpuTime, children } = await ChromeUtils.requestProcInfo();
  return [[pid, cpuTime / 1e9], ...children.map((child) => [child.pid, child.cpuTime / 1e9])];
}`;
