// Scripts that run in Firefox's own window: the toolbar, the panel of the popup, ending the background.
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}
interface Contexts {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Commands of the protocol for which puppeteer has no methods. */
async function sendCommand(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result;
}

/** The id of a page, the same in the protocol and in the browser's window. */
export const contextId = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

export async function openContexts(browser: Browser, scope?: 'chrome'): Promise<Contexts['contexts']> {
  const tree = (await sendCommand(browser, 'browsingContext.getTree', scope ? { 'moz:scope': scope } : {})) as Contexts;
  return tree.contexts;
}

/** Runs a function in the browser's window and returns its result. Argument and result are plain data. */
export async function inWindow(browser: Browser, source: string, ...args: readonly unknown[]): Promise<unknown> {
  const [window] = await openContexts(browser, 'chrome');
  const evaluated = (await sendCommand(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify((await (${source})(...${JSON.stringify(args)})) ?? null))()`,
    target: { context: window?.context },
    awaitPromise: true,
  })) as Evaluated;
  if (evaluated.type === 'exception') throw new Error(`In the window of the browser: ${evaluated.exceptionDetails?.text}`);
  return JSON.parse(evaluated.result?.value ?? 'null');
}

const IMPORTS = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');`;

/** Moves the button from the menu of extensions to the toolbar, as a person does. */
export const PIN_BUTTON = `(widget) => {${IMPORTS}
  CustomizableUI.addWidgetToArea(widget + '-browser-action', CustomizableUI.AREA_NAVBAR);
}`;

/** Presses and releases the mouse on the button, over the page in front. Returns the tab's id in the extension API. */
export const CLICK_BUTTON = `async (widget, context) => {${IMPORTS}
  const shown = NavigableManager.getBrowserById(context);
  const { gBrowser, document, synthesizeMouseEvent } = shown.ownerDocument.defaultView;
  if (gBrowser.selectedBrowser !== shown) return null;
  const { x, y, width, height } = document.getElementById(widget + '-BAP').getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {});
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.getTabForBrowser(shown));
}`;

/**
 * Evaluates an expression in the open panel of a page's window and returns its value; null while no panel has a document. Another page of the
 * extension could not do this: pages in an ordinary window do not see the panels of a private one.
 */
export const IN_PANEL = `async (context, expression) => {${IMPORTS}
  const { document } = NavigableManager.getBrowserById(context).ownerDocument.defaultView;
  const panel = [...document.querySelectorAll('panel browser')].find(({ currentURI }) => currentURI.filePath.endsWith('/popup.html'));
  if (!panel) return null;
  const name = 'in-panel:' + Services.uuid.generateUUID();
  // Evaluated from outside, since the page's content policy forbids it inside.
  const source = '{ const { document } = content; sendAsyncMessage(' + JSON.stringify(name) + ', document.documentElement ? (' + expression + ') : null) }';
  const { messageManager } = panel;
  return await new Promise((resolve) => {
    const answer = ({ data } = { data: null }) => {
      messageManager.removeMessageListener(name, answer);
      resolve(data);
    };
    messageManager.addMessageListener(name, answer);
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(source), false);
    // The panel may close meanwhile, or move here from where it was preloaded: then no reply comes, and the caller asks again.
    setTimeout(answer, 1000);
  });
}`;

/** Closes the panel, as a click elsewhere does. */
export const CLOSE_PANEL = `(context) => {${IMPORTS}
  const { document } = NavigableManager.getBrowserById(context).ownerDocument.defaultView;
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
}`;

export const BACKGROUND_STATE = `(id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState`;

/** Ends the background as the browser does when it is idle, but without asking whether it is busy. */
export const END_BACKGROUND = `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;

/**
 * Reads an archive such as the store delivers, so that installing it takes little time later. It is installed permanently, as from the store: what is installed
 * for a while is gone after a restart.
 */
export const READ_ARCHIVE = `async (path) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  globalThis.readArchive = await AddonManager.getInstallForFile(new FileUtils.File(path), null, { source: 'internal' });
}`;

/** Installs what was read last. */
export const INSTALL_ARCHIVE = `async () => void (await globalThis.readArchive.install())`;

/** Allows the extension in private windows, as the browser's page of extensions does: the extension is restarted. */
export const ALLOW_IN_PRIVATE = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}`;

export const SET_MEDIUM = `(context, medium) => {${IMPORTS}
  NavigableManager.getBrowserById(context).browsingContext.mediumOverride = medium;
}`;

export const SET_PREFS = `(prefs) => {
  for (const [name, number] of Object.entries(prefs)) Services.prefs.setIntPref(name, number);
}`;
