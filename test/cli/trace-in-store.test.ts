// `trace` with a store in a file says what it says in memory, and finds in a later run what an earlier one was given.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rowTracer, type TraceOutput } from '../../src/cli/trace';
import { storedRowTracer } from '../../src/cli/trace-in-store';
import { FileStore } from '../../src/node/file-store';
import { STORIES, storyTexts } from '../fixtures/stories/read-story';
import { hasSqlite } from '../node/has-sqlite';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireprint-trace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every text of every story; every third has no address. */
const ROWS = STORIES.flatMap((story) => storyTexts(story).map((text) => ({ story, ...text }))).map(
  ({ story, role, lang, title, paragraphs }, index) => ({
    id: `${story} ${role}.${lang}`,
    url: index % 3 === 0 ? '' : `https://www.${role}-${lang}.example/${story}`,
    site: `The ${role} ${lang}`,
    title,
    lang,
    text: paragraphs.join('\n'),
  }),
);

/** The share of copied words is left out: a store keeps fewer bits of a shingle. */
const said = ({ siblings, sources, origins: { known, unknown, groups } }: TraceOutput) => ({
  siblings: siblings.map(({ id, relation }) => `${id} ${relation}`).sort(),
  sources: sources.map((source) => ('name' in source ? source.name : null)),
  origins: { known, unknown, groups: groups.map(({ kind, agencies, name, articles }) => [kind, agencies, name, articles.length]).sort() },
});

test.skipIf(!hasSqlite)('says of every row what it says in memory, also where the rows come in several runs', async () => {
  const inMemory = rowTracer(0);
  const file = join(folder, 'rows.wp');
  let siblings = 0;
  for (let from = 0; from < ROWS.length; from += 20) {
    const store = await FileStore.open(file, 16);
    const inFile = storedRowTracer(0, store);
    for (const row of ROWS.slice(from, from + 20)) {
      const expected = said(await inMemory(row));
      expect(said(await inFile(row))).toEqual(expected);
      siblings += expected.siblings.length;
    }
    await store.close();
  }
  expect(siblings).toBeGreaterThan(10);
});

test.skipIf(!hasSqlite)(
  'a row that was given before is a version of itself, with an address or without; one that is not to be stored is not',
  async () => {
    const store = await FileStore.open(join(folder, 'rows.wp'));
    const inFile = storedRowTracer(0, store);
    const [one, other] = [ROWS[0], ROWS[1]];
    await inFile({ ...ROWS[2], store: false });
    expect(store.size).toBe(0);
    for (const row of [one, other, one, other]) await inFile({ ...row });
    expect(store.size).toBe(2);
    expect((await inFile({ ...one })).siblings.map(({ id }) => id)).not.toContain(one?.id);
    await store.close();
  },
);

test.skipIf(!hasSqlite)('a row without an article gives nothing and keeps nothing', async () => {
  const store = await FileStore.open(join(folder, 'rows.wp'));
  expect(await storedRowTracer(2, store)({ id: 1, text: '' })).toMatchObject({ siblings: [], nearest: [] });
  expect(store.size).toBe(0);
  await store.close();
});
