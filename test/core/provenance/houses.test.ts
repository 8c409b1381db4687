import { describe, expect, test } from 'vitest';
import type { Objection } from '../../../src/core/model/objection';
import { housesOf } from '../../../src/core/provenance/houses';

const isOne = (one: string, two: string): Objection => ({ kind: 'same-outlet', outlets: [one, two] });

describe('houses', () => {
  const said = [isOne('other.example', 'three.example'), isOne('page.example', 'copy.example'), isOne('copy.example', 'three.example')];

  test.each([
    ['as they were said', said],
    ['the last first', said.toReversed()],
  ])('what was said two at a time makes one house, %s', (_, order) => {
    const houseOf = housesOf(order);
    const [house, ...others] = ['page.example', 'copy.example', 'other.example', 'three.example'].map(houseOf);
    expect(others).toEqual([house, house, house]);
    expect(houseOf('fourth.example')).toBe('fourth.example');
  });

  test('two houses that no objection joins stay apart', () => {
    const houseOf = housesOf([isOne('one.example', 'two.example'), isOne('three.example', 'four.example')]);
    expect(houseOf('two.example')).not.toBe(houseOf('four.example'));
  });

  test('thousands of objections make houses at once, in any order', () => {
    const pairs = Array.from({ length: 20_000 }, (_, at) => isOne(`o${at}`, `o${at + 1}`));
    for (const order of [pairs, pairs.toReversed()]) {
      const houseOf = housesOf(order);
      expect(houseOf('o20000')).toBe(houseOf('o0'));
    }
  });
});
