// Publishes what a store holds as a list: a file for each hour and each day, and list.json with its signature, in an order that leaves a valid list whenever
// the process ends.
import { gzipSync } from 'node:zlib';
import { DAY, HOUR } from '../core/durations';
import { SCHEME } from '../core/fingerprint/scheme';
import { checkList } from '../core/list/check-list';
import { packListFile, type Span } from '../core/list/list-file';
import { dayOf, hourOf, pathOfSpan } from '../core/list/list-times';
import { listedOf } from '../core/list/listed-article';
import { LIST_VERSION, type List, type ListFile, MAX_FILE_ARTICLES } from '../core/model/list';
import { sha256, verifyEd25519 } from '../store/list-crypto';
import type { FileStore } from './file-store';
import type { Folder } from './folder';
import type { ListKey } from './key-file';
import { ToolFailure } from './tool-failure';

export const LIST_JSON = 'list.json';
export const LIST_SIGNATURES = 'list.json.sig';

/** Hours that are listed one by one, for readers who ask every hour; whoever asks less often takes the days. Chosen by hand. */
const LISTED_HOURS = 72;
/** Milliseconds after which a list that nothing replaced is taken for stopped. */
const EXPIRES_AFTER = 2 * DAY;
/** A language of fewer articles than one in so many is not named. Chosen by hand. */
const RARE_LANGUAGE = 20;

export interface Publication {
  readonly store: FileStore;
  readonly folder: Folder;
  readonly key: ListKey;
  /** '' for the name that the list has. */
  readonly name: string;
  /** Empty for the languages that it has, or those of its articles. */
  readonly languages: readonly string[];
  /** How many days the list holds. */
  readonly days: number;
  /** Address keys of articles that are taken back: they are in no file from now on, and whoever has them drops them. */
  readonly withdrawn: readonly string[];
  /** The key of later lists, in hexadecimal; '' for none. */
  readonly next: string;
  /** Milliseconds. */
  readonly now: number;
}

export interface Published {
  readonly list: List;
  /** Those that this publication has made. */
  readonly made: readonly ListFile[];
  /** Articles that no list may speak of: of private addresses, of archives, or without an address. */
  readonly leftOut: number;
}

/** @throws ToolFailure where the folder holds a list of another key, or one that cannot be read, or where the list has no name yet */
export async function publishList(publication: Publication): Promise<Published> {
  const { folder, key, store, now } = publication;
  const before = await listIn(folder, key.key);
  const name = publication.name || before?.list.name;
  if (!name) throw new ToolFailure('the list has no name yet: give it one with --name');
  const known = new Map(before?.list.files.map((file) => [file.path, file]));
  const wanted = spansOf(await store.oldestReading(), publication.days, now);
  const files: ListFile[] = [];
  const made: ListFile[] = [];
  const languages = new Map<string, number>();
  let leftOut = 0;
  for (const span of wanted) {
    const published = known.get(pathOfSpan(span));
    if (published) {
      files.push(published);
      continue;
    }
    const file = await makeFile(publication, span, languages);
    leftOut += file.leftOut;
    // An hour of silence is named, so that a reader can tell it from one that is missing; a day of silence is not.
    if (file.entry.articles + (file.entry.drops ?? 0) === 0 && span.to - span.from > HOUR) continue;
    folder.write(file.entry.path, file.bytes);
    files.push(file.entry);
    made.push(file.entry);
  }
  const list: List = {
    v: LIST_VERSION,
    name,
    languages: publication.languages.length > 0 ? publication.languages : (before?.list.languages ?? commonest(languages)),
    scheme: SCHEME,
    // Seconds since 1970, so that a publisher who has lost the folder goes on above what readers have seen.
    sequence: Math.max((before?.list.sequence ?? 0) + 1, Math.floor(now / 1_000)),
    made: now,
    expires: now + EXPIRES_AFTER,
    files,
    ...(publication.next && { next: publication.next }),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(list)}\n`);
  await replaceList(folder, text, await key.sign(text), before?.signatures ?? []);
  removeUnnamed(folder, [...files, ...(before?.list.files ?? [])]);
  return { list, made, leftOut };
}

interface PublishedList {
  readonly list: List;
  /** Those of list.json.sig, the newest first. */
  readonly signatures: readonly string[];
}

/** The list that a folder holds; null where it holds none. */
async function listIn(folder: Folder, key: string): Promise<PublishedList | null> {
  const [bytes, signed] = [folder.read(LIST_JSON), folder.read(LIST_SIGNATURES)];
  if (!bytes) return null;
  const signatures = new TextDecoder().decode(signed ?? new Uint8Array());
  const checked = await checkList(bytes, signatures, { key, sequence: -1 }, 0, verifyEd25519);
  if (!('refused' in checked)) return { list: checked.list, signatures: signatures.split('\n').filter(Boolean) };
  const why = checked.refused === 'wrong-signature' ? 'is signed by another key' : `cannot be read (${checked.refused})`;
  throw new ToolFailure(`the list in ${folder.path} ${why}`);
}

/**
 * Two files cannot be replaced in one step. So the signature of the new list is put beside that of the old one first: whichever list stands there, and
 * whichever of the two files a cache still has, one of the signatures is its own.
 */
async function replaceList(folder: Folder, list: Uint8Array, signature: string, before: readonly string[]): Promise<void> {
  folder.write(LIST_SIGNATURES, new TextEncoder().encode(`${[signature, ...before.slice(0, 2)].join('\n')}\n`));
  folder.write(LIST_JSON, list);
}

/** Days and hours to publish, in the order in which they are made. @param oldest when the first article was read; null where there is none */
function spansOf(oldest: number | null, days: number, now: number): Span[] {
  if (oldest === null) return [];
  const spans: Span[] = [];
  const [today, hour] = [dayOf(now).from, hourOf(now).from];
  for (let from = Math.max(dayOf(oldest).from, today - days * DAY); from < today; from += DAY) spans.push(dayOf(from));
  for (let from = Math.max(hourOf(oldest).from, hour - LISTED_HOURS * HOUR); from < hour; from += HOUR) spans.push(hourOf(from));
  return spans;
}

/** @param languages is added to: how many articles of each there are */
async function makeFile({ store, withdrawn }: Publication, span: Span, languages: Map<string, number>) {
  const taken = new Set(withdrawn);
  const stored = await store.readIn(span);
  const listed = stored.map(listedOf).filter((article) => article !== null);
  const articles = listed.filter(({ address }) => !taken.has(address));
  if (articles.length > MAX_FILE_ARTICLES)
    throw new ToolFailure(
      `${articles.length} articles were read in the time of ${pathOfSpan(span)}, and a file may have ${MAX_FILE_ARTICLES}: make several lists, for example by language`,
    );
  for (const { lang } of articles) languages.set(lang, (languages.get(lang) ?? 0) + 1);
  const bytes = new Uint8Array(gzipSync(packListFile(span, { articles, drops: withdrawn }), { level: 9 }));
  const entry: ListFile = {
    path: pathOfSpan(span),
    sha256: await sha256(bytes),
    bytes: bytes.length,
    articles: articles.length,
    ...span,
    ...(withdrawn.length > 0 && { drops: withdrawn.length }),
  };
  return { entry, bytes, leftOut: stored.length - listed.length };
}

function commonest(languages: ReadonlyMap<string, number>): string[] {
  const all = [...languages.values()].reduce((sum, articles) => sum + articles, 0);
  return [...languages]
    .filter(([lang, articles]) => lang !== '' && articles * RARE_LANGUAGE >= all)
    .sort((one, other) => other[1] - one[1])
    .map(([lang]) => lang);
}

/** Files of the list before stay until the next publication: a reader may just have asked for that list. */
function removeUnnamed(folder: Folder, named: readonly ListFile[]): void {
  const paths = new Set(named.map(({ path }) => path));
  for (const path of [...folder.namesIn('h'), ...folder.namesIn('d')]) if (!paths.has(path)) folder.remove(path);
}
