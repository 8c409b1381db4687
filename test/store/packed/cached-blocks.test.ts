import { expect, test } from 'vitest';
import { type BlockKey, blockKey, readBlocks, type TakeBlock } from '../../../src/store/packed/blocks';
import { CachedBlocks } from '../../../src/store/packed/cached-blocks';
import { MemoryBlocks } from '../../../src/store/packed/memory-blocks';

/** Blocks that remember what they were asked for. */
class CountedBlocks extends MemoryBlocks {
  readonly asked: BlockKey[] = [];

  override async visit(keys: readonly BlockKey[], take: TakeBlock) {
    this.asked.push(...keys);
    return super.visit(keys, take);
  }
}

test('what was read is not read again; what may change is', async () => {
  const inner = new CountedBlocks();
  const cached = new CachedBlocks(inner);
  const [bucket, rows, dead] = [blockKey(3, 'terms', 7), blockKey(3, 'rows', 1), blockKey(3, 'dead')];
  const blocks = [bucket, rows, dead].map((key, index) => [key, new Uint8Array([index])] as const);
  await cached.write({ put: blocks, drop: [] });
  for (let times = 0; times < 2; times++) {
    const nothing = blockKey(3, 'terms', 8);
    expect(await readBlocks(cached, [dead, bucket, nothing, rows])).toEqual([blocks[2]?.[1], blocks[0]?.[1], undefined, blocks[1]?.[1]]);
  }
  expect(inner.asked.filter((key) => key === bucket || key === rows)).toHaveLength(2);
  expect(inner.asked.filter((key) => key === dead)).toHaveLength(2);
});

test('what was not asked for longest is forgotten first', async () => {
  const inner = new CountedBlocks();
  const cached = new CachedBlocks(inner);
  const keys = [0, 1, 2].map((index) => blockKey(1, 'rows', index));
  await cached.write({ put: keys.map((key) => [key, new Uint8Array(1_200_000)] as const), drop: [] });
  const [first = 0, second = 0, third = 0] = keys;
  for (const key of [first, second, first, third]) await readBlocks(cached, [key]);
  inner.asked.length = 0;
  await readBlocks(cached, [first, third, second]);
  expect(inner.asked).toEqual([second]);
});
