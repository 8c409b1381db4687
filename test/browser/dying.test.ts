// The short form of `npm run bench:survive`: whatever ends the extension at a random moment, no acknowledged article is lost, torn or doubled.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kill as browserKill } from '../../bench/survive/kills/browser';
import { kill as connectionKill } from '../../bench/survive/kills/connection';
import { kill as updateKill } from '../../bench/survive/kills/update';
import { kill as workerKill } from '../../bench/survive/kills/worker';
import { runRounds } from '../../bench/survive/rounds';
import { GRANTED } from './harness/builds';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireprint-dying-'));
  await cp(GRANTED, join(folder, 'build'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  { kill: workerKill, rounds: 3 },
  { kill: browserKill, rounds: 2 },
  { kill: updateKill, rounds: 2 },
  { kill: connectionKill, rounds: 2 },
])('$kill.name', async ({ kill, rounds }) => {
  const { acknowledged, faults } = await runRounds(kill, { rounds, seed: 1, build: join(folder, 'build') });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
});
