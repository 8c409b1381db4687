// Marks, on the page that a tab shows, what it shares with a sibling and the words that name its sources. Nothing is stored.

import { shingleKey } from '../core/codec/fingerprint';
import { withoutQuotedFlag } from '../core/fingerprint/shingles';
import type { LanguageLists } from '../core/languages/language-lists';
import { findMarks, unmarked } from '../core/marks/find-marks';
import { type KnownSibling, siblingByFingerprint, siblingByText } from '../core/marks/known-sibling';
import type { StoredArticle } from '../core/model/stored-article';
import { creditsAfterObjections } from '../core/provenance/apply-objections';
import type { DrawnMarks, LegendWords } from '../messages/drawn-marks';
import { drawnMarks } from '../messages/drawn-marks';
import type { MarksToDraw } from '../messages/marks-to-draw';
import type { ArticleStore } from '../store/article-store';
import { paragraphsOf } from '../store/packed-text';
import { shownText } from './shown-text';
import type { TabPage } from './tabs';

export interface MarkPage {
  readonly store: ArticleStore;
  readonly lists: LanguageLists;
  readonly page: TabPage;
  /** Null to mark credits alone. */
  readonly siblingId: string | null;
  readonly words: LegendWords;
  readonly token: string;
  /** Reads the page that the tab shows and gives what was found, unparsed. */
  readonly collect: () => Promise<unknown>;
  /** Draws marks in the tab and gives how many of each kind were found there, unparsed. */
  readonly draw: (marks: MarksToDraw) => Promise<unknown>;
}

/**
 * @throws ExpectedError `not-an-article` where there is no text to mark; `no-permission` and `unreadable-page` as for reading
 */
export async function markPage({ store, lists, page, siblingId, words, token, collect, draw }: MarkPage): Promise<DrawnMarks> {
  const { address, credits, ...text } = await shownText({ store, lists, url: page.url, collect });
  const sibling = siblingId === null ? null : await store.byNumber(Number(siblingId));
  const found = sibling ? findMarks(text, await knownSibling(sibling), lists) : unmarked(text);
  const objections = (await store.objections.all()).map(({ objection }) => objection);
  const quotes = [...new Set(creditsAfterObjections(credits, address, objections).map(({ quote }) => quote))];
  const drawn = await draw({ ...found, quotes, token, words: sibling ? words : { ...words, sibling: null } });
  return drawnMarks.parse(drawn);
}

async function knownSibling(article: StoredArticle): Promise<KnownSibling> {
  const { title, fingerprint } = article;
  const paragraphs = await paragraphsOf(article);
  if (paragraphs) return siblingByText(fingerprint, title, paragraphs);
  // The store keeps only the last bits of a hash.
  const kept = new Set(Array.from(fingerprint.shingles, (hash) => shingleKey(withoutQuotedFlag(hash))));
  return siblingByFingerprint(fingerprint, (hash) => kept.has(shingleKey(hash)));
}
