// Which functions of a page run, as the browser's own engine counts them: no trick of a page hides one, and none has to be foreseen.
import type { CDPSession, Page } from 'puppeteer-core';
import { TESTED } from '../../test/browser/harness/builds';
import { contextId, inWindow } from '../../test/browser/harness/firefox-window';
import type { Reader } from '../../test/browser/harness/reader';

/** The functions of a page's own scripts that run while `work` is done, by name. The page must be loaded and still. */
export function codeThatRuns(reader: Reader, page: Page, work: () => Promise<unknown>): Promise<readonly string[]> {
  return TESTED === 'firefox' ? inFirefox(reader, page, work) : inChromium(page, work);
}

async function inChromium(page: Page, work: () => Promise<unknown>): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await countedCalls(session);
  await work();
  const calls = await countedCalls(session);
  await session.detach();
  return calls;
}

/** The functions that ran since the last look. Those of the extension's own scripts and of the test are no code of the page. */
async function countedCalls(session: CDPSession): Promise<string[]> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => !/^(?:chrome-extension|pptr):/.test(url))
    .flatMap(({ functions }) => functions)
    .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
    .map(({ functionName }) => functionName || 'a function without a name');
}

/** Firefox's own debugger, in the process of the page: it is told of each function of the page that is entered. */
const WATCH_FRAMES = `
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const place = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
  addDebuggerToGlobal(place);
  const entered = [];
  const watching = new place.Debugger(content.wrappedJSObject ?? content);
  watching.onEnterFrame = (frame) => { entered.push(String(frame.callee ? frame.callee.name || frame.callee.displayName : frame.type)); };
  addMessageListener(NAME + ':take', () => sendAsyncMessage(NAME, entered.splice(0)));
  addMessageListener(NAME + ':end', () => watching.removeAllDebuggees());
  sendAsyncMessage(NAME, []);`;

/** Runs in the browser's window: sends the script above into the page's process, or asks it for what it saw. */
const ASK_FRAMES = `async (context, name, step, source) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { messageManager } = NavigableManager.getBrowserById(context);
  return await new Promise((resolve) => {
    const answer = ({ data }) => { messageManager.removeMessageListener(name, answer); resolve(data); };
    messageManager.addMessageListener(name, answer);
    if (step === 'begin') messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(source), false);
    else messageManager.sendAsyncMessage(name + ':take');
    if (step === 'end') messageManager.sendAsyncMessage(name + ':end');
  });
}`;

async function inFirefox({ browser }: Reader, page: Page, work: () => Promise<unknown>): Promise<readonly string[]> {
  const name = `frames:${contextId(page)}:${Date.now()}`;
  const ask = (step: string, source = '') => inWindow(browser, ASK_FRAMES, contextId(page), name, step, source) as Promise<string[]>;
  await ask('begin', `{ const NAME = ${JSON.stringify(name)}; ${WATCH_FRAMES} }`);
  await work();
  return await ask('end');
}
