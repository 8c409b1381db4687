// Import of a file of any size: it is stored part by part, and taken part by part. What one step changes is one transaction together with the record of how
// far the import is, so that a background that was stopped at any moment goes on with the next step.
import { DAY } from '../core/durations';
import { codeOf, ExpectedError } from '../core/errors';
import { importedStory } from '../core/library/tracked-story';
import { type ImportState, isUnderWay } from '../core/model/import-state';
import type { NumberSpan } from '../core/model/store-measure';
import { hasRoomToWrite, needRoom } from './disk-room';
import { dropNumbered } from './drop-articles';
import { type Opening, parseExport, parseOpening } from './export-file';
import { IdbRecords } from './idb-records';
import { IMPORT_RECORD, importRecord } from './import-record';
import type { OpenedStore } from './opened-store';
import { numbersByAddress } from './read-articles';
import { recordUnknown, unknownOf } from './record-articles';
import type { ImportPart, ImportRecord } from './schema';
import type { StoreAccess } from './store-access';
import { toStored } from './stored-objection';
import { type StoreTransaction, writeTogether } from './write-together';

type TakeSettings = (settings: Opening['settings']) => Promise<void>;

const NEW: Omit<ImportRecord, 'fileId'> = {
  phase: 'staging',
  parts: 0,
  taken: 0,
  articles: 0,
  known: 0,
  days: {},
  added: 0,
  numbers: [],
  since: 0,
  takesSettings: false,
  code: null,
};

export class StagedImport {
  /**
   * @param journalArticles the journal is packed when it holds so many
   * @param onAdded called after articles were added
   * @param onEnded called after objections and tracked stories may have been added
   */
  constructor(
    private readonly access: StoreAccess,
    private readonly journalArticles: number,
    private readonly onAdded: () => void,
    private readonly onEnded: () => void,
  ) {}

  /** Null where no file was stored, or the last one is forgotten. */
  async state(): Promise<ImportState | null> {
    const record = await this.access.using(importRecord);
    return record && { ...stateOf(record), isWaiting: record.phase === 'applying' && !(await hasRoomToWrite()) };
  }

  /** Forgets the file before and makes room for another; gives its id, or null where one is being taken. */
  begin(): Promise<string | null> {
    const fileId = crypto.randomUUID();
    return this.access.alone(async (opened) => {
      if (isUnderWay(await importRecord(opened))) return null;
      await needRoom();
      await write(opened, ({ imports, track }) => {
        track(imports.clear());
        track(imports.put({ ...NEW, fileId }, IMPORT_RECORD));
      });
      return fileId;
    });
  }

  /**
   * Stores one part after the other.
   *
   * @param fileId as `begin` gave it: a part of another file is refused. Whoever stores one file alone may leave it out
   * @throws as `parseExport`, where a line is not right; then the import is over
   */
  stage(part: ImportPart, fileId?: string): Promise<ImportState> {
    return this.access.alone(async (opened) => {
      const record = await importRecord(opened);
      // A write that was not answered, since the browser cut the connection, is asked for once more.
      const isMeant = fileId === undefined || record?.fileId === fileId;
      const isOpen = isMeant && (record?.phase === 'staging' || record?.phase === 'staged');
      if (isOpen && record.parts > 0 && isSamePart(await partIn(opened, record.parts), part)) return stateOf(record);
      if (record?.phase !== 'staging' || !isMeant || part.before !== record.articles) throw new ExpectedError('import-replaced');
      await needRoom();
      const { articles } = parseExport(part.text, part);
      const fresh = await unknownOf(opened, articles);
      const next: ImportRecord = {
        ...record,
        phase: part.isLast ? 'staged' : 'staging',
        parts: record.parts + 1,
        articles: record.articles + articles.length,
        known: record.known + articles.length - fresh.length,
        days: withDays(record.days, fresh),
      };
      await write(opened, ({ imports, track }) => {
        track(imports.put(part, next.parts));
        track(imports.put(next, IMPORT_RECORD));
      });
      return stateOf(next);
    });
  }

  /** How many of its articles that are new here were last read before a moment (milliseconds), or on that day. */
  async countReadBefore(moment: number): Promise<number> {
    const { days = {} } = (await this.access.using(importRecord)) ?? {};
    return Object.entries(days).reduce((sum, [day, articles]) => (Number(day) * DAY < moment ? sum + articles : sum), 0);
  }

  /** What the first line of the stored file says. */
  async opening(): Promise<Opening> {
    return openingOf(await this.access.using((opened) => partIn(opened, 1)));
  }

  /**
   * Begins to take the stored file.
   *
   * @param now milliseconds
   * @param shown id of the file that the reader was shown
   * @returns false where no such file waits to be taken or is being taken
   */
  accept(takesSettings: boolean, now: number, shown?: string): Promise<boolean> {
    return this.access.alone(async (opened) => {
      const record = await importRecord(opened);
      if (shown !== undefined && record?.fileId !== shown) return false;
      if (record?.phase === 'staged') {
        await needRoom();
        await put(opened, { ...record, phase: 'applying', takesSettings, since: now });
      }
      return record?.phase === 'staged' || isUnderWay(record);
    });
  }

  /** Forgets a file that is stored and not taken. */
  decline(): Promise<void> {
    return this.access.alone(async (opened) => {
      const phase = (await importRecord(opened))?.phase;
      if (phase === 'staging' || phase === 'staged') await forget(opened);
    });
  }

  /** Drops what was taken, or forgets the stored file. An import that is over stays as it is. */
  cancel(): Promise<void> {
    return this.access.alone(async (opened) => {
      const record = await importRecord(opened);
      if (record?.phase === 'applying') await put(opened, { ...record, phase: 'undoing' });
      else if (record?.phase === 'staging' || record?.phase === 'staged') await forget(opened);
    });
  }

  /** Forgets how an import ended. */
  close(): Promise<void> {
    return this.access.alone(async (opened) => {
      if (!isUnderWay(await importRecord(opened))) await forget(opened);
    });
  }

  /**
   * Takes the next part, or drops again what was taken. A step that fails turns the import back.
   *
   * @param takeSettings is given the settings of the file before the import ends, where the reader wants them; it may be called again after a kill
   * @returns whether there is more to do
   */
  step(takeSettings: TakeSettings): Promise<boolean> {
    return this.access.alone(async (opened) => {
      const record = await importRecord(opened);
      if (record?.phase === 'undoing') {
        await dropNumbered(opened, record.numbers, record.since);
        await finish(opened, { ...record, phase: record.code === null ? 'cancelled' : 'failed', added: 0 });
        return false;
      }
      if (record?.phase !== 'applying') return false;
      // It waits for room, unless the reader cancels it.
      await needRoom();
      try {
        if (record.taken < record.parts) await this.#take(opened, record);
        else await this.#end(opened, record, takeSettings);
        return record.taken < record.parts;
      } catch (error) {
        console.error('Wireprint: the import is taken back:', error);
        await put(opened, { ...record, phase: 'undoing', code: codeOf(error) });
        return true;
      }
    });
  }

  async #take(opened: OpenedStore, record: ImportRecord): Promise<void> {
    const part = await partIn(opened, record.taken + 1);
    // A clock that was ahead, or a forged moment: such an article would not be read again, nor expire.
    const articles = parseExport(part.text, part).articles.map((article) => ({
      ...article,
      readAt: Math.min(article.readAt, record.since),
      firstReadAt: Math.min(article.firstReadAt, record.since),
    }));
    const records = new IdbRecords(opened.database, ({ imports, track }, numbers) =>
      track(imports.put(afterPart(record, numbers), IMPORT_RECORD)),
    );
    const { added } = await recordUnknown({ ...opened, records }, articles, this.journalArticles);
    if (added > 0) this.onAdded();
  }

  /** Settings first: they lie elsewhere, and are taken again where the rest was not written. */
  async #end(opened: OpenedStore, record: ImportRecord, takeSettings: TakeSettings): Promise<void> {
    const { settings, objections, tracked: stories } = openingOf(await partIn(opened, 1));
    if (record.takesSettings) await takeSettings(settings);
    const known = new Set(await opened.database.getAllKeys('tracked'));
    const others = stories.filter(({ address }) => !known.has(address));
    const numbers = await numbersByAddress(
      opened,
      others.map(({ address }) => address),
    );
    // A file may name a moment that is still to come.
    const fresh = others.map(({ address, since }) => importedStory(address, Math.min(since, record.since), numbers.get(address) ?? null));
    await finish(opened, { ...record, phase: 'ended' }, ({ corrections, tracked, track }) => {
      for (const objection of objections) track(corrections.put(toStored(objection)));
      for (const story of fresh) track(tracked.put(story));
    });
    this.onEnded();
  }
}

function withDays(before: ImportRecord['days'], articles: readonly { readonly readAt: number }[]): ImportRecord['days'] {
  const days: Record<number, number> = { ...before };
  for (const { readAt } of articles) {
    const day = Math.floor(readAt / DAY);
    days[day] = (days[day] ?? 0) + 1;
  }
  return days;
}

function afterPart(record: ImportRecord, numbers: NumberSpan | null): ImportRecord {
  return {
    ...record,
    taken: record.taken + 1,
    added: record.added + (numbers ? numbers.to - numbers.from + 1 : 0),
    numbers: numbers ? [...record.numbers, numbers] : record.numbers,
  };
}

/** Forgets the file, and keeps how it ended. */
function finish(opened: OpenedStore, record: ImportRecord, also: (transaction: StoreTransaction) => void = () => {}): Promise<void> {
  return write(opened, (transaction) => {
    also(transaction);
    transaction.track(transaction.imports.clear());
    transaction.track(transaction.imports.put(record, IMPORT_RECORD));
  });
}

function forget(opened: Opened): Promise<void> {
  return write(opened, ({ imports, track }) => track(imports.clear()));
}

const isSamePart = (one: ImportPart, other: ImportPart): boolean => one.before === other.before && one.text === other.text;

function stateOf({ fileId, phase, articles, known, taken, parts, added, code }: ImportRecord): ImportState {
  return { fileId, phase, articles, known, added, code, isWaiting: false, share: parts === 0 ? 0 : taken / parts };
}

const openingOf = ({ text }: ImportPart): Opening => parseOpening(text.split('\n', 1)[0] ?? '');

type Opened = Pick<OpenedStore, 'database'>;

function write({ database }: Opened, change: (transaction: StoreTransaction) => void): Promise<void> {
  return writeTogether(database, change);
}

function put(opened: Opened, record: ImportRecord): Promise<void> {
  return write(opened, ({ imports, track }) => track(imports.put(record, IMPORT_RECORD)));
}

async function partIn({ database }: Opened, number: number): Promise<ImportPart> {
  const part = await database.get('imports', number);
  if (!part || !('text' in part)) throw new ExpectedError('store-damaged', `part ${number} of the imported file is missing`);
  return part;
}
