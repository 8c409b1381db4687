// Phrases of the article in front, for a search engine. They are shown and sent nowhere here: the screen hands them to the browser's search on a click.
import { searchPhrases } from '../core/text/search-phrases';
import type { FoundPhrases } from '../messages/contract';
import { type AskShownText, shownText } from './shown-text';

/** @throws ExpectedError as `shownText` */
export async function findPhrases(asked: AskShownText): Promise<FoundPhrases> {
  const { paragraphs, lang } = await shownText(asked);
  return { phrases: searchPhrases(paragraphs, lang, asked.lists) };
}
