// Of two articles, each is the other's sibling or neither is, with the same relation, whichever was stored and whichever is asked about. One is then known
// by a sample of its words.
import { describe, expect, test } from 'vitest';
import { type AskedRow, KeptRows } from '../../src/cli/kept-rows';
import { askedRow } from '../../src/cli/trace';
import { trace } from '../../src/core/provenance/trace';
import { STORIES, storyTexts } from '../fixtures/stories/read-story';
import { madeUpPairs, type StreamText } from './made-up-pairs';

const PAIRS = 300;
const SEED = 20_261_127;

const articleOf = (text: StreamText): AskedRow => {
  const article = askedRow({ ...text }, 0);
  if (!article) throw new Error(`No article in ${text.id}`);
  return article;
};

/** The relation of the stored one to the asked one, siblings or not. */
async function relationTo(stored: AskedRow, asked: AskedRow): Promise<string> {
  const index = new KeptRows();
  index.add(stored);
  const { others } = await trace(asked, index);
  return others[0]?.comparison.relation ?? 'unrelated';
}

describe('a verdict is the same both ways', () => {
  const texts = STORIES.flatMap((story) =>
    storyTexts(story).map(({ role, lang, title, paragraphs }) => ({
      id: `${story} ${role} ${lang}`,
      site: `${role} ${lang}`,
      title,
      text: paragraphs.join('\n'),
      lang,
    })),
  );

  test('of the stories that are written by hand', async () => {
    const articles = texts.map(articleOf);
    for (const [index, one] of articles.entries())
      for (const other of articles.slice(index + 1))
        expect([one.rowId, other.rowId, await relationTo(one, other)]).toEqual([one.rowId, other.rowId, await relationTo(other, one)]);
  });

  test(`of ${PAIRS} pairs that are made of them`, async () => {
    const seen = new Map<string, number>();
    for (const pair of madeUpPairs(texts, PAIRS, SEED)) {
      const [one, other] = [articleOf(pair.one), articleOf(pair.other)];
      const relation = await relationTo(one, other);
      expect([one.rowId, other.rowId, relation]).toEqual([one.rowId, other.rowId, await relationTo(other, one)]);
      seen.set(relation, (seen.get(relation) ?? 0) + 1);
    }
    for (const relation of ['identical', 'edited', 'excerpt', 'rewritten', 'translated', 'related', 'unrelated'])
      expect([relation, (seen.get(relation) ?? 0) > 0]).toEqual([relation, true]);
  });
});
