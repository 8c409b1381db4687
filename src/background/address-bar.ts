// The library in the address bar: after `wp` and a space, what is typed is searched among what was read, and what is chosen is opened.
import { browser } from 'wxt/browser';
import type { ArticleStore } from '../store/article-store';
import { reportFailure } from '../store/report-failure';

/** Suggestions that browsers show below the first. */
const MAX_SUGGESTIONS = 6;
/** Characters that are searched (`core/bounds.ts`). */
const MAX_LENGTH = 200;

interface Suggestion {
  /** What is opened where it is chosen. */
  readonly content: string;
  readonly description: string;
}

export function answerAddressBar(store: ArticleStore): void {
  // Firefox on a phone has none.
  const omnibox = browser.omnibox as typeof browser.omnibox | undefined;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() =>
    omnibox.setDefaultSuggestion({ description: described(browser.i18n.getMessage('librarySearchHere')) }),
  );
  omnibox.onInputChanged.addListener((words, suggest) => {
    // A browser that gets no suggestions shows its own.
    void reportFailure('searching for the address bar', suggestions(store, words).then(suggest));
  });
  omnibox.onInputEntered.addListener((chosen, disposition) => {
    void reportFailure('opening from the address bar', open(pageOf(chosen), disposition));
  });
}

async function suggestions(store: ArticleStore, words: string): Promise<Suggestion[]> {
  const query = { view: 'articles', order: 'newest', words: words.slice(0, MAX_LENGTH) } as const;
  const { rows } = await store.libraryPage(query, 0, MAX_SUGGESTIONS);
  return rows.map(({ title, url, outlet }) => ({
    content: storyPage(url),
    description: described(`${title} – ${outlet.name || outlet.domain}`),
  }));
}

const storyPage = (url: string): string => browser.runtime.getURL(`/story.html?url=${encodeURIComponent(url)}`);

/** What was chosen is one of our suggestions, or words. */
function pageOf(chosen: string): string {
  const isSuggested = chosen.startsWith(browser.runtime.getURL('/story.html?url='));
  return isSuggested ? chosen : browser.runtime.getURL(`/library.html?words=${encodeURIComponent(chosen.slice(0, MAX_LENGTH))}`);
}

async function open(url: string, disposition: string): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Chrome reads descriptions as XML, Firefox as text. Whatever a page wrote is shown as text: what XML does not allow is left out. */
function described(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, ' ').trim();
  return import.meta.env.FIREFOX ? plain : plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
