// Opens one of the extension's own pages in a real browser with replies that are data: any state, any language, no background needed.
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FailureCode } from '../../src/messages/contract';
import { messagesOf } from '../ui/locale';
import type { Reader } from './harness/reader';

export type StubbedReply = { readonly value: unknown } | { readonly code: FailureCode } | 'never';

export interface Screen {
  readonly name: string;
  readonly path: 'popup.html' | 'sidepanel.html' | 'options.html' | 'welcome.html' | `story.html${string}`;
  readonly replies: Readonly<Record<string, StubbedReply>>;
  /** The browser does not tell the address of the tab in front. */
  readonly isTabHidden?: boolean;
}

export interface Look {
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** Runs in the page before its own scripts. */
const STUB = `(replies, messages, isTabHidden) => {
  const send = ({ call }) => {
    const reply = replies[call];
    if (reply === 'never') return new Promise(() => {});
    return Promise.resolve(reply && 'value' in reply ? { ok: true, value: reply.value } : { ok: false, code: reply?.code ?? 'unexpected' });
  };
  const getMessage = (key, parts = []) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\\$(\\w+)\\$/g, (_, name) => [].concat(parts)[placeholders[name.toLowerCase()].content.slice(1) - 1] ?? '');
  };
  for (const api of [globalThis.chrome, globalThis.browser]) {
    if (!api) continue;
    api.runtime.sendMessage = send;
    api.tabs.query = async () => [{ id: 7, url: isTabHidden ? undefined : 'https://www.quai.example/ferry', incognito: false, windowId: 1 }];
    api.i18n.getMessage = getMessage;
    api.i18n.getUILanguage = () => messages.languageTag.message;
    api.permissions.request = async () => false;
  }
}`;

/** Where a page finds what it shall be told. */
const KEY = 'stub';
/** Nothing stands on it but a title, and it has no scripts but the stub. */
const BLANK = 'stub.html';

/**
 * A copy of a build whose pages run the stub first. A script that the driver adds would do as well in Chromium, but Firefox runs none in the
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

/** The reader's build must be a copy with the stub. */
export async function openStubbed(reader: Reader, { path, replies, isTabHidden = false }: Screen, look: Look): Promise<Page> {
  const fallback = { ...messagesOf('en'), ...messagesOf(look.locale) };
  const page = await reader.openOwn(BLANK);
  await page.setViewport({ width: look.width, height: look.height });
  await reader.setLook(page, look);
  await page.evaluate((key, stub) => localStorage.setItem(key, stub), KEY, JSON.stringify([replies, fallback, isTabHidden]));
  await reader.goToOwn(page, path);
  await page.waitForSelector(isReading(replies) ? '.progress' : 'section, [data-code], .notice');
  // Late parts, and the fade of the progress, which would be judged half transparent.
  await page.waitForNetworkIdle({ idleTime: 50 });
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => (animation.effect?.getTiming().iterations === 1 ? animation.finished : null))),
  );
  if (!(await isAsTold(page, look))) throw new Error('The page does not look as it was told');
  return page;
}

/** Otherwise a stub that does not reach the page would go unseen: there is always some screen. */
async function isAsTold(page: Page, { locale, theme }: Look): Promise<boolean> {
  const [lang, isDark] = await page.evaluate(
    () => [document.documentElement.lang, matchMedia('(prefers-color-scheme: dark)').matches] as const,
  );
  return lang === locale.replace('_', '-') && isDark === (theme === 'dark');
}

const isReading = (replies: Screen['replies']) => replies.readTab === 'never';
