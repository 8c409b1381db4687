// The copy of the settings that the browser's own sync service keeps for the reader's other browsers.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import type { DeepReadonly } from './deep-readonly';
import { moment } from './scalars';
import { type Settings, settings } from './settings';

/** Raised when a copy could no longer be read by an older release. */
export const COPY_VERSION = 1;

/** Settings of one value that are the same in all of the reader's browsers. A backup is made by one browser, and each is welcomed by itself. */
export const SYNCED_VALUES = [
  'watching',
  'keepDays',
  'keepText',
  'appearance',
  'language',
  'letterKeys',
  'badge',
  'clickOpens',
  'trackedBadge',
] as const;

export type SyncedSettings = Pick<Settings, (typeof SYNCED_VALUES)[number] | 'listedSites' | 'neverSites'>;

export interface SyncedCopy {
  /** Another one after each change. */
  readonly id: string;
  /** When the reader made the last change, in milliseconds: of two copies the later one holds. */
  readonly changedAt: number;
  readonly settings: SyncedSettings;
}

/** A UUID has 36 characters. */
const copyId = madeOnce(() => z.string().check(z.minLength(1), z.maxLength(64)));
/** Parts of one list. Browsers keep 512 items at most. */
const parts = madeOnce(() => z.int().check(z.gte(0), z.lte(512)));
const syncedValues = madeOnce(() =>
  z.pick(settings, {
    watching: true,
    keepDays: true,
    keepText: true,
    appearance: true,
    language: true,
    letterKeys: true,
    badge: true,
    clickOpens: true,
    trackedBadge: true,
  }),
);
const sites = settings.shape.listedSites;

/** Of any release. */
export const copyVersion = madeOnce(() => z.object({ version: z.int().check(z.gte(1)) }));
/** The item that names the others. */
export const copyHead = madeOnce(() =>
  z.object({
    version: z.literal(COPY_VERSION),
    id: copyId(),
    changedAt: moment,
    values: syncedValues(),
    parts: z.object({ listedSites: parts(), neverSites: parts() }),
  }),
);
export type CopyHead = DeepReadonly<z.infer<ReturnType<typeof copyHead>>>;
/** A part of one list, with the id of its copy: parts of two copies make no list. */
export const copyPart = madeOnce(() => z.object({ id: copyId(), sites }));

const syncedSettings = madeOnce(() => z.extend(syncedValues(), { listedSites: sites, neverSites: sites }));
export const syncedCopy = madeOnce(() => z.object({ id: copyId(), changedAt: moment, settings: syncedSettings() }));

const some = z.exactOptional;
/** Some of them, as they are changed together. */
export const someSynced = madeOnce(() => {
  const { watching, keepDays, keepText, appearance, language, letterKeys, badge, clickOpens, trackedBadge } = settings.shape;
  return z.object({
    watching: some(watching),
    listedSites: some(sites),
    neverSites: some(sites),
    keepDays: some(keepDays),
    keepText: some(keepText),
    appearance: some(appearance),
    language: some(language),
    letterKeys: some(letterKeys),
    badge: some(badge),
    clickOpens: some(clickOpens),
    trackedBadge: some(trackedBadge),
  });
});
