// Stop words and models of all languages: a file of the package, too large for a script that is evaluated whenever the background wakes.
import { browser } from 'wxt/browser';
import type { LanguageLists } from '../core/languages/language-lists';

/** Written by the build, see `wxt.config.ts`. */
const LANGUAGES_FILE = '/languages.json';

let lists: Promise<LanguageLists> | null = null;

/** The lists of all languages. Fetched once while the background is awake; where that fails, the call that asked fails, and the next one tries again. */
export function languageLists(): Promise<LanguageLists> {
  lists ??= fetchLists().catch((error: unknown) => {
    lists = null;
    throw error;
  });
  return lists;
}

async function fetchLists(): Promise<LanguageLists> {
  const response = await fetch(browser.runtime.getURL(LANGUAGES_FILE));
  if (!response.ok) throw new Error(`${LANGUAGES_FILE} could not be read: ${response.status}`);
  return (await response.json()) as LanguageLists;
}
