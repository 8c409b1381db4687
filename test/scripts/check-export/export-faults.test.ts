// Each kind of damage is made on purpose, and must be named.
import { expect, test } from 'vitest';
import { exportFaults } from '../../../scripts/check-export/export-faults';
import type { StoredArticle } from '../../../src/core/model/stored-article';
import { exportFooter, exportHeader, exportLine } from '../../../src/store/export-file';
import { packText } from '../../../src/store/packed-text';
import { makeArticles } from '../../store/packed-articles';

const ARTICLES: readonly StoredArticle[] = await Promise.all(
  makeArticles(60).map(async ({ article, paragraphs }, index) => ({
    ...article,
    number: index + 1,
    firstReadAt: article.readAt,
    text: await packText(paragraphs),
  })),
);
const LINES = ARTICLES.map(exportLine);
const fileOf = (lines: readonly string[]) => [exportHeader({}), ...lines, exportFooter(lines.length)].join('');
/** The faults of the file whose third article is changed: it stands in line 4. */
const faultsWith = (change: (article: StoredArticle) => Partial<StoredArticle>, lines = LINES) => {
  const third = ARTICLES[2] as StoredArticle;
  return exportFaults(fileOf(lines.with(2, exportLine({ ...third, ...change(third) }))));
};
const URL_OF_THIRD = ARTICLES[2]?.url as string;

test('a store as it should be has none, nor has an empty one', async () => {
  expect(await exportFaults(fileOf(LINES))).toEqual([]);
  expect(await exportFaults(fileOf([]))).toEqual([]);
});

test('a file that is cut short', async () => {
  const faults = await exportFaults(fileOf(LINES).slice(0, -60));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('cut short');
});

test('another file', async () => {
  expect(await exportFaults('{}\n{}')).toHaveLength(2);
});

test('a line that is missing', async () => {
  const faults = await exportFaults([exportHeader({}), ...LINES.slice(1), exportFooter(LINES.length)].join(''));
  expect(faults).toEqual([expect.stringContaining('59 articles')]);
});

test('half a line', async () => {
  const lines = LINES.with(2, `${LINES[2]?.slice(0, 200)}\n`);
  expect(await exportFaults(fileOf(lines))).toEqual(['line 4 is not a whole article: an import refuses it']);
});

test('an article that is there twice', async () => {
  const again = exportLine({ ...(ARTICLES[2] as StoredArticle), readAt: 1e12 * 2 });
  expect(await exportFaults(fileOf([...LINES, again]))).toEqual([expect.stringContaining('the same article stands in line 4 too')]);
});

test('a text that is cut short', async () => {
  expect(await faultsWith(({ text }) => ({ text: text?.slice(0, -9) ?? null }))).toEqual([
    `line 4, ${URL_OF_THIRD}: its text cannot be unpacked`,
  ]);
});

test('the text of another article', async () => {
  expect(await faultsWith(() => ({ text: ARTICLES[0]?.text ?? null }))).toContain(
    `line 4, ${URL_OF_THIRD}: its fingerprint is not that of its title and text`,
  );
});

test('a fingerprint that does not lead to its article', async () => {
  const faults = await faultsWith(() => ({ fingerprint: ARTICLES[1]?.fingerprint as StoredArticle['fingerprint'] }));
  expect(faults).toContain(`line 4, ${URL_OF_THIRD}: it is not found by its own text`);
});

test('the key of another address', async () => {
  expect(await faultsWith(() => ({ address: 'elsewhere.example/a' }))).toEqual([
    expect.stringContaining('its key is elsewhere.example/a, but that of its address is'),
  ]);
});

test('a last reading before the first', async () => {
  expect(await faultsWith(({ readAt }) => ({ firstReadAt: readAt + 1 }))).toHaveLength(1);
});

test('an article that was acknowledged and is not there, or with other words', async () => {
  const text = 'Words that were never read';
  expect(await exportFaults(fileOf(LINES), [{ url: 'https://gone.example/a' }, { url: URL_OF_THIRD, text }])).toEqual([
    'https://gone.example/a: was said to be stored, and is not there',
    `line 4, ${URL_OF_THIRD}: its text is not the one that was said to be stored`,
  ]);
});

test('copies that are word for word the same are all found', async () => {
  const copies = Array.from({ length: 70 }, (_, index) => {
    const address = `copies-${index}.example/a`;
    return exportLine({ ...(ARTICLES[2] as StoredArticle), address, url: `https://${address}` });
  });
  expect(await exportFaults(fileOf([...LINES, ...copies]))).toEqual([]);
});
