// The background's calls to the browser about its toolbar: the button, menus, what opens over the page and beside it.
import { browser } from 'wxt/browser';
import type { BadgeKind } from '../core/badge';
import type { MenuEntry } from '../core/menu-entries';
import type { Settings } from '../core/model/settings';
import { ALL_SITES } from '../core/site-patterns';
import type { ButtonLook } from './button-look';

/** White stands out from each at 5 : 1 or more. No badge is told by its colour alone. */
const BADGE_COLOURS: Readonly<Record<BadgeKind, string>> = {
  copies: '#1b57b5',
  credited: '#1a6b3c',
  read: '#5c5f66',
  fresh: '#6a3d9a',
  paused: '#8a4b08',
};
const BADGE_TEXT = '#ffffff';

/**
 * The browser removes it when the tab shows another page. A tab that is closed has no button, so a failure is ignored.
 *
 * @param tabId null for every tab that has no look of its own
 */
export async function paintButton(tabId: number | null, { title, badge }: ButtonLook): Promise<void> {
  const { action } = browser;
  const of = tabId === null ? {} : { tabId };
  const colours = badge
    ? [action.setBadgeBackgroundColor({ ...of, color: BADGE_COLOURS[badge.kind] }), action.setBadgeTextColor({ ...of, color: BADGE_TEXT })]
    : [];
  await Promise.allSettled([action.setTitle({ ...of, title }), action.setBadgeText({ ...of, text: badge?.text ?? '' }), ...colours]);
}

/** Paints the button of a tab that shows something else. What a tab has of its own stays until it shows another page, so one that shows this already is left to follow every tab. */
export async function paintOther(tabId: number, look: ButtonLook): Promise<void> {
  const { action } = browser;
  const [title, text] = await Promise.allSettled([action.getTitle({ tabId }), action.getBadgeText({ tabId })]);
  const isShown = isGiven(title, look.title) && isGiven(text, look.badge?.text ?? '');
  if (!isShown) await paintButton(tabId, look);
}

const isGiven = (settled: PromiseSettledResult<string>, expected: string): boolean =>
  settled.status === 'fulfilled' && settled.value === expected;

/** Puts these in the place of all that were there. Firefox on a phone has no menus. */
export async function replaceMenus(entries: readonly (MenuEntry & { readonly title: string })[]): Promise<void> {
  const contextMenus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const { id, title, place, parent, isEnabled } of entries) {
    const ofLinks = place === 'link' && { targetUrlPatterns: [ALL_SITES] };
    contextMenus.create({ id, title, contexts: [place], enabled: isEnabled, ...(parent && { parentId: parent }), ...ofLinks });
  }
}

/** Chrome's side panel and Firefox's sidebar: the types know neither, since each exists in one browser alone. */
const panels = () =>
  browser as unknown as {
    readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
    readonly sidebarAction?: { open(): Promise<void> };
  };

/** Opens the panel beside the page. To be called in a click or key press, before anything is awaited. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}

const POPUP = '/popup.html';
/** Pixels of a window that stands in for the popup. */
const WINDOW = { width: 500, height: 640 };

/** What a click on the button opens from now on. Where a browser has no panel, it is the popup all the same. */
export async function setClick(opens: Settings['clickOpens']): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  const isPanel = opens === 'panel' && (sidePanel ?? sidebarAction) !== undefined;
  // Without a popup the browser tells us of the click instead.
  await browser.action.setPopup({ popup: isPanel ? '' : POPUP });
}

/** A tab over which something is shown. */
export interface CoveredTab {
  readonly tabId: number;
  readonly isPrivate: boolean;
}

/** Shows the popup over a tab. */
export function showPopup(tab: CoveredTab): Promise<void> {
  return showOverPage(tab, `${POPUP}?tabId=${tab.tabId}`);
}

/**
 * Shows a page of ours in the place of the popup. To be called in a click or key press, before anything is awaited: Firefox opens it only then. Where the
 * browser does not open it, a small window shows it; not for a private tab, since that window would not be private, and not on a phone, which has no windows.
 */
export async function showOverPage({ tabId, isPrivate }: CoveredTab, path: `/${string}`): Promise<void> {
  const { action } = browser;
  // The calls arrive in this order.
  const asked = [action.setPopup({ tabId, popup: path }), action.openPopup()];
  try {
    await Promise.all(asked);
  } catch (error) {
    if (isPrivate || !browser.windows) throw error;
    await browser.windows.create({ url: browser.runtime.getURL(path as '/popup.html'), type: 'popup', ...WINDOW });
  }
  // From then on a click opens again what it opens on every tab.
  await action.setPopup({ tabId, popup: await action.getPopup({}) });
}
