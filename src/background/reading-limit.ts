// How many pages of one site are read without a click in an hour: a page that changes its address again and again would fill the store.

import { MAX_READ_PER_HOUR } from '../core/bounds';
import { HOUR } from '../core/durations';
import { registrableDomain } from '../core/registrable-domain';
import { Turns } from '../core/turns';
import { type CountedReadings, rememberedReadings, rememberReadings } from './session-memory';

/** Sites that are counted in an hour. Beyond so many nothing more is read without a click until the next hour. Chosen by hand: far more than anyone visits. */
const MAX_SITES = 500;

/** So that no count is lost. */
const turns = new Turns();

/** Counts one more reading of this page's site; false where that would be too many in this hour. */
export function mayReadMore(url: string, now: number): Promise<boolean> {
  return turns.take(async () => {
    const readings = await readingsOf(now);
    const site = registrableDomain(url);
    const count = readings.sites[site] ?? 0;
    if (count >= MAX_READ_PER_HOUR || (count === 0 && Object.keys(readings.sites).length >= MAX_SITES)) return false;
    await rememberReadings({ ...readings, sites: { ...readings.sites, [site]: count + 1 } });
    return true;
  });
}

/** The sites of which no more is read in this hour. */
export async function limitedSites(now: number): Promise<string[]> {
  const { sites } = await readingsOf(now);
  return Object.keys(sites).filter((site) => (sites[site] ?? 0) >= MAX_READ_PER_HOUR);
}

/** Hours of the clock, so that nothing but counts is remembered. */
async function readingsOf(now: number): Promise<CountedReadings> {
  const hour = Math.floor(now / HOUR);
  const remembered = await rememberedReadings();
  return remembered?.hour === hour ? remembered : { hour, sites: {} };
}
