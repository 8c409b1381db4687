// Opens one of the extension's own pages in a real browser and gives it replies from data instead of the background: any state, any language.
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FailureCode } from '../../src/messages/contract';
import { packagedMessagesOf } from '../ui/locale';
import type { Reader } from './harness/reader';

export type StubbedReply = { readonly value: unknown } | { readonly code: FailureCode } | 'never';

export interface Screen {
  readonly name: string;
  readonly path:
    | `follows.html${string}`
    | `library.html${string}`
    | `lookup.html${string}`
    | 'popup.html'
    | 'sidepanel.html'
    | 'options.html'
    | 'welcome.html'
    | `story.html${string}`;
  readonly replies: Readonly<Record<string, StubbedReply>>;
  /** The browser gives no address for the tab in front, as for a page that may not be read. */
  readonly isTabHidden?: boolean;
}

export interface Look {
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** A finger points, as on a phone. */
  readonly isTouch?: boolean;
}

/** The key in localStorage under which the page names a call that has no reply. */
const UNANSWERED = 'unanswered';

/** Runs in the page before the page's own scripts. */
const STUB = `(replies, messages, isTabHidden) => {
  const send = ({ call }) => {
    const reply = replies[call];
    if (reply === 'never') return new Promise(() => {});
    if (!reply) localStorage.${UNANSWERED} = call;
    return Promise.resolve(reply && 'value' in reply ? { ok: true, value: reply.value } : { ok: false, code: reply?.code ?? 'unexpected' });
  };
  const getMessage = (key, parts = []) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\\$(\\w+)\\$/g, (_, name) => [].concat(parts)[placeholders[name.toLowerCase()].content.slice(1) - 1] ?? '');
  };
  // Which of the suggested keys a browser gives depends on its release.
  const keys = [
    { name: '_execute_action', shortcut: 'Alt+Shift+R' },
    { name: 'open-story', shortcut: 'Alt+Shift+O' },
    { name: 'open-beside', shortcut: 'Alt+Shift+S' },
    { name: 'open-library', shortcut: 'Alt+Shift+L' },
  ];
  for (const api of [globalThis.chrome, globalThis.browser]) {
    if (!api) continue;
    api.runtime.sendMessage = send;
    api.tabs.query = async () => [{ id: 7, url: isTabHidden ? undefined : 'https://www.quai.example/ferry', incognito: false, windowId: 1 }];
    api.i18n.getMessage = getMessage;
    api.i18n.getUILanguage = () => messages.languageTag.message;
    api.permissions.request = async () => false;
    api.commands.getAll = async () => keys;
  }
}`;

/** The key in localStorage under which the page finds its replies. */
const KEY = 'stub';
/** An empty page of the extension, opened first to fill its localStorage. */
const BLANK = 'stub.html';

/**
 * Copies a build and makes its pages run the stub first. In Chromium the driver could add the script instead, but Firefox runs no driver's script in the
 * extension's own pages.
 */
export async function copyWithStub(build: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'wireprint-stubbed-'));
  await cp(build, copy, { recursive: true });
  await writeFile(join(copy, 'stub.js'), `if (localStorage.${KEY}) (${STUB})(...JSON.parse(localStorage.${KEY}));`);
  for (const name of await readdir(copy)) {
    if (!name.endsWith('.html')) continue;
    const page = await readFile(join(copy, name), 'utf8');
    await writeFile(join(copy, name), page.replace('<head>', '<head><script src="/stub.js"></script>'));
  }
  await writeFile(join(copy, BLANK), '<!doctype html><title>Stub</title>');
  return copy;
}

/** The reader must have been opened with a copy made by `copyWithStub`. */
export async function openStubbed(reader: Reader, { name, path, replies, isTabHidden = false }: Screen, look: Look): Promise<Page> {
  const fallback = { ...packagedMessagesOf('en'), ...packagedMessagesOf(look.locale) };
  const page = await reader.openOwn(BLANK);
  await page.setViewport({ width: look.width, height: look.height });
  await reader.setLook(page, look);
  await page.evaluate(
    (key, stub, unanswered) => {
      localStorage.removeItem(unanswered);
      localStorage.setItem(key, stub);
    },
    KEY,
    JSON.stringify([replies, fallback, isTabHidden]),
    UNANSWERED,
  );
  await reader.goToOwn(page, path);
  await page.waitForSelector(isReading(replies) ? '.progress' : 'section, [data-code], .notice, .found, .lookup h1, .command-said');
  // Waits for parts that load late, and for the progress bar to fade in: axe would find a half transparent one too faint.
  await page.waitForNetworkIdle({ idleTime: 50 });
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => (animation.effect?.getTiming().iterations === 1 ? animation.finished : null))),
  );
  const unanswered = await page.evaluate((key) => localStorage.getItem(key), UNANSWERED);
  if (unanswered !== null) throw new Error(`${name}: no reply to ${unanswered}; add one to its replies (test/browser/screens.ts)`);
  if (!(await isAsTold(page, look))) throw new Error('The page does not look as it was told');
  return page;
}

/** Without this check a stub that does not reach the page would go unnoticed, since some screen is always shown. */
async function isAsTold(page: Page, { locale, theme }: Look): Promise<boolean> {
  const [lang, isDark] = await page.evaluate(
    () => [document.documentElement.lang, matchMedia('(prefers-color-scheme: dark)').matches] as const,
  );
  return lang === locale.replace('_', '-') && isDark === (theme === 'dark');
}

const isReading = (replies: Screen['replies']) => replies.readTab === 'never';
