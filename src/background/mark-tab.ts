// Marks on the page that a tab shows: asked for by a screen, or by a key of the browser.
import { MARKS_TOKEN_LENGTH } from '../messages/content-contract';
import type { DrawnMarks, LegendWords } from '../messages/drawn-marks';
import type { ArticleStore } from '../store/article-store';
import { type Collector, collectPage } from './collect-page';
import { languageLists } from './language-lists';
import { markPage } from './mark-page';
import { drawMarks } from './page-scripts';
import { tabPage } from './tabs';

/** The letters of a token: `a` to `z`. */
const FIRST_LETTER = 'a'.charCodeAt(0);
const LETTERS = 26;

export interface AskedMarks {
  readonly tabId: number;
  /** Null to mark credits alone. */
  readonly siblingId: string | null;
  readonly words: LegendWords;
}

/** @throws ExpectedError as `markPage` */
export async function markTab({ tabId, ...asked }: AskedMarks, store: ArticleStore, collector: Collector): Promise<DrawnMarks> {
  return markPage({
    ...asked,
    store,
    lists: await languageLists(),
    page: await tabPage(tabId),
    token: randomToken(),
    collect: async () => (await collectPage(tabId, collector)).found,
    draw: (marks) => drawMarks(tabId, marks),
  });
}

/** Names the marks of one drawing in the page's styles; random, so that pages cannot predict it. */
function randomToken(): string {
  return String.fromCharCode(...crypto.getRandomValues(new Uint8Array(MARKS_TOKEN_LENGTH)).map((byte) => FIRST_LETTER + (byte % LETTERS)));
}
