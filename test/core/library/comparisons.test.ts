import { expect, test } from 'vitest';
import { COMPARISON_BYTES, isInState, type Noted, notedOf, writeNoted } from '../../../src/core/library/comparisons';
import { FOUND_STATES } from '../../../src/core/model/library';
import type { Provenance } from '../../../src/core/model/provenance';

const found = {
  siblings: [
    { articleId: '4', relation: 'identical' },
    { articleId: '5', relation: 'translated' },
  ],
  related: [{ articleId: '6', relation: 'related' }],
  origins: { known: 2 },
} as unknown as Provenance;
const written = (...noted: readonly Noted[]): Uint8Array => {
  const bytes = new Uint8Array(COMPARISON_BYTES);
  for (const one of noted) writeNoted(bytes, 0, one);
  return bytes;
};
const of = (number: number, provenance = found): Noted => notedOf('3', provenance).find((one) => one.number === number) as Noted;
const statesOf = ([bits = 0]: Uint8Array) => FOUND_STATES.filter((state) => isInState(bits, state));

test('a relation holds both ways, and copies have the origins of their story', () => {
  expect(statesOf(written(of(3)))).toEqual(['identical', 'translated', 'related']);
  expect(statesOf(written(of(5)))).toEqual(['translated']);
  expect(statesOf(written(of(6)))).toEqual(['related']);
  expect([3, 4, 5, 6].map((number) => written(of(number))[1])).toEqual([2, 2, 2, 0]);
});

test('bits mean the same in every release, since they are stored', () => {
  const bitsOf = (relation: string) =>
    of(3, { ...found, siblings: [], related: [{ articleId: '6', relation }] } as unknown as Provenance).bits;
  const relations = ['identical', 'edited', 'excerpt', 'rewritten', 'translated', 'related', 'quotes'];
  expect(relations.map(bitsOf)).toEqual([1, 2, 4, 8, 16, 32, 64].map((bit) => 128 + bit));
});

test('what another comparison found is added; its own replaces all of it', () => {
  const alone = { ...found, siblings: [], related: [], origins: { known: 1 } } as unknown as Provenance;
  expect(statesOf(written(of(4), of(5), of(6)))).toEqual(['identical', 'translated', 'related']);
  const after = written(of(4), of(3, alone));
  expect(statesOf(after)).toEqual(['nothing']);
  expect(after[1]).toBe(1);
});

test('an article that nothing is known of was not compared', () => {
  expect(statesOf(new Uint8Array(COMPARISON_BYTES))).toEqual(['uncompared']);
});

test('what is known already changes nothing, and a count is cut to what a byte holds', () => {
  const bytes = new Uint8Array(COMPARISON_BYTES);
  const many = of(3, { ...found, origins: { ...found.origins, known: 999 } });
  expect([writeNoted(bytes, 0, many), writeNoted(bytes, 0, many), bytes[1]]).toEqual([true, false, 255]);
});

test('an article that is not kept is not noted', () => {
  expect(notedOf('not kept', found).map(({ number }) => number)).toEqual([4, 5, 6]);
});
