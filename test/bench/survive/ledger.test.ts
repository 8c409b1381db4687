import { expect, test } from 'vitest';
import { randomOf } from '../../../bench/store/random';
import { Ledger } from '../../../bench/survive/ledger';
import { madeUpArticles } from '../../../bench/survive/made-up';
import { exportFooter, exportHeader } from '../../../src/store/export-file';

const MADE = await madeUpArticles(0, 8, randomOf(1));
const fileOf = (made = MADE) => [exportHeader({}), ...made.map(({ line }) => line), exportFooter(made.length)].join('');
const write = (from: number, to: number) => ({ name: `articles ${from} to ${to}`, articles: MADE.slice(from, to) });

test('what was acknowledged must be there', async () => {
  const ledger = new Ledger();
  ledger.acknowledge(write(0, 8));
  expect(ledger.size).toBe(8);
  expect(await ledger.faults(fileOf())).toEqual([]);
  expect(await ledger.faults(fileOf(MADE.slice(0, 6)))).toEqual([
    expect.stringContaining(MADE[6]?.url as string),
    expect.stringContaining(MADE[7]?.url as string),
  ]);
});

test('a write without a reply may be there or not', async () => {
  const ledger = new Ledger();
  ledger.acknowledge(write(0, 4));
  ledger.lose(write(4, 8));
  expect(await ledger.faults(fileOf())).toEqual([]);
  expect(await ledger.faults(fileOf(MADE.slice(0, 4)))).toEqual([]);
});

test('but not in part', async () => {
  const ledger = new Ledger();
  ledger.lose(write(4, 8));
  expect(await ledger.faults(fileOf(MADE.slice(0, 6)))).toEqual(['2 articles are stored of articles 4 to 8, for which no reply came']);
});

test('two made-up articles are one story, and no others', () => {
  expect(new Set(MADE.map(({ text }) => text)).size).toBe(4);
  expect(MADE[4]?.text).toBe(MADE[5]?.text);
});
