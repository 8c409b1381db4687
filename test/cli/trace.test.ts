// The command line and the extension trace the same articles, each with its own index: both must say the same.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { readTab } from '../../src/background/read-tab';
import { KeptRows } from '../../src/cli/kept-rows';
import { askedRow, rowTracer, type TraceOutput } from '../../src/cli/trace';
import { keptAddress } from '../../src/core/address';
import type { Article } from '../../src/core/model/article';
import { trace } from '../../src/core/provenance/trace';
import type { Answer } from '../../src/messages/contract';
import { ArticleStore } from '../../src/store/article-store';
import { pageOf, tabOf } from '../background/pages';
import { STORIES, storyTexts } from '../fixtures/stories/read-story';

const TAILS = ['', 'Source: Reuters', '(AFP)', 'Agencies'];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
});

/** Every text of every story, each at an outlet of its own, with different credits behind them. */
function pages(): Article[] {
  const texts = STORIES.flatMap((story) => storyTexts(story).map(({ role, lang }) => [story, `${role}.${lang}`] as const));
  return texts.map(([story, name], index) => {
    const page = pageOf(story, name, `${name.replace('.', '-')}.example`, TAILS[index % TAILS.length]);
    return { ...page, paragraphs: page.lines.filter(({ position }) => position === 'body').map(({ text }) => text) };
  });
}

function rowOf({ url, siteName, title, declaredLang, dates, paragraphs }: Article) {
  return {
    id: keptAddress(url),
    url,
    site: siteName,
    title,
    lang: declaredLang,
    publishedAt: dates[0]?.text ?? '',
    text: paragraphs.join('\n'),
  };
}

/**
 * What both must agree on to the last digit. Left out is the share of copied words, and with it the order of siblings: the store keeps fewer bits of a
 * shingle, so that a chance match may bring the share near the bound, and then all shingles of the text are compared.
 */
const said = (
  siblings: readonly { id: unknown; relation: string; story: number }[],
  sources: readonly object[],
  { known, unknown, groups }: Answer['provenance']['origins'] | TraceOutput['origins'],
) => ({
  siblings: siblings.map(({ id, relation, story }) => `${id} ${relation} ${story}`).sort(),
  sources: sources.map((source) => ('name' in source ? source.name : null)),
  origins: { known, unknown, groups: groups.map(({ kind, agencies, name, articles }) => [kind, agencies, name, articles.length]).sort() },
});
const ofAnswer = ({ provenance: { siblings, sources, origins } }: Answer) =>
  said(
    siblings.map(({ url, relation, storyShare }) => ({ id: url, relation, story: storyShare })),
    sources,
    origins,
  );
const ofOutput = ({ siblings, sources, origins }: TraceOutput) => said(siblings, sources, origins);

test('of every article that is read, the command line and the extension say the same', async () => {
  const store = new ArticleStore();
  const traceRow = rowTracer(0);
  const found = { siblings: 0, sources: 0 };
  for (const page of pages()) {
    const answer = ofAnswer(await readTab(tabOf(store, page)));
    expect(ofOutput(await traceRow(rowOf(page)))).toEqual(answer);
    found.siblings += answer.siblings.length;
    found.sources += answer.sources.length;
  }
  expect(found.siblings).toBeGreaterThan(10);
  expect(found.sources).toBeGreaterThan(10);
});

test('hundreds of copies are all siblings, and hide nothing of what was found without them', async () => {
  const [page, ...others] = pages();
  if (!page) throw new Error('no page was made');
  const kept = new KeptRows();
  const add = (row: Record<string, unknown>) => {
    const asked = askedRow(row, kept.size);
    if (!asked) throw new Error('a row has no article');
    kept.add(asked);
  };
  const siblings = async () => {
    const asked = askedRow(rowOf(page), kept.size);
    return asked ? (await trace(asked, kept)).provenance.siblings.map(({ url }) => url) : [];
  };
  for (const other of others) add(rowOf(other));
  const before = await siblings();
  const copies = Array.from({ length: 500 }, (_, at) => `https://outlet${at}.example/story`);
  for (const url of copies) add({ ...rowOf(page), url });
  expect(before.length).toBeGreaterThan(2);
  expect((await siblings()).sort()).toEqual([...before, ...copies].sort());
});

test('an offer to subscribe that two outlets share makes no siblings of two stories, even where it is longer than they are', async () => {
  const offer = [
    'Subscribe now to read on: for 3 euros a month you get every article of our four papers, and you may cancel at any time.',
    'Already a subscriber? Sign in with the address that you gave when you ordered, and the article opens on all of your devices.',
    'The subscription renews every month; our terms of use and our notice on privacy apply to it, and the first month is free.',
  ];
  const told = rowTracer(0);
  const row = (id: string, first: string) => ({ id, site: `${id}.example`, title: id, lang: 'en', text: [first, ...offer].join('\n') });
  await told(row('ferry', 'The ferry to Skerry broke down off the lighthouse on Monday, and forty people waited six hours for a tug.'));
  const { siblings } = await told(
    row('school', 'The council of Ardmore closed its oldest school on Tuesday after cracks were found in the gable wall.'),
  );
  expect(siblings).toEqual([]);
});
