import { languageLists } from '../../src/build/language-lists';
import { keptAddress } from '../../src/core/address';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportObjections } from '../../src/background/export-objections';
import { exportPart } from '../../src/background/export-part';
import { findProvenance } from '../../src/background/find-provenance';
import { findStory } from '../../src/background/find-story';
import { readTab } from '../../src/background/read-tab';
import { sayObjection } from '../../src/background/say-objection';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { Answer, Says } from '../../src/messages/contract';
import { uiToBackground } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { parseExport } from '../../src/store/export-file';
import { pageOf, tabOf } from './pages';

let store: ArticleStore;
const NOW = Date.UTC(2024, 4, 3);
const wire = pageOf('dam', 'wire.en', 'paper.example');
const edited = pageOf('dam', 'edited.en', 'journal.example', 'Source: Reuters');

const domains = (answer: Answer | null) => answer?.provenance.siblings.map(({ outlet }) => outlet.domain).sort();
const sources = (answer: Answer | null) => answer?.provenance.sources.map(({ agency }) => agency);
const ask = (url = wire.url) => findProvenance(url, store, languageLists);
async function say(what: (answer: Answer) => Says | undefined, url = wire.url) {
  const before = await ask(url);
  const says = before && what(before);
  if (!says) throw new Error('Nothing to say it of');
  return sayObjection(url, says, { store, lists: languageLists, now: NOW });
}
const ofSibling = (kind: 'not-same-story' | 'same-outlet', domain: string) => (answer: Answer) => {
  const sibling = answer.provenance.siblings.find(({ outlet }) => outlet.domain === domain);
  return sibling && { kind, articleId: sibling.articleId };
};
const notReuters = (): Says => ({ kind: 'wrong-source', source: { agency: 'reuters', outlet: null, name: 'reuters', kind: 'agency' } });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
  store = new ArticleStore();
  await readTab(tabOf(store, pageOf('dam', 'cut.en', 'short.example')));
  await readTab(tabOf(store, edited));
  await readTab(tabOf(store, wire));
});

describe('an objection changes the answer at once', () => {
  test('not the same story', async () => {
    const { answer } = await say(ofSibling('not-same-story', 'journal.example'));
    expect(domains(answer)).toEqual(['short.example']);
    expect(sources(answer)).toEqual([]);
    expect(answer?.otherOutlets).toBe(1);
    expect(answer?.objections).toMatchObject([{ kind: 'not-same-story', article: { title: edited.title }, source: null }]);
  });

  test('seen from the other page it names this one', async () => {
    await say(ofSibling('not-same-story', 'journal.example'));
    const other = await ask(edited.url);
    expect(domains(other)).toEqual(['short.example']);
    expect(other?.objections).toMatchObject([{ article: { title: wire.title, url: keptAddress(wire.url) } }]);
  });

  test('same outlet', async () => {
    const { answer } = await say(ofSibling('same-outlet', 'short.example'));
    expect(domains(answer)).toEqual(['journal.example']);
    expect(answer?.objections).toMatchObject([{ kind: 'same-outlet', article: { outlet: { domain: 'short.example' } } }]);
  });

  test('wrong source', async () => {
    expect(sources(await ask())).toEqual(['reuters']);
    const { answer } = await say(notReuters);
    expect(sources(answer)).toEqual([]);
    expect(answer?.provenance.origins).toMatchObject({ known: 0, unknown: 3 });
    expect(answer?.objections).toMatchObject([{ kind: 'wrong-source', article: null, source: { agency: 'reuters', name: 'Reuters' } }]);
  });

  test('a wrong source stands by no article of the story that it was said of', async () => {
    const credited = pageOf('dam', 'wire.en', 'paper.example', 'Source: Reuters');
    for (const at of ['', '-update']) await readTab(tabOf(store, { ...credited, url: credited.url.replace('/dam', `/dam${at}`) }));
    const quotes = async () =>
      (await findStory(wire.url, store, languageLists))?.articles.flatMap(({ credits }) => credits.map(({ quote }) => quote));
    expect(await quotes()).toEqual(Array(3).fill('Source: Reuters'));
    await say(notReuters);
    expect(await quotes()).toEqual([]);
    const wrong = (await findStory(wire.url, store, languageLists))?.articles.map(({ outlet, wrongSources }) => [
      outlet.domain,
      ...wrongSources.map(({ name }) => name),
    ]);
    expect(wrong?.sort()).toEqual([
      ['journal.example', 'Reuters'],
      ['paper.example', 'Reuters'],
      ['paper.example', 'Reuters'],
      ['short.example'],
    ]);
  });

  test('the whole story follows', async () => {
    await say(ofSibling('not-same-story', 'journal.example'));
    const story = await findStory(wire.url, store, languageLists);
    expect(story?.articles.map(({ outlet }) => outlet.domain).sort()).toEqual(['paper.example', 'short.example']);
  });
});

test('it can be taken back, and everything is as before', async () => {
  const before = await ask();
  const { id } = await say(ofSibling('not-same-story', 'journal.example'));
  await store.objections.remove(id ?? '');
  expect(await ask()).toEqual(before);
});

test('it holds after a wake, and when the page is read again', async () => {
  await say(ofSibling('not-same-story', 'journal.example'));
  await readTab(tabOf(store, { ...edited, url: `${edited.url}?utm_source=x` }));
  expect(domains(await findProvenance(wire.url, new ArticleStore(), languageLists))).toEqual(['short.example']);
});

test('it holds when the articles have expired and are read anew', async () => {
  await say(ofSibling('not-same-story', 'journal.example'));
  await store.dropReadBefore(Number.POSITIVE_INFINITY);
  await readTab(tabOf(store, edited));
  expect(domains(await readTab(tabOf(store, wire)))).toEqual([]);
});

test('what the answer no longer shows cannot be objected to', async () => {
  expect(
    (await sayObjection(wire.url, { kind: 'not-same-story', articleId: '999' }, { store, lists: languageLists, now: NOW })).id,
  ).toBeNull();
  expect(
    (
      await sayObjection(
        wire.url,
        { kind: 'wrong-source', source: { agency: 'afp', outlet: null, name: 'afp', kind: 'agency' } },
        { store, lists: languageLists, now: NOW },
      )
    ).id,
  ).toBeNull();
  expect(await sayObjection('https://elsewhere.example/', notReuters(), { store, lists: languageLists, now: NOW })).toEqual({
    id: null,
    answer: null,
  });
  expect(await store.objections.all()).toEqual([]);
});

test('the reply has the shape that screens are promised', async () => {
  const reply = await say(notReuters);
  expect(uiToBackground.sayObjection.value.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
});

test('the export file carries what was said to another store', async () => {
  await say(notReuters);
  await say(ofSibling('same-outlet', 'short.example'));
  const { part } = await exportPart(null, store, DEFAULT_SETTINGS);
  expect(parseExport(part).objections).toEqual(await store.objections.all());
});

test('as test cases: a line each, with what was shown and what the reader says', async () => {
  await say(notReuters);
  await say(ofSibling('not-same-story', 'journal.example'));
  const lines = exportObjections(await store.objections.all())
    .trimEnd()
    .split('\n');
  const a = { url: keptAddress(wire.url), title: wire.title, lang: 'en', outlet: { domain: 'paper.example' } };
  expect(lines.map((line) => JSON.parse(line)).sort((one, other) => (one.says < other.says ? -1 : 1))).toMatchObject([
    {
      kind: 'wireprint correction',
      version: 1,
      says: 'not-same-story',
      saidAt: '2024-05-03T00:00:00.000Z',
      a,
      b: { url: keptAddress(edited.url), title: edited.title },
      shown: { relation: 'edited' },
    },
    {
      says: 'wrong-source',
      a,
      b: null,
      shown: { agency: 'reuters', evidence: [{ url: keptAddress(edited.url), quote: 'Source: Reuters' }] },
    },
  ]);
  expect(lines.join()).not.toContain('"address"');
});
