import { expect, test } from 'vitest';
import { randomOf } from '../../../bench/store/random';
import { type Change, Ledger } from '../../../bench/survive/ledger';
import { fileOf, madeUpArticles } from '../../../bench/survive/made-up';

const MADE = await madeUpArticles(0, 8, randomOf(1));
const adding = (from: number, to: number): Change => ({ name: `articles ${from} to ${to}`, added: MADE.slice(from, to) });
const erasing: Change = { name: 'erasing everything', dropped: 'all' };

test('what was acknowledged must be there', async () => {
  const ledger = new Ledger();
  ledger.acknowledge(adding(0, 8));
  expect(ledger.acknowledged).toBe(8);
  expect(await ledger.faults(fileOf(MADE))).toEqual([]);
  expect(await ledger.faults(fileOf(MADE.slice(0, 6)))).toEqual([
    expect.stringContaining(MADE[6]?.url as string),
    expect.stringContaining(MADE[7]?.url as string),
  ]);
  expect(ledger.strays(fileOf(MADE.slice(0, 7)))).toEqual([`${MADE[7]?.url}: is not in the export file`]);
});

test('what was dropped must not be there', async () => {
  const ledger = new Ledger();
  ledger.acknowledge(adding(0, 8));
  ledger.acknowledge({ name: 'dropping', dropped: MADE.slice(6).map(({ url }) => url) });
  expect(await ledger.faults(fileOf(MADE.slice(0, 6)))).toEqual([]);
  expect(await ledger.faults(fileOf(MADE))).toEqual([expect.stringContaining('was dropped'), expect.stringContaining('was dropped')]);
});

test('a write without a reply is carried out or not, which the number of articles tells; from then on it stays so', async () => {
  const ledger = new Ledger();
  ledger.acknowledge(adding(0, 4));
  const unsure = { change: adding(4, 8), isCarriedOut: null };
  expect(ledger.settle([unsure], 4)).toEqual([]);
  expect(await ledger.faults(fileOf(MADE.slice(0, 4)))).toEqual([]);
  expect(ledger.settle([unsure], 8)).toEqual([unsure.change]);
  expect(await ledger.faults(fileOf(MADE.slice(0, 4)))).toHaveLength(4);
});

test('but not in part', () => {
  const ledger = new Ledger();
  ledger.acknowledge(adding(0, 4));
  expect(ledger.settle([{ change: adding(4, 8), isCarriedOut: null }], 6)).toBe(
    '6 articles are stored after articles 4 to 8 (without a reply); 8 or 4 must be',
  );
});

test.each([
  { isCarriedOut: true, stored: 4, said: '4 articles are stored after articles 4 to 8 (acknowledged); 8 must be' },
  { isCarriedOut: false, stored: 8, said: '8 articles are stored after articles 4 to 8 (refused); 4 must be' },
])('and what was said of it holds: $said', ({ isCarriedOut, stored, said }) => {
  const ledger = new Ledger();
  ledger.acknowledge(adding(0, 4));
  expect(ledger.settle([{ change: adding(4, 8), isCarriedOut }], stored)).toBe(said);
});

test('of two writes without a reply, either, both or none may be carried out', () => {
  const one = { change: adding(0, 1), isCarriedOut: null };
  const other = { change: adding(2, 4), isCarriedOut: null };
  const settled = (stored: number) => new Ledger().settle([one, other], stored);
  expect([0, 1, 2, 3].map(settled)).toEqual([[], [one.change], [other.change], [one.change, other.change]]);
  expect(settled(4)).toContain('4 articles are stored');
});

test('erasing takes everything or nothing', () => {
  const ledger = new Ledger();
  ledger.acknowledge(adding(0, 8));
  expect(ledger.settle([{ change: erasing, isCarriedOut: null }], 3)).toContain('0 or 8 must be');
  expect(ledger.settle([{ change: erasing, isCarriedOut: null }], 0)).toEqual([erasing]);
  expect(ledger.pick(0.5)).toBeUndefined();
});

test('two made-up articles are one story, and no others', () => {
  expect(new Set(MADE.map(({ text }) => text)).size).toBe(4);
  expect(MADE[4]?.text).toBe(MADE[5]?.text);
});
