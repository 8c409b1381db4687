// A page that answers a form belongs to the person who sent it: it is not read without a click, however the form was sent and whatever the answer does.
import type { Page } from 'puppeteer-core';
import type { Reader } from '../../../test/browser/harness/reader';
import { formPage, formTo, inClosedRoot, letterTo } from '../../../test/fixtures/news-web/form-pages';
import { type Pages, page } from '../../../test/fixtures/news-web/other-pages';
import type { Attack, Ground } from '../attack';
import { attackPage } from '../pages';
import { afterWatching, readPage, storedArticles, watchAll } from '../reading';

const SITE = 'http://guichet.example';
const OTHER_SITE = 'http://formulaires.example';
const ANSWER = `${SITE}/2024/05/14/votre-envoi`;
/** Milliseconds in which a form that was sent is answered. */
const ANSWERED = 2_000;

const form = (attributes = ''): string => formTo(ANSWER, attributes);

const PERSONAL = '<textarea name="lettre">Mot de passe</textarea><input name="prenom"><input name="nom">';
/** A form without a method, which a script sends and answers in its own page; and with the name of what a script would call. */
const BY_SCRIPT = `<img name="addEventListener"><form onsubmit="return false" action="${ANSWER}">${PERSONAL}<button>Envoyer</button></form><script>
  document.forms[0].onsubmit = () => {
    fetch('${ANSWER}', { method: 'POST' }).then((reply) => reply.text()).then((text) => {
      history.pushState(null, '', '${ANSWER}');
      const shown = new DOMParser().parseFromString(text, 'text/html');
      document.replaceChild(shown.documentElement, document.documentElement);
    });
    return false;
  };
</script>`;
const LEADS_ON = `<!doctype html><title>Un instant</title><meta http-equiv="refresh" content="1;url=${ANSWER}"><p>Votre envoi est en cours.`;

const ANSWERING: Pages = new Map([
  [`${SITE}/adresse`, formPage(letterTo(ANSWER))],
  [`${SITE}/adresse-onglet`, formPage(letterTo(ANSWER, 'target="_blank"'))],
  [`${SITE}/script`, formPage(BY_SCRIPT)],
  [`${SITE}/patience`, formPage(formTo(`${SITE}/un-instant`))],
  [`${SITE}/un-instant`, page(LEADS_ON)],
  [ANSWER, attackPage(ANSWER, {})],
  [`${SITE}/formulaire`, formPage(form())],
  [`${SITE}/onglet`, formPage(form('target="_blank"'))],
  [`${SITE}/cadre`, formPage('<iframe src="/dans-le-cadre"></iframe>')],
  [`${SITE}/dans-le-cadre`, formPage(form('target="_top"'))],
  [`${SITE}/ombre`, formPage(inClosedRoot(form()))],
  [`${OTHER_SITE}/formulaire`, formPage(form())],
]);

/** Sends the form of a page while the background sleeps, and gives that page. */
async function send(reader: Reader, from: string): Promise<Page> {
  const sending = await reader.visit(from);
  await reader.killWorker();
  const [sender = sending.mainFrame()] = sending.mainFrame().childFrames();
  await sender.evaluate(`globalThis.send ? send() : document.querySelector('button').click()`);
  await new Promise((resolve) => setTimeout(resolve, ANSWERED));
  return sending;
}

/** What of the answer is stored after an attack, if its page is there and can be read on a click: otherwise nothing was attacked. */
async function unread({ reader }: Ground, attack: (reader: Reader) => Promise<unknown>): Promise<readonly string[]> {
  await watchAll(reader);
  await attack(reader);
  await afterWatching();
  const stored = (await storedArticles(reader)).map(({ url }) => `Without a click, ${url} was read`);
  const answered = (await reader.browser.pages()).find((one) => one.url().startsWith(SITE) && one.url().includes('/2024/'));
  if (!answered) return ['The form was not answered'];
  const { ok } = await readPage(reader, answered);
  return [...stored, ...(ok ? [] : ['A click does not read the answer'])];
}

const WAYS: readonly (readonly [how: string, from: string])[] = [
  ['in its own tab', `${SITE}/formulaire`],
  ['in a new tab', `${SITE}/onglet`],
  ['out of a frame', `${SITE}/cadre`],
  ['out of a closed shadow root, without an event', `${SITE}/ombre`],
  ['by GET, with a letter', `${SITE}/adresse`],
  ['by GET, with a letter, in a new tab', `${SITE}/adresse-onglet`],
  ['by a script, from a form without a method, which shows the answer in its own page', `${SITE}/script`],
  ['to a page that leads on to the answer by itself', `${SITE}/patience`],
  ['from another site', `${OTHER_SITE}/formulaire`],
];

export const attacks: readonly Attack[] = [
  ...WAYS.map(
    ([how, from]): Attack => ({
      holds: `a page that answers a form is not read without a click: sent ${how}, while the background sleeps`,
      pages: ANSWERING,
      run: (ground) => unread(ground, (reader) => send(reader, from)),
    }),
  ),
  {
    holds: 'a page that answers a form is not read without a click after it was loaded again, while the background slept',
    pages: ANSWERING,
    run: (ground) =>
      unread(ground, async (reader) => {
        const answered = await send(reader, `${SITE}/formulaire`);
        await reader.killWorker();
        await answered.evaluate('location.reload()');
        await new Promise((resolve) => setTimeout(resolve, ANSWERED));
      }),
  },
  {
    holds: 'a page that answers a form is not read without a click after it has named another address, and a setting was saved',
    pages: ANSWERING,
    run: (ground) =>
      unread(ground, async (reader) => {
        const answered = await send(reader, `${SITE}/formulaire`);
        await answered.evaluate(`history.replaceState(null, '', '${SITE}/2024/05/14/autre')`);
        await reader.killWorker();
        await reader.call('changeSettings', { keepDays: 30 });
      }),
  },
];
