// Opens one of the extension's own pages in real Chromium with replies that are data: any state, any language, no background needed.
import type { Browser, Page } from 'puppeteer-core';
import type { FailureCode } from '../../src/messages/contract';
import { messagesOf } from '../ui/locale';

export type StubbedReply = { readonly value: unknown } | { readonly code: FailureCode } | 'never';

export interface Screen {
  readonly name: string;
  readonly path: 'popup.html' | 'options.html' | 'welcome.html';
  readonly replies: Readonly<Record<string, StubbedReply>>;
}

export interface Look {
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** Runs in the page before its own scripts, as text: it may use nothing from here but its arguments. */
const STUB = `(replies, messages) => {
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
    api.tabs.query = async () => [{ id: 7, url: 'https://www.quai.example/ferry', incognito: false }];
    api.i18n.getMessage = getMessage;
    api.i18n.getUILanguage = () => messages.languageTag.message;
    api.permissions.request = async () => false;
  }
}`;

export async function openStubbed(browser: Browser, extensionId: string, { path, replies }: Screen, look: Look): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: look.width, height: look.height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.theme }]);
  const fallback = { ...messagesOf('en'), ...messagesOf(look.locale) };
  await page.evaluateOnNewDocument(`(${STUB})(${JSON.stringify(replies)}, ${JSON.stringify(fallback)})`);
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.waitForSelector(isReading(replies) ? '.progress' : 'section, [data-code]');
  // Late parts, and the fade of the progress, which would be judged half transparent.
  await page.waitForNetworkIdle({ idleTime: 50 });
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => (animation.effect?.getTiming().iterations === 1 ? animation.finished : null))),
  );
  return page;
}

const isReading = (replies: Screen['replies']) => Object.values(replies).includes('never');
