// What the browser allows us to read: asked of the browser itself, and again whenever that changes.
import { useEffect, useState } from 'preact/hooks';
import { ALL_SITES, patternsOfSites } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { useCall } from '../use-call';

export interface Grants {
  readonly all: boolean;
  /** Number of patterns granted one by one. */
  readonly single: number;
  /** Listed sites that we may not read. */
  readonly missing: readonly string[];
}

/** The patterns by which browsers name all sites. */
const ALL_PATTERNS: ReadonlySet<string> = new Set([ALL_SITES, '<all_urls>', 'http://*/*', 'https://*/*']);

/** Null until known. */
export function useGrants(browser: UiBrowser, listedSites: readonly string[]): Grants | null {
  const [changes, setChanges] = useState(0);
  useEffect(() => browser.onGrantsChanged(() => setChanges((count) => count + 1)), [browser]);
  const asked = useCall(() => askGrants(browser, listedSites), `${changes} ${listedSites.join(' ')}`);
  return asked.state === 'ready' ? asked.value : null;
}

async function askGrants(browser: UiBrowser, listedSites: readonly string[]): Promise<Grants> {
  const [all, patterns, ...allowed] = await Promise.all([
    browser.mayRead([ALL_SITES]),
    browser.grants(),
    ...listedSites.map((site) => browser.mayRead(patternsOfSites([site]))),
  ]);
  return {
    all,
    single: patterns.filter((pattern) => !ALL_PATTERNS.has(pattern)).length,
    missing: listedSites.filter((_, index) => !allowed[index]),
  };
}
