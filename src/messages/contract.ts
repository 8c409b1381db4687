// What the extension's own pages may ask of the background, and its replies. All values are plain JSON data.
import * as z from 'zod/mini';
import { MAX_SELECTED_LENGTH } from '../core/bounds';
import { answer } from '../core/model/answer';
import { backupRecord } from '../core/model/backup';
import { changes } from '../core/model/changes';
import { chosenFollow, FOLLOW_READS, follow, foundFeed, MAX_FEED_TITLE, MAX_FOLLOWS } from '../core/model/follow';
import { importState } from '../core/model/import-state';
import { libraryChoices, libraryQuery, libraryRow } from '../core/model/library';
import { SIBLING_OBJECTIONS, SOURCE_OBJECTION } from '../core/model/objection-kinds';
import { pause, pauseLength } from '../core/model/pause';
import { articleHead, source } from '../core/model/provenance';
import { failureCode, moment } from '../core/model/scalars';
import { settings } from '../core/model/settings';
import { share } from '../core/model/share';
import { copiedStore, oldestSpan, storeMeasure } from '../core/model/store-measure';
import { story } from '../core/model/story';
import { syncAnswer, syncState } from '../core/model/sync-state';
import { call, type RequestOf, type ValueOf } from './call';
import { drawnMarks, legendWords } from './drawn-marks';

export type { FailureCode } from '../core/errors';
export type { RequestOf, ValueOf } from './call';

const nothing = z.null();
/** The tab whose badge is updated; null for a page that belongs to no tab. */
const tabId = z.nullable(z.int());

/** What a reader can object to in an answer: a sibling copy, or a source. */
const says = () =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(SIBLING_OBJECTIONS), articleId: z.string() }),
    z.object({ kind: z.literal(SOURCE_OBJECTION), source: z.pick(source, { agency: true, outlet: true, name: true, kind: true }) }),
  ]);

/** One of two texts to be read side by side; no paragraphs where its text was not kept. The headline is the first. */
const keptText = () =>
  z.extend(z.omit(articleHead, { publishedAt: true, publishedLikely: true, page: true }), {
    paragraphs: z.nullable(z.array(z.string())),
  });

/** Where a part of the export file ended: number of its last article, and count of the articles so far. */
const exportCursor = () => z.object({ number: z.int(), articles: z.int() });
/** A run of whole lines of an export file; `before` counts the articles in the parts before it. */
const filePart = () => z.object({ text: z.string(), isFirst: z.boolean(), isLast: z.boolean(), before: z.int() });

/** Entries of the library that one call gives. Chosen by hand: several screens of them. */
const MAX_LIBRARY_ROWS = 200;
/** Articles that one call compares. Chosen by hand: each takes some hundredths of a second, and a screen says how far it is. */
export const MAX_COMPARED = 20;
/** Numbers of articles that the reader chose. */
const chosen = z.array(z.int());

/** Ids of follows. */
const followIds = () => z.array(z.string()).check(z.maxLength(MAX_FOLLOWS));
/** Feeds that a page names. Chosen by hand: some name one for each section. */
const MAX_FOUND_FEEDS = 100;

/** Calls that only the extension's own pages may make. */
export const uiToBackground = {
  /** What is known of the article at this address; null where it has not been read. The button of the tab that shows it says the same. */
  findProvenance: call(
    () => z.object({ url: z.string(), tabId }),
    () => z.nullable(answer),
  ),
  /** When the article at this address was last read, in milliseconds, and what is known of it; null where it has not been read. */
  findReading: call(
    () => z.object({ url: z.string() }),
    () => z.nullable(z.object({ readAt: moment, answer })),
  ),
  /**
   * Articles that have these words, those with the largest share first; `from` is the page on which they were selected, and is left out. Fewer words
   * than a sentence are too short to tell.
   */
  findPrinted: call(
    () => z.object({ words: z.string().check(z.maxLength(MAX_SELECTED_LENGTH)), from: z.nullable(z.string()) }),
    () => z.object({ isTooShort: z.boolean(), articles: z.array(z.extend(z.omit(articleHead, { page: true }), { share })) }),
  ),
  /** The whole story of the article at this address, with what each of its articles says of itself; null where it has not been read. */
  findStory: call(
    () => z.object({ url: z.string() }),
    () => z.nullable(story()),
  ),
  /** Two articles side by side; no changes where a text was not kept, null where an article is stored no longer. */
  compareArticles: call(
    () => z.object({ articleId: z.string(), otherId: z.string() }),
    () => z.nullable(z.object({ asked: keptText(), other: keptText(), changes: z.nullable(changes()) })),
  ),
  /** Reads the page that this tab shows now, keeps it (but not in a private window), and answers. */
  readTab: call(
    () => z.object({ tabId: z.int() }),
    () => answer,
  ),
  /**
   * Keeps an objection to the answer about this address, and gives the answer that follows from it. `id` is null where the answer no
   * longer shows what the objection is about. It is also null in a private tab, where nothing is kept.
   */
  sayObjection: call(
    () => z.object({ url: z.string(), tabId, says: says() }),
    () => z.object({ id: z.nullable(z.string()), answer: z.nullable(answer) }),
  ),
  /** Takes an objection back, and answers anew about this address. */
  takeBackObjection: call(
    () => z.object({ url: z.string(), tabId, id: z.string() }),
    () => z.nullable(answer),
  ),
  countObjections: call(
    () => nothing,
    () => z.object({ count: z.int() }),
  ),
  /** All objections as test cases, one JSON object a line; docs/objections.md has the form. */
  exportObjections: call(
    () => nothing,
    () => z.object({ text: z.string() }),
  ),
  /**
   * Marks on the page of this tab what it shares with a sibling, and the words that name its sources; these alone where `siblingId` is null. Marks drawn
   * before are replaced.
   */
  markPage: call(
    () => z.object({ tabId: z.int(), siblingId: z.nullable(z.string()), words: legendWords }),
    () => drawnMarks,
  ),
  /** Up to three phrases of the page of this tab, which its copies elsewhere very likely hold word for word. */
  findPhrases: call(
    () => z.object({ tabId: z.int() }),
    () => z.object({ phrases: z.array(z.string()) }),
  ),
  getSettings: call(
    () => nothing,
    () => settings,
  ),
  /**
   * Changes the named settings and answers all; watching is registered anew. `from` has the lists as the screen showed them: only what differs is changed,
   * since another screen may have changed them meanwhile.
   */
  changeSettings: call(
    () => z.extend(z.partial(settings), { from: z.optional(z.partial(z.pick(settings, { listedSites: true, neverSites: true }))) }),
    () => settings,
  ),
  /** Takes over what another browser has changed meanwhile, where settings are synchronised, and tells how that stands. */
  syncState: call(() => nothing, syncState),
  /** Begins or ends the synchronisation in this browser. */
  turnSync: call(() => z.object({ isOn: z.boolean() }), syncState),
  /** What the reader says of what `syncState` told; `copyId` is the copy that was shown. */
  answerSync: call(() => z.object({ answer: syncAnswer(), copyId: z.nullable(z.string()) }), syncState),
  /** Deletes the copy of the settings that the sync service keeps. */
  deleteSynced: call(() => nothing, syncState),
  /** Asked by the panel: whether the reader clicked on the toolbar button over this tab, so that its page may be read. True once after each click. */
  takeClick: call(
    () => z.object({ tabId: z.int() }),
    () => z.object({ isClicked: z.boolean() }),
  ),
  /** Null where reading is not paused. */
  getPause: call(
    () => nothing,
    () => z.nullable(pause()),
  ),
  /** Begins a pause in the place of one that there may be; null ends it. */
  changePause: call(
    () => z.object({ length: z.nullable(pauseLength()) }),
    () => z.nullable(pause()),
  ),
  /** What is stored. `expiryFailure` says why what has expired was not dropped the last time; null where it was. */
  measureStore: call(
    () => nothing,
    () =>
      z.extend(storeMeasure(), {
        expiryFailure: z.nullable(failureCode),
        /** Sites of which no more is read without a click in this hour. */
        limitedSites: z.array(z.string()),
      }),
  ),
  /** How many of the stored articles were last read on each day (`2026-05-03`, where the reader is), oldest first; days without any are left out. */
  countReadings: call(
    () => nothing,
    () => z.object({ days: z.array(z.object({ day: z.string(), articles: z.int() })) }),
  ),
  /** The articles that were read longest ago, which a person may drop together; null where there are none. */
  oldestSpan: call(
    () => nothing,
    () => z.nullable(oldestSpan()),
  ),
  /** Forgets what `oldestSpan` named; null, and nothing is forgotten, where it names others now. */
  dropOldest: call(oldestSpan, () => z.object({ removed: z.nullable(z.int()) })),
  /** How many of the stored articles would be dropped if they were kept for so many days; what was read in the reader's place for `followKeepDays`, or as long as it is set. */
  countExpiring: call(
    () => z.object({ keepDays: settings.shape.keepDays, followKeepDays: z.exactOptional(settings.shape.followKeepDays) }),
    () => z.object({ articles: z.int() }),
  ),
  /**
   * Forgets every article and every objection. Settings stay. Where an export file is named, only what that holds: `left` counts the articles that came since
   * and stay.
   */
  clearStore: call(
    () => z.nullable(copiedStore()),
    () => z.object({ removed: z.int(), left: z.int() }),
  ),
  /**
   * What the popup says in a line beside its answer: once, that the first article was read without a click; and that the settings ask about what another browser
   * has changed.
   */
  findHints: call(
    () => nothing,
    () => z.object({ isFirstWatched: z.boolean(), isSyncAsking: z.boolean() }),
  ),
  /** When it was found that what was stored is lost, or a part of it, in milliseconds; null where it is not, or the reader knows. */
  findLoss: call(
    () => nothing,
    () => z.object({ lostAt: z.nullable(moment), isPartial: z.boolean() }),
  ),
  /** The reader has been told of the loss. */
  knowLoss: call(
    () => nothing,
    () => nothing,
  ),
  /**
   * One part of the export file, as text; parts joined in order are the file. `next` is null after the last; `articles` counts those so far, and `last` is the
   * number of the last of them. Where `isPartial`, what is damaged is left out; otherwise the export fails there. Where `numbers` are given, only these
   * articles are in the file, and no objections.
   */
  exportPart: call(
    () => z.object({ after: z.nullable(exportCursor()), isPartial: z.optional(z.boolean()), numbers: z.optional(chosen) }),
    () => z.object({ part: z.string(), next: z.nullable(exportCursor()), articles: z.int(), last: z.int() }),
  ),
  /** How the last weekly backup ended. */
  backupState: call(() => nothing, backupRecord),
  /** Makes one now, in the downloads folder. */
  backUp: call(() => nothing, backupRecord),
  /** An export file that holds the settings alone. */
  exportSettings: call(
    () => nothing,
    () => z.object({ text: z.string() }),
  ),
  /**
   * A stretch of the list of what is stored: how many articles are stored, how many entries are found, how many articles of these were never compared with
   * the others, and the entries from one index up to another. Where `isQuick`, how many outlets have an entry may be 0, not known yet, so that the first
   * entries come at once.
   */
  libraryPage: call(
    () =>
      z.object({
        query: libraryQuery(),
        from: z.int().check(z.gte(0)),
        count: z.int().check(z.gte(0), z.lte(MAX_LIBRARY_ROWS)),
        isQuick: z.boolean(),
      }),
    () => z.object({ stored: z.int(), found: z.int(), uncompared: z.int(), rows: z.array(libraryRow()) }),
  ),
  /** Numbers of all articles of that list. */
  libraryNumbers: call(libraryQuery, () => z.object({ numbers: chosen })),
  /** What that list can be narrowed to. */
  libraryChoices: call(() => nothing, libraryChoices),
  /**
   * Tracks the story of the article at this address: new copies and reports of it are counted. Where it is tracked already, what is found of it now is known,
   * and not new. False where it has not been read.
   */
  trackStory: call(
    () => z.object({ url: z.string() }),
    () => z.object({ isTracked: z.boolean() }),
  ),
  /** Tracks it no longer. */
  untrackStory: call(
    () => z.object({ url: z.string() }),
    () => nothing,
  ),
  /** Compares these articles with all others, as when they were read. */
  compareStored: call(
    () => z.object({ numbers: chosen.check(z.maxLength(MAX_COMPARED)) }),
    () => z.object({ compared: z.int() }),
  ),
  /** Forgets these articles. `tracked` has an address for each tracked story that lost some: where they come back, `trackStory` finds it by that. */
  dropArticles: call(
    () => z.object({ numbers: chosen }),
    () => z.object({ removed: z.int(), tracked: z.array(z.string()) }),
  ),
  /** Reads one part of an export file and changes nothing; refused where a line is not right. */
  checkPart: call(filePart, () => z.object({ articles: z.int() })),
  /** Makes room for a file to be imported, and gives its id; null where one is being taken. */
  beginImport: call(
    () => nothing,
    () => z.object({ fileId: z.nullable(z.string()) }),
  ),
  /** Stores one part of that file after the other, and takes nothing of it yet; refused where a line is not right, or another file came since. */
  stagePart: call(() => z.extend(filePart(), { fileId: z.optional(z.string()) }), importState),
  /**
   * What taking the stored file would change besides articles: its valid settings, how many of its objections are new, and how many articles here its days
   * would drop. And how many of its own are older than the days to keep an article: as they are set now (`old`), and as the file sets them (`oldThen`).
   */
  previewImport: call(
    () => nothing,
    () => z.object({ settings: z.partial(settings), objections: z.int(), expiring: z.int(), old: z.int(), oldThen: z.int() }),
  ),
  /**
   * Takes the stored file: the background does so step by step, whether or not the page stays open. False where another page declined it, erased
   * everything, or chose another file than the one that was `shown`.
   */
  acceptImport: call(
    () => z.object({ takesSettings: z.boolean(), shown: z.optional(z.string()) }),
    () => z.object({ isTaken: z.boolean() }),
  ),
  /** How far the import is; null where there is none. */
  importState: call(
    () => nothing,
    () => z.nullable(importState()),
  ),
  /** Drops what was stored of the file, and again what was taken of it, but not what was read again since. */
  cancelImport: call(
    () => nothing,
    () => nothing,
  ),
  /** Forgets the stored file; one that is being taken, as another page said, goes on. */
  declineImport: call(
    () => nothing,
    () => nothing,
  ),
  /** Forgets how the last import ended. */
  closeImport: call(
    () => nothing,
    () => nothing,
  ),
  /** All follows with what came of them, those chosen first in front. */
  listFollows: call(
    () => nothing,
    () => z.object({ follows: z.array(follow()) }),
  ),
  /** Follows feeds, all or none of them; the page has asked the browser before, in the click, whether they may be read. `known` were followed already, or are no addresses. */
  addFollows: call(
    () => z.object({ chosen: z.array(chosenFollow()).check(z.maxLength(MAX_FOLLOWS)) }),
    () => z.object({ added: z.int(), known: z.int() }),
  ),
  /** Changes what is named of a follow; null where it is followed no more. */
  changeFollow: call(
    () =>
      z.object({
        id: z.string(),
        title: z.optional(z.string().check(z.maxLength(MAX_FEED_TITLE))),
        reads: z.optional(z.enum(FOLLOW_READS)),
        isPaused: z.optional(z.boolean()),
      }),
    () => z.nullable(follow()),
  ),
  /** Follows them no more, and forgets what they have read where the reader has not opened it: `articles` of them. To undo it, they are added again. */
  removeFollows: call(
    () => z.object({ ids: followIds(), withArticles: z.boolean() }),
    () => z.object({ removed: z.int(), articles: z.int() }),
  ),
  /** Asks these feeds now, or all (null), also those that rest; nobody waits for what comes. */
  askNow: call(
    () => z.object({ ids: z.nullable(followIds()) }),
    () => nothing,
  ),
  /** What follows have read today (in universal time), and how much they may. `closed` are pages that showed no article. */
  followsToday: call(
    () => nothing,
    () => z.object({ articles: z.int(), closed: z.int(), bytes: z.int(), maxArticles: z.int(), maxMegabytes: z.int() }),
  ),
  /** Feeds and news sitemaps that the page of this tab names. */
  findFeeds: call(
    () => z.object({ tabId: z.int() }),
    () => z.object({ feeds: z.array(foundFeed()).check(z.maxLength(MAX_FOUND_FEEDS)) }),
  ),
};

export type UiToBackground = typeof uiToBackground;

// What screens show is defined in the core; they know this folder alone, and take it from here.

export { MAX_ADDRESS_LENGTH, MAX_FILE_LINE, MAX_READ_PER_HOUR } from '../core/bounds';
export { assumedMoment, dateCertainty, isInFuture, possibleMoments } from '../core/date-certainty';
export { DAY, HOUR, MINUTE } from '../core/durations';
export { isStoreFailure } from '../core/errors';
export type { Answer, AskedArticle, ShownObjection } from '../core/model/answer';
export type { BackupFailure, BackupRecord } from '../core/model/backup';
export type { Changes, Difference, Passage, TextSpan } from '../core/model/changes';
export { type ImportState, isUnderWay } from '../core/model/import-state';
export {
  COPY_STATES,
  FOUND_STATES,
  LIBRARY_ORDERS,
  LIBRARY_VIEWS,
  type LibraryChoices,
  type LibraryQuery,
  type LibraryRow,
  OPENED_STATES,
  TRACKED_STATES,
} from '../core/model/library';
export type { Pause, PauseLength } from '../core/model/pause';
export type {
  CorrectedSince,
  Evidence,
  OriginGroup,
  Origins,
  OtherArticle,
  Provenance,
  RelatedReport,
  SiblingCopy,
  Source,
} from '../core/model/provenance';
export { FOLLOW_ARTICLES, FOLLOW_MEGABYTES, KEEP_DAYS, type Settings } from '../core/model/settings';
export { foldedName, sourceKey } from '../core/model/source-key';
export type { CopiedStore, OldestSpan } from '../core/model/store-measure';
export type { Story, StoryArticle } from '../core/model/story';
export type { SyncState, SyncTrouble } from '../core/model/sync-state';
export { isOwnReport, type Named, type Summary, summarise, wordsOfNamed } from '../core/provenance/summary';
export { ALL_SITES, patternsOfSites } from '../core/site-patterns';
export { onOneLine, tamePageText, tamePiece } from '../core/text/tame-text';
export { isWebAddress } from '../core/web-address';

export type ComparedArticles = NonNullable<ValueOf<UiToBackground['compareArticles']>>;
export type Reading = NonNullable<ValueOf<UiToBackground['findReading']>>;
export type FoundWords = ValueOf<UiToBackground['findPrinted']>;
export type Hints = ValueOf<UiToBackground['findHints']>;
export type FoundPhrases = ValueOf<UiToBackground['findPhrases']>;
export type Says = RequestOf<UiToBackground['sayObjection']>['says'];
export type MeasuredStore = ValueOf<UiToBackground['measureStore']>;
export type ReadingDay = ValueOf<UiToBackground['countReadings']>['days'][number];
export type ImportPreview = ValueOf<UiToBackground['previewImport']>;
export type ExportedPart = ValueOf<UiToBackground['exportPart']>;
export type ExportCursor = NonNullable<ExportedPart['next']>;
