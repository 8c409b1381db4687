import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash32, hashRun } from '../../../src/core/fingerprint/hash';

const isUnsigned32 = (hash: number) => Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff;

describe('the hash of a text', () => {
  test('is 32 bits without a sign', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => isUnsigned32(hash32(text))));
  });

  test.each([
    ['', 0xab3e7c0b],
    ['a', 0x1a80b1b3],
    ['ferry', 0x923c55a2],
    ['عدن', 0xdbdb172d],
  ])('stays what it was, since stored fingerprints are compared with it: %j', (text, hash) => {
    expect(hash32(text)).toBe(hash);
  });

  test('differs between texts: of a hundred thousand hardly two collide', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hash32(`word ${i}`)));
    expect(hashes.size).toBeGreaterThanOrEqual(99_990);
  });

  test('spreads evenly over its low bits', () => {
    const buckets = new Array<number>(16).fill(0);
    for (let i = 0; i < 16_000; i++) {
      const bucket = hash32(`w${i}`) & 15;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(200);
  });
});

describe('the hash of a run', () => {
  const hashes = ['the', 'ferry', 'left', 'the', 'port'].map(hash32);

  test('is 32 bits without a sign', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 0xffffffff })), (run) => isUnsigned32(hashRun(run, 0, run.length))));
  });

  test('depends on nothing outside the run', () => {
    expect(hashRun(hashes, 1, 3)).toBe(hashRun(hashes.slice(1, 4), 0, 3));
  });

  test.each([
    ['the order of its words', [1, 0, 2]],
    ['each of its words', [0, 1, 4]],
    ['a word said twice', [0, 1, 1]],
  ])('depends on %s', (_what, picked) => {
    const run = picked.map((i) => hashes[i] ?? 0);
    expect(hashRun(run, 0, 3)).not.toBe(hashRun(hashes, 0, 3));
  });

  test('depends on its length', () => {
    expect(hashRun(hashes, 0, 3)).not.toBe(hashRun(hashes, 0, 4));
  });
});
