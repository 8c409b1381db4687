// What a page could find of the extension besides code of its own that runs: entries about time, new properties, errors, requests, files, messages.
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRANTED, TESTED } from '../../../test/browser/harness/builds';
import { inWindow } from '../../../test/browser/harness/firefox-window';
import type { Reader } from '../../../test/browser/harness/reader';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { afterWatching, readPage, storedArticles, watchAll } from '../reading';

const HOST = 'http://traces.example/2024/05/13/';
const LARGE = `${HOST}grande`;
const WATCHED = `${HOST}surveillee`;
const NAMED = `${HOST}nommee`;
const LOADING = `${HOST}charge`;
const PROBING = `${HOST}sonde`;

/** So many that their reading is a long task, which a page may ask the browser about. */
const MANY = `<script>
  const list = document.createElement('div');
  list.innerHTML = '<i class="a b c" data-x="1">mot</i> '.repeat(40000);
  document.body.append(list);
  window.entries = [];
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((seen) => { for (const entry of seen.getEntries()) entries.push(JSON.stringify(entry)); }).observe({ type, buffered: true });
</script>`;

async function namesNoScript({ reader }: Ground): Promise<readonly string[]> {
  const page = await reader.visit(LARGE);
  await readPage(reader, page);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const entries = (await page.evaluate('entries')) as string[];
  const telling = entries.filter((entry) => /extension|reader\.js|watch\.js|wireprint/i.test(entry));
  const isTold = entries.some((entry) => entry.includes('"long-animation-frame"')) || TESTED === 'firefox';
  return [...telling.map((entry) => `The page was told: ${entry.slice(0, 200)}`), ...(isTold ? [] : ['The page was told of no long task'])];
}

/** Remembers everything that can be found in the page's world, and what it hears of failures. */
const REMEMBER = `<script>
  window.heard = [];
  const root = document.documentElement;
  const all = document.querySelectorAll;
  for (const name of ['error', 'unhandledrejection', 'rejectionhandled', 'message', 'messageerror', 'securitypolicyviolation', 'storage'])
    addEventListener(name, (event) => heard.push(name + ': ' + (event.message ?? event.reason ?? event.violatedDirective ?? event.data ?? '')), true);
  for (const name of ['log', 'error', 'warn', 'info', 'debug']) console[name] = (...words) => heard.push('console: ' + words.join(' '));
  window.onerror = (words) => { heard.push('onerror: ' + words); };
  window.state = () => JSON.stringify([
    // Sorted: in Firefox their order shows which classes of the window any script has used (PRIVACY.md says so).
    Reflect.ownKeys(window).map(String).sort(), Reflect.ownKeys(document).map(String).sort(), Reflect.ownKeys(root).map(String),
    Array.from(root.attributes, ({ name, value }) => name + value), all.call(document, '*').length, document.adoptedStyleSheets.length,
    document.styleSheets.length, document.designMode, String(getSelection()), history.length, Object.keys(localStorage), Object.keys(sessionStorage), document.cookie,
    document.getAnimations().length, window.CSS?.highlights?.size ?? 0, scrollX, scrollY, document.activeElement?.tagName,
  ]);
  window.before = '';
  document.addEventListener('readystatechange', () => { before = document.readyState === 'complete' ? before : state(); });
</script>`;
/** Elements that take the names of what a script in the page would call. */
const NAMED_ELEMENTS = [
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'title',
  'body',
  'head',
  'documentElement',
  'contentType',
  'addEventListener',
]
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('');

/** The parts of what a page finds that were not the same before. */
function difference(before: string, after: string): string[] {
  const [first, then] = [before, after].map((state) => JSON.parse(state) as unknown[]);
  return (then ?? []).flatMap((part, at) => {
    const [was, is] = [JSON.stringify(first?.[at]), JSON.stringify(part)];
    if (was === is) return [];
    const added = Array.isArray(part) ? part.filter((each) => !was?.includes(JSON.stringify(each))) : [is];
    return [`The page found something new: ${added.join(', ').slice(0, 300)}`];
  });
}

async function leavesNothing({ reader }: Ground, address: string, mustBeStored: boolean): Promise<readonly string[]> {
  await watchAll(reader);
  const page = await reader.visit(address);
  const before = await page.evaluate('before');
  await afterWatching();
  const [after, heard] = (await page.evaluate('[state(), heard]')) as [string, string[]];
  const stored = await storedArticles(reader);
  return [
    ...(before === '' ? ['The page remembers nothing'] : difference(String(before), after)),
    ...heard.map((words) => `The page heard ${words}`),
    ...(stored.length === 1 || !mustBeStored ? [] : ['The page was not read']),
  ];
}

const COUNTER = 'http://compteur.example/';
/** What stands in a template has addresses of its own there: no browser asks for them, and a reader that put it into a living document would. */
const IN_TEMPLATE = `${COUNTER}t`;
/** A template that a script fills: of one in the markup, Firefox asks for what it holds before it knows that it stands in one. */
const filledTemplate = (markup: string): string =>
  `<template></template><script>document.querySelector('template').innerHTML = ${JSON.stringify(markup).replaceAll('<', '\\u003c')}</script>`;
/** Everything that a document may load, each from an address of its own. */
const LOADS = [
  (at: string) => `<img src="${at}"><img srcset="${at}s 2x" loading="lazy"><picture><source srcset="${at}p"><img src="${at}q"></picture>`,
  (at: string) =>
    `<object data="${at}"></object><embed src="${at}e"><iframe src="${at}f"></iframe><video src="${at}v" poster="${at}w"></video><audio src="${at}a"></audio>`,
  (at: string) =>
    `<link rel="stylesheet" href="${at}"><link rel="preload" as="image" href="${at}l"><link rel="prefetch" href="${at}m"><link rel="modulepreload" href="${at}n">`,
  (at: string) =>
    `<style>@import "${at}"; p { background: url(${at}b) }</style><p style="background:url(${at}c)">x</p><input type="image" src="${at}i"><body background="${at}d">`,
  (at: string) => `<svg><image href="${at}"/><use href="${at}u#x"/></svg><math href="${at}x"></math><script src="${at}j"></script>`,
].map((markup, at) => markup(`${COUNTER}${at}/`));

async function loadsNothing({ reader, web }: Ground): Promise<readonly string[]> {
  const page = await reader.visit(LOADING);
  const { ok } = await readPage(reader, page);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const asked = web.log.map(({ address }) => address).filter((address) => address.startsWith(COUNTER));
  const again = asked.filter((address, at) => address.startsWith(IN_TEMPLATE) || asked.indexOf(address) !== at);
  return [
    ...(ok ? [] : ['The page was not read']),
    ...(asked.length > 0 ? [] : ['The page itself loads nothing']),
    ...again.map((address) => `Loaded again: ${address}`),
  ];
}

/** Tries to load a file of the extension in every way a page has; gives those that worked. */
const PROBE = `async (addresses) => {
  const tries = {
    fetch: async (address) => (await fetch(address, { mode: 'no-cors' })).type,
    image: (address) => new Promise((yes, no) => Object.assign(new Image(), { src: address, onload: yes, onerror: no })),
    script: (address) => new Promise((yes, no) => document.head.append(Object.assign(document.createElement('script'), { src: address, onload: yes, onerror: no }))),
    style: (address) => new Promise((yes, no) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: yes, onerror: no }))),
    module: (address) => import(address),
  };
  const worked = [];
  for (const address of addresses) for (const [way, attempt] of Object.entries(tries)) {
    const late = new Promise((_, no) => setTimeout(no, 500));
    await Promise.race([attempt(address), late]).then(() => worked.push(way + ' of ' + address), () => {});
  }
  for (const address of addresses.filter((it) => it.endsWith('.html'))) document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  return worked;
}`;

async function givesNoFile({ reader }: Ground): Promise<readonly string[]> {
  const page = await reader.visit(PROBING);
  const origin = await originOf(reader);
  const files = readdirSync(GRANTED).filter((name) => name.includes('.'));
  const worked = (await page.evaluate(
    `(${PROBE})(${JSON.stringify([...files, 'icon/16.png', '_locales/en/messages.json'].map((name) => `${origin}/${name}`))})`,
  )) as string[];
  await new Promise((resolve) => setTimeout(resolve, 500));
  const framed = page.frames().filter((frame) => frame.url().startsWith(origin));
  return [...worked, ...framed.map((frame) => `Framed: ${frame.url()}`)];
}

const originOf = (reader: Reader): Promise<string> => reader.inWorker((chrome) => chrome.runtime.getURL('').replace(/\/$/, ''));

const OTHER_ID = 'other@other.example';
const OTHER_MANIFEST = {
  manifest_version: 3,
  name: 'Another extension',
  version: '1',
  background: TESTED === 'firefox' ? { scripts: ['own.js'] } : { service_worker: 'own.js' },
  browser_specific_settings: { gecko: { id: OTHER_ID } },
};
/** Calls that would give away or change what is stored, and a port. */
const FOREIGN_CALLS = `async (id) => {
  const answers = [];
  const calls = [{ call: 'exportPart', request: { after: null } }, { call: 'clearStore', request: null }, { call: 'changeSettings', request: { watching: 'all' } }, { call: 'noticeArticle', request: { url: 'http://a.example/' } }, { call: 'measureStore', request: null }];
  for (const call of calls) await chrome.runtime.sendMessage(id, call).then((answer) => { if (answer !== undefined) answers.push(call.call + ': ' + JSON.stringify(answer)); }, () => {});
  const port = chrome.runtime.connect(id);
  await new Promise((closed) => { port.onDisconnect.addListener(closed); setTimeout(() => { answers.push('a port stays open'); closed(); }, 2000); });
  return answers;
}`;

async function answersNoOther({ reader }: Ground): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wireprint-other-'));
  try {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(OTHER_MANIFEST));
    await writeFile(join(folder, 'own.js'), '');
    await writeFile(join(folder, 'own.html'), '<!doctype html><title>own</title>');
    const own = await reader.inWorker((chrome) => chrome.runtime.id);
    const origin = await installOther(reader, folder);
    const page = await reader.browser.newPage();
    await page.goto(`${origin}/own.html`, { waitUntil: [] });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return (await page.evaluate(`(${FOREIGN_CALLS})(${JSON.stringify(own)})`)) as string[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Installs another extension and gives the origin of its pages. */
async function installOther(reader: Reader, folder: string): Promise<string> {
  if (TESTED === 'chromium') return `chrome-extension://${await reader.browser.installExtension(folder)}`;
  await reader.update(folder);
  return `moz-extension://${await inWindow(reader.browser, '(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname', OTHER_ID)}`;
}

export const attacks: readonly Attack[] = [
  {
    holds: 'what the browser tells a page about long tasks names no script of ours, on a page of 40,000 elements',
    pages: new Map([[LARGE, attackPage(LARGE, { body: MANY })]]),
    run: namesNoScript,
  },
  {
    holds: 'a watched page finds nothing new in its world and hears no failure',
    pages: new Map([[WATCHED, attackPage(WATCHED, { head: REMEMBER })]]),
    run: (ground) => leavesNothing(ground, WATCHED, true),
  },
  {
    holds: 'a watched page whose elements are named like what a script calls hears no failure',
    pages: new Map([[NAMED, attackPage(NAMED, { head: REMEMBER, body: NAMED_ELEMENTS })]]),
    run: (ground) => leavesNothing(ground, NAMED, false),
  },
  {
    holds: 'reading a page loads nothing of it a second time',
    pages: new Map([
      [
        LOADING,
        attackPage(LOADING, {
          body: `${LOADS.join('')}${filledTemplate(LOADS.join('').replaceAll(COUNTER, IN_TEMPLATE))}`,
        }),
      ],
    ]),
    run: loadsNothing,
  },
  {
    holds: 'a page that knows the extension’s address can load none of its files, in no way, and show none in a frame',
    pages: new Map([[PROBING, attackPage(PROBING, {})]]),
    run: givesNoFile,
  },
  {
    holds: 'another extension that knows its id gets no answer to any call, and no port',
    isAlone: true,
    run: answersNoOther,
  },
];
