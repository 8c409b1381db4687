// An export file must always be read back, however long the line of an article is.
import { describe, expect, test } from 'vitest';
import { MAX_BODY_LENGTH, MAX_CREDITS, MAX_FILE_LINE, MAX_TEXT_BYTES, MAX_WORDS_LENGTH } from '../../../src/core/bounds';
import type { SaidObjection } from '../../../src/core/model/objection';
import type { StoredArticle } from '../../../src/core/model/stored-article';
import { exportFooter, exportHeader, exportLine, parseExport } from '../../../src/store/export-file';
import { partsOf } from '../../../src/ui/files/file-parts';
import { objectionOf } from '../../store/objections';
import { articleOfStory } from '../../store/stored';

/** Bytes of a message that Chrome refuses. */
const MAX_MESSAGE = 64 * 1024 * 1024;
/** Where words are written without spaces each character begins one: terms are words of two characters and more. */
const MAX_WORDS = Math.floor(MAX_BODY_LENGTH / 2);
/** Of a text of different words two shingles in seven are kept. */
const MAX_SHINGLES = Math.ceil((MAX_WORDS * 2) / 7);

/** The largest that a page can become: every bound of its own is reached, and its text is packed into as many bytes as it has. */
function largestArticle(): StoredArticle {
  const article = articleOfStory('dam', 'wire.en', 'paper.example');
  const [credit] = article.credits;
  if (!credit) throw new Error('The story has no credit');
  const text = new Uint8Array(MAX_TEXT_BYTES).fill(7);
  text.set([31, 139, 8]);
  return {
    ...article,
    number: 1,
    firstReadAt: 5,
    outletName: '"'.repeat(MAX_WORDS_LENGTH),
    credits: Array.from({ length: MAX_CREDITS }, () => ({ ...credit, quote: '“é”'.repeat(66) })),
    fingerprint: {
      ...article.fingerprint,
      wordCount: MAX_WORDS,
      shingleCount: MAX_WORDS,
      shingles: Uint32Array.from({ length: MAX_SHINGLES }, (_, at) => 4_000_000_000 + at),
      terms: Uint32Array.from({ length: MAX_WORDS }, (_, at) => 4_000_000_000 + at),
      counts: new Uint8Array(MAX_WORDS).fill(255),
    },
    text,
  };
}

async function readBack(lines: readonly string[]) {
  const articles: Omit<StoredArticle, 'number'>[] = [];
  const objections: SaidObjection[] = [];
  let longest = 0;
  for await (const { text, isFirst, isLast } of partsOf(new Blob([...lines]))) {
    longest = Math.max(longest, JSON.stringify(text).length);
    const found = parseExport(text, { isFirst, isLast, before: articles.length });
    articles.push(...found.articles);
    objections.push(...found.objections);
  }
  return { articles, objections, longest };
}

describe('an export file is read back', () => {
  test('where an article is as large as a page can be, in messages that browsers take', async () => {
    const { number, ...article } = largestArticle();
    const lines = [exportHeader({}), exportLine({ ...article, number }), exportFooter(1)];
    const { articles, longest } = await readBack(lines);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.fingerprint.terms.length).toBe(MAX_WORDS);
    expect(articles[0]?.text?.length).toBe(MAX_TEXT_BYTES);
    expect(articles[0]?.credits).toHaveLength(MAX_CREDITS);
    expect(longest).toBeLessThan(MAX_MESSAGE);
    expect(new Blob([exportLine({ ...article, number })]).size).toBeLessThan(MAX_FILE_LINE);
  });

  test('where its first line is long, since the reader corrected much', async () => {
    const said = Array.from({ length: 12_000 }, (_, at): SaidObjection => {
      const objection = objectionOf('not-same-story');
      return { ...objection, saidAt: objection.saidAt + at };
    });
    const { objections } = await readBack([exportHeader({}, said), exportFooter(0)]);
    expect(objections).toHaveLength(said.length);
  });
});
