import { describe, expect, test } from 'vitest';
import type { BlockChanges } from '../../../src/store/packed/blocks';
import { segmentRange } from '../../../src/store/packed/blocks';
import { MemoryBlocks } from '../../../src/store/packed/memory-blocks';
import { chooseReadBefore } from '../../../src/store/packed/read/choose-articles';
import { findAddresses } from '../../../src/store/packed/read/find-addresses';
import { Segments } from '../../../src/store/packed/segments';
import type { JournalArticle } from '../../../src/store/schema';
import { makeArticles } from '../packed-articles';

const ARTICLES: readonly JournalArticle[] = makeArticles(48, 3, 5).map(({ article: { text: _, ...article } }, index) => ({
  ...article,
  number: index + 1,
  firstReadAt: article.readAt,
}));
const PARTS = [ARTICLES.slice(0, 16), ARTICLES.slice(16, 32), ARTICLES.slice(32)];
const addressesOf = (articles: readonly JournalArticle[]) => articles.map(({ address }) => address).sort();

/** Blocks that take so many writes; then the worker is dead. */
class MortalBlocks extends MemoryBlocks {
  left = Number.POSITIVE_INFINITY;

  override async write(changes: BlockChanges): Promise<void> {
    if (this.left-- <= 0) throw new Error('killed');
    await super.write(changes);
  }
}

/** What a worker finds that wakes over these blocks. */
async function wake(blocks: MortalBlocks): Promise<{ segments: Segments; addresses: string[] }> {
  blocks.left = Number.POSITIVE_INFINITY;
  const segments = await Segments.open(blocks);
  await segments.sweep();
  return { segments, addresses: [...(await findAddresses(segments, addressesOf(ARTICLES))).keys()].sort() };
}

/** Nothing lies there that no list names. */
function expectNoLeftovers(blocks: MemoryBlocks, segments: Segments): void {
  const named = [0, ...segments.all.flatMap(({ id, vocabularies }) => [id, ...vocabularies])];
  const lost = blocks.keys().filter((key) => !named.some((id) => key >= segmentRange(id).from && key < segmentRange(id).to));
  expect(lost).toEqual([]);
}

/** Runs a piece of work with the worker killed at its first write, its second, and so on until it comes through. */
async function killAtEachWrite(
  prepare: (segments: Segments, blocks: MortalBlocks) => Promise<void>,
  work: (segments: Segments, blocks: MortalBlocks) => Promise<void>,
  check: (addresses: string[], isDone: boolean) => void,
): Promise<number> {
  for (let writes = 0; ; writes++) {
    const blocks = new MortalBlocks();
    const segments = await Segments.open(blocks);
    await prepare(segments, blocks);
    blocks.left = writes;
    const isDone = await work(segments, blocks).then(
      () => true,
      () => false,
    );
    const woken = await wake(blocks);
    expectNoLeftovers(blocks, woken.segments);
    check(woken.addresses, isDone);
    if (isDone) return writes;
  }
}

const addAll = async (segments: Segments, blocks: MortalBlocks) => {
  for (const part of PARTS) await segments.add(part, (changes) => blocks.write(changes));
};
const mergeAll = (segments: Segments) =>
  segments.merge(
    segments.all.map(({ id }) => id),
    (swap) => swap(),
  );

describe('a worker that is killed at any write', () => {
  test('has added all of a batch or nothing', async () => {
    const [first = [], second = []] = PARTS;
    const writes = await killAtEachWrite(
      (segments, blocks) => segments.add(first, (changes) => blocks.write(changes)),
      (segments, blocks) => segments.add(second, (changes) => blocks.write(changes)),
      (addresses, isDone) => expect(addresses).toEqual(addressesOf(isDone ? [...first, ...second] : first)),
    );
    expect(writes).toBe(1);
  });

  test('has lost nothing of a merge, nor left anything behind', async () => {
    const writes = await killAtEachWrite(addAll, mergeAll, (addresses) => expect(addresses).toEqual(addressesOf(ARTICLES)));
    expect(writes).toBeGreaterThan(1);
  });

  test('has dropped all that was to be dropped or nothing', async () => {
    const moment = ARTICLES[20]?.readAt ?? 0;
    await killAtEachWrite(
      addAll,
      async (segments, blocks) => segments.bury((await chooseReadBefore(segments, moment)).burials, (changes) => blocks.write(changes)),
      (addresses, isDone) => expect(addresses).toEqual(addressesOf(isDone ? ARTICLES.slice(20) : ARTICLES)),
    );
  });
});

describe('a merge', () => {
  test('leaves the dead behind, those too that died meanwhile', async () => {
    const blocks = new MortalBlocks();
    const segments = await Segments.open(blocks);
    await addAll(segments, blocks);
    const write = (changes: BlockChanges) => blocks.write(changes);
    await segments.bury((await chooseReadBefore(segments, ARTICLES[5]?.readAt ?? 0)).burials, write);
    await segments.merge(
      segments.all.map(({ id }) => id),
      async (swap) => {
        await segments.bury((await chooseReadBefore(segments, ARTICLES[9]?.readAt ?? 0)).burials, write);
        await swap();
      },
    );
    const { addresses, segments: woken } = await wake(blocks);
    expect(addresses).toEqual(addressesOf(ARTICLES.slice(9)));
    expect(woken.all.map(({ articles, dead }) => [articles, dead])).toEqual([[43, 4]]);
  });

  test('of what was dropped meanwhile brings nothing back', async () => {
    const blocks = new MortalBlocks();
    const segments = await Segments.open(blocks);
    await addAll(segments, blocks);
    await segments.merge(
      segments.all.map(({ id }) => id),
      async (swap) => {
        await segments.clear((changes) => blocks.write(changes));
        await swap();
      },
    );
    const { addresses, segments: woken } = await wake(blocks);
    expect(addresses).toEqual([]);
    expectNoLeftovers(blocks, woken);
  });

  test('keeps postings, columns and rows: the same is found before and after', async () => {
    const blocks = new MortalBlocks();
    const segments = await Segments.open(blocks);
    await addAll(segments, blocks);
    const before = await findAddresses(segments, addressesOf(ARTICLES));
    await mergeAll(segments);
    expect(segments.all).toHaveLength(1);
    const after = await findAddresses(segments, addressesOf(ARTICLES));
    for (const [address, { row }] of before) expect(after.get(address)?.row).toEqual(row);
    expect(after.size).toBe(48);
  });
});
