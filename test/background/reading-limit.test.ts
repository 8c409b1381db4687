import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limitedSites, mayReadMore } from '../../src/background/reading-limit';
import { MAX_READ_PER_HOUR } from '../../src/core/bounds';
import { HOUR } from '../../src/core/durations';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = 500_000 * HOUR;

beforeEach(() => {
  fakeBrowser.reset();
});

/** How many of so many pages of a site may be read. */
async function readMany(host: string, pages: number, now = NOW): Promise<number> {
  const answers = await Promise.all(Array.from({ length: pages }, (_, page) => mayReadMore(`https://${host}/${page}`, now)));
  return answers.filter(Boolean).length;
}

describe('pages of one site that are read without a click', () => {
  test('are so many in an hour, also where they ask at once, and are said', async () => {
    expect(await readMany('restless.example', MAX_READ_PER_HOUR + 40)).toBe(MAX_READ_PER_HOUR);
    expect(await limitedSites(NOW)).toEqual(['restless.example']);
  });

  test('are counted together under all host names of the site', async () => {
    expect(await readMany('a.restless.example', MAX_READ_PER_HOUR - 1)).toBe(MAX_READ_PER_HOUR - 1);
    expect(await readMany('b.restless.example', 5)).toBe(1);
  });

  test('are begun anew in the next hour, and do not count for another site', async () => {
    await readMany('restless.example', MAX_READ_PER_HOUR);
    expect(await readMany('paper.example', 2)).toBe(2);
    expect(await readMany('restless.example', 2, NOW + HOUR)).toBe(2);
    expect(await limitedSites(NOW + HOUR)).toEqual([]);
  });

  test('are bounded where a page sends the reader to one site after the other', async () => {
    const sites = Array.from({ length: 600 }, (_, site) => mayReadMore(`https://site-${site}.example/`, NOW));
    expect((await Promise.all(sites)).filter(Boolean)).toHaveLength(500);
  });
});
