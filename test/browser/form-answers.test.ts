// Pages that answer a form are never read without a click, however the form is sent, whether the background is awake, and whatever the answer does then.
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { formPage, formTo, inClosedRoot, letterTo } from '../fixtures/news-web/form-pages';
import { type Pages, page } from '../fixtures/news-web/other-pages';
import { readStory } from '../fixtures/news-web/story';
import { storyPage } from '../fixtures/news-web/templates';
import { GRANTED } from './harness/builds';
import { openForAll } from './harness/open-for-all';
import { readPopup } from './harness/popup';
import type { Reader } from './harness/reader';
import { chooseWatching, countStored, exportAll, untilStored } from './harness/watching';
import { OWN } from './scenarios';

const SITE = 'http://www.quai-des-depeches.example';
const OTHER_SITE = 'http://formulaires.example';
const ANSWER = `${SITE}/2024/05/14/reponse`;
const LATER = `${SITE}/2024/05/14/plus-tard`;
const quai = readStory('ferry-rewrite-quai.fr');
const answer = storyPage({ ...quai, title: 'Réponse à votre envoi' });
const form = (attributes = ''): string => formTo(ANSWER, attributes);

/** Sends a request by a script, and shows the answer under another address of the same document. */
const BY_SCRIPT = `${form()}<script>
  document.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const reply = await fetch('${ANSWER}', { method: 'POST' });
    const shown = new DOMParser().parseFromString(await reply.text(), 'text/html');
    history.pushState(null, '', '${ANSWER}');
    document.replaceChild(shown.documentElement, document.documentElement);
  });
</script>`;

const PAGES: Pages = new Map([
  ...OWN.pages,
  [ANSWER, page(answer)],
  [LATER, page(answer)],
  [`${SITE}/formulaire`, formPage(form())],
  [`${SITE}/onglet`, formPage(form('target="_blank"'))],
  [`${SITE}/lettre`, formPage(letterTo(ANSWER))],
  [`${SITE}/lettre-onglet`, formPage(letterTo(ANSWER, 'target="_blank"'))],
  [`${SITE}/cadre`, formPage('<iframe src="/dans-le-cadre"></iframe>')],
  [`${SITE}/dans-le-cadre`, formPage(form('target="_top"'))],
  [`${SITE}/ombre`, formPage(inClosedRoot(form()))],
  [`${SITE}/script`, formPage(BY_SCRIPT)],
  [`${OTHER_SITE}/formulaire`, formPage(form())],
  [`${OTHER_SITE}/cadre`, formPage(`<iframe src="${OTHER_SITE}/dans-le-cadre"></iframe>`)],
  [`${OTHER_SITE}/dans-le-cadre`, formPage(form('target="_top"'))],
]);

let reader: Reader;

openForAll({ build: GRANTED, pages: PAGES }, async (opened) => {
  reader = opened;
  await chooseWatching(reader, 'All news pages');
});
afterEach(async () => {
  const opened = (await reader.browser.pages()).filter((one) => one.url().startsWith('http'));
  await Promise.all(opened.map((one) => one.close()));
  expect(await reader.call('clearStore', null)).toMatchObject({ ok: true });
});

/** Sends the form of a page that is opened for it, and gives the page that answers. */
async function send(from: string, isAsleep: boolean): Promise<Page> {
  const sending = await reader.visit(from);
  if (isAsleep) await reader.killWorker();
  const [sender = sending.mainFrame()] = sending.mainFrame().childFrames();
  return await answerTo(sending, () => sender.evaluate(`globalThis.send ? send() : document.querySelector('button').click()`));
}

/** The page that answers, in its own tab or in a new one, when something is sent. */
async function answerTo(sending: Page, act: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await reader.browser.pages());
  await act();
  let found: Page | undefined;
  await expect
    .poll(
      async () => {
        const pages = await reader.browser.pages();
        found = pages.find((one) => one.url().split('?', 1)[0] === ANSWER && (one === sending || !before.has(one)));
        return found !== undefined;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  return found as Page;
}

const WAYS: readonly (readonly [how: string, from: string])[] = [
  ['into its own tab', `${SITE}/formulaire`],
  ['into a new tab', `${SITE}/onglet`],
  ['by GET', `${SITE}/lettre`],
  ['by GET into a new tab', `${SITE}/lettre-onglet`],
  ['out of a frame', `${SITE}/cadre`],
  ['out of a closed shadow root, without an event', `${SITE}/ombre`],
  ['by a site that another one follows', `${OTHER_SITE}/formulaire`],
  ['out of a frame of another site', `${OTHER_SITE}/cadre`],
  ['by a script that shows the answer in its own page', `${SITE}/script`],
];

describe.each([
  ['awake', false],
  ['asleep', true],
])('while the background is %s, the answer is not read that was asked for', (_state, isAsleep) => {
  test.each(WAYS)('%s', async (_how, from) => {
    await send(from, isAsleep);
    await expectOnlyTheNext();
  });
});

test('the answer is not read in a new tab that a key opens', async () => {
  const sending = await reader.visit(`${SITE}/lettre`);
  await sending.type('textarea', 'Mot');
  await answerTo(sending, async () => {
    await sending.keyboard.down('Control');
    await sending.click('button');
    await sending.keyboard.up('Control');
  });
  await expectOnlyTheNext();
});

test('the answer is not read when it is loaded again, names another address, or a setting is saved; a click reads it', async () => {
  const answered = await send(`${SITE}/formulaire`, true);
  answered.on('dialog', (dialog) => void dialog.accept());
  await answered.evaluate(`history.replaceState(null, '', '${LATER}')`);
  await pause();
  await reader.killWorker();
  await answered.evaluate(`history.pushState(null, '', '${ANSWER}?page=2')`);
  await pause();
  await saveSetting();
  await pause();
  expect(await countStored(reader)).toBe(0);
  // The address of the answer, loaded again in its tab.
  await answered.evaluate(`location.href = '${ANSWER}'`);
  await pause();
  await answered.evaluate('location.reload()');
  await expectOnlyTheNext();
  await answered.bringToFront();
  expect((await readPopup(await reader.clickToolbar(answered))).failure).toBe('');
  expect(await exportAll(reader)).toContain('Réponse à votre envoi');
});

test('the answer is not read when the browser goes back to it', async () => {
  const answered = await send(`${SITE}/formulaire`, false);
  answered.on('dialog', (dialog) => void dialog.accept());
  await answered.goto(`${OTHER_SITE}/formulaire`);
  await reader.killWorker();
  await answered.evaluate('history.back()');
  await expectOnlyTheNext();
});

test('a page of which nothing is known is not read: the browser has forgotten how it was loaded', async () => {
  const address = OWN.first;
  await reader.visit(address);
  await untilStored(reader, 1);
  expect(await reader.call('clearStore', null)).toMatchObject({ ok: true });
  await reader.inWorker(async (chrome) => void (await chrome.storage.session.clear()));
  await saveSetting();
  await expectOnlyTheNext();
});

/** Changes a setting, upon which the background looks at open tabs again. */
async function saveSetting(): Promise<void> {
  expect(await reader.call('changeSettings', { keepDays: 30 })).toMatchObject({ ok: true });
}

/** Checks that nothing was read so far, and that the next article is read: otherwise the first check would prove nothing. */
async function expectOnlyTheNext(): Promise<void> {
  await pause();
  await reader.visit(OWN.unrelated);
  await untilStored(reader, 1);
  await pause();
  const titles = [...(await exportAll(reader)).matchAll(/"title":"([^"]*)"/g)].map(([, title]) => title);
  expect(titles).toEqual([expect.stringContaining('violons')]);
}

/** Long enough that a page would have been read by now if it were read at all: the watch script looks up to four seconds after the page is there. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_800));
