// The short form of `npm run bench:survive`: whatever ends the extension at a random moment, no acknowledged article is lost, torn or doubled.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kill as browserKill } from '../../bench/survive/kills/browser';
import { kill as connectionKill } from '../../bench/survive/kills/connection';
import { kill as updateKill } from '../../bench/survive/kills/update';
import { kill as workerKill } from '../../bench/survive/kills/worker';
import { Moments } from '../../bench/survive/moments';
import { runRounds } from '../../bench/survive/rounds';
import { GRANTED } from './harness/builds';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireprint-dying-'));
  await cp(GRANTED, join(folder, 'build'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const moments = new Moments();

// Together they strike at each of the works.
test.each([
  { kill: workerKill, first: 0, rounds: 4 },
  { kill: browserKill, first: 4, rounds: 3 },
  { kill: updateKill, first: 7, rounds: 3 },
  { kill: connectionKill, first: 10, rounds: 4 },
])('$kill.name', async ({ kill, first, rounds }) => {
  const { acknowledged, faults } = await runRounds(kill, { first, rounds, seed: 1, build: join(folder, 'build'), moments });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
});
