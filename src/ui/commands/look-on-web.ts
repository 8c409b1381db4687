// Opens the reader's search engine with phrases of the article in front, which its copies elsewhere very likely hold. Not in a private window: the search
// would open in another one.
import type { Command } from './command';

export const lookOnWeb: Command = {
  name: 'look-on-web',
  key: 'w',
  label: 'lookOnWeb',
  isOffered: ({ tab, answer, browser }) => browser.canSearchWeb && !tab.isPrivate && answer !== null,
  async run({ ask, browser, tab }) {
    const { phrases } = await ask('findPhrases', { tabId: tab.tabId });
    if (phrases.length === 0) return { said: 'lookNoPhrases' };
    await browser.searchWeb(asQuery(phrases));
    browser.leavePopup();
    return null;
  },
};

/** Word for word, any of them: quotation marks and `OR` mean so to all large search engines. */
function asQuery(phrases: readonly string[]): string {
  return phrases.map((phrase) => `"${phrase}"`).join(' OR ');
}
