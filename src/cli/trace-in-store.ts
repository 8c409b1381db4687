// The verb `trace` with a store in a file: rows are traced among all that the file holds, of earlier runs and other tools too, then kept there.
import { createHash } from 'node:crypto';
import { languageLists } from '../build/language-lists';
import { describeArticle } from '../core/describe-article';
import type { Article } from '../core/model/article';
import { trace } from '../core/provenance/trace';
import type { TraceIndex } from '../core/provenance/trace-index';
import { ROW_NOTES } from '../node/file-records';
import type { FileStore } from '../node/file-store';
import type { Notes } from '../node/notes';
import { newArticle } from '../store/new-article';
import { packText } from '../store/packed-text';
import { type StoredCandidate, storeIndex } from '../store/store-index';
import { articleOfRow } from './article-of-row';
import { idOf, isStoredRow, parseReadRow, type RowId } from './rows';
import { askedArticle, nothingFound, outputOf, type TraceOutput } from './trace';

interface StoredRow extends StoredCandidate {
  readonly rowId: RowId;
}

/** No article of the store has it. */
const NOT_KEPT = 0;

/** As `rowTracer`, but what it is given is kept in a file. An article that another tool has put there has its address as its id. */
export function storedRowTracer(nearest: number, store: FileStore): (row: Record<string, unknown>) => Promise<TraceOutput> {
  const rowIds = store.notes(ROW_NOTES);
  const index = rowIndex(store, rowIds);
  return async (row) => {
    const article = articleOfRow(parseReadRow(row));
    if (!article) return nothingFound(nearest);
    const described = describeArticle(article, languageLists);
    const rowId = idOf(row);
    const address = described.address || addressOfText(article, rowId);
    const traced = await trace({ ...askedArticle(article, described, rowId, NOT_KEPT), address }, index);
    if (isStoredRow(row)) {
      const kept = newArticle(article, described, await packText(article.paragraphs), Date.now());
      const { number } = await store.record({ ...kept, address });
      rowIds.put(String(number), rowId);
    }
    return outputOf(traced, nearest);
  };
}

/** Stands for the address of a text that has none: the same row again is the same article. */
function addressOfText({ siteName, title, paragraphs }: Article, rowId: RowId): string {
  const hash = createHash('sha256').update(JSON.stringify([rowId, siteName, title, paragraphs]));
  return `text:${hash.digest('hex').slice(0, 32)}`;
}

function rowIndex(store: FileStore, rowIds: Notes): TraceIndex<StoredRow> {
  const { candidates, copies, exact, texts } = storeIndex(store, languageLists);
  const rowsOf = (found: readonly StoredCandidate[]) => found.map((one) => storedRow(one, rowIds.get(String(one.stored.number))));
  return {
    exact,
    texts,
    candidates: async (asked, max, around) => rowsOf(await candidates(asked, max, around)),
    copies: async (asked, from, to) => rowsOf(await copies(asked, from, to)),
  };
}

/** @param noted the id of the row that it was given in; undefined where it was given in none */
function storedRow(found: StoredCandidate, noted: unknown): StoredRow {
  if (noted === undefined) return { ...found, rowId: found.stored.url };
  const rowId = typeof noted === 'string' || typeof noted === 'number' ? noted : null;
  // When a row was traced tells nothing of its article.
  return { ...found, readAt: null, firstReadAt: null, rowId };
}
