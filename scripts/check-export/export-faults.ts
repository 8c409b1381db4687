// What is wrong with an export file, in words: whether every article in it is whole, stored once and found by its own text.
import { gunzipSync } from 'node:zlib';
import { languageLists } from '../../src/build/language-lists';
import { shingleKey } from '../../src/core/codec/fingerprint';
import { keptOf, makeFingerprint } from '../../src/core/fingerprint/make-fingerprint';
import { SCHEME } from '../../src/core/fingerprint/scheme';
import type { Fingerprint } from '../../src/core/model/fingerprint';
import type { StoredArticle } from '../../src/core/model/stored-article';
import { parseExport } from '../../src/store/export-file';
import { type Asked, unfound } from './unfound';

/** An article of which a person or a bench was told that it is stored. */
export interface Acknowledged {
  readonly url: string;
  /** Its paragraphs, joined by line breaks; absent where only its being stored is known. */
  readonly text?: string;
}

interface Line {
  /** Its number in the file, from 1. */
  readonly at: number;
  readonly article: Omit<StoredArticle, 'number'>;
  /** Null where the text is not kept, or damaged. */
  readonly text: string | null;
  readonly faults: readonly string[];
}

/** Each fault as a sentence; none where the file and everything in it is right. */
export async function exportFaults(file: string, acknowledged: readonly Acknowledged[] = []): Promise<string[]> {
  const [first = '', ...rest] = file.trimEnd().split('\n');
  const last = rest.pop() ?? '';
  const lines = rest.map((written, index) => readLine(written, index + 2));
  const read = lines.flatMap((line) => (typeof line === 'string' ? [] : line));
  return [
    ...endFaults(first, last, rest.length),
    ...lines.flatMap((line) => (typeof line === 'string' ? line : line.faults.map((fault) => `${nameOf(line)}: ${fault}`))),
    ...repeated(read),
    ...(await unfound(read.map(askedOf))).map(({ of, fault }) => `${nameOf(of)}: ${fault}`),
    ...missing(read, acknowledged),
  ];
}

const nameOf = ({ at, article }: Line): string => `line ${at}, ${article.url}`;

/** @param articles how many lines stand between the first and the last */
function endFaults(first: string, last: string, articles: number): string[] {
  const isOpened = isTaken(() => parseExport(first, { isFirst: true, isLast: false, before: 0 }));
  const isClosed = isTaken(() => parseExport(last, { isFirst: false, isLast: true, before: articles }));
  return [
    ...(isOpened ? [] : ['the first line is not that of an export file']),
    ...(isClosed
      ? []
      : [`the last line does not say that ${articles} articles stand before it: the file was cut short, or lines are missing`]),
  ];
}

function isTaken(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false; // the import would refuse it for the same reason
  }
}

/** A sentence where the line is no article. */
function readLine(written: string, at: number): Line | string {
  const broken = `line ${at} is not a whole article: an import refuses it`;
  let article: Line['article'] | undefined;
  if (!isTaken(() => ([article] = parseExport(written, { isFirst: false, isLast: false, before: 0 }).articles)) || !article) return broken;
  // An import mends these, so they are looked at as the file has them.
  const raw = JSON.parse(written) as Pick<StoredArticle, 'address' | 'firstReadAt' | 'readAt'>;
  const text = textOf(article);
  const faults = [
    ...(raw.address === article.address ? [] : [`its key is ${raw.address}, but that of its address is ${article.address}`]),
    ...(raw.firstReadAt <= raw.readAt ? [] : ['it was read for the last time before it was read first']),
    ...(text === undefined ? ['its text cannot be unpacked'] : []),
    ...(typeof text === 'string' && !isOfText(article, text) ? ['its fingerprint is not that of its title and text'] : []),
  ];
  return { at, article, text: text ?? null, faults };
}

/** Null where the text is not kept, undefined where it is damaged. */
function textOf({ text }: Line['article']): string | null | undefined {
  try {
    return text && gunzipSync(text).toString('utf8');
  } catch {
    return undefined;
  }
}

function isOfText({ title, lang, page, fingerprint }: Line['article'], text: string): boolean {
  // Of a page that was taken down the title is the new one, and the text the one before. Fingerprints of other schemes cannot be made any more.
  if (page?.corrected?.value === 'withdrawal' || fingerprint.scheme !== SCHEME) return true;
  return inShort(keptOf(makeFingerprint(title, text.split('\n'), lang, languageLists))) === inShort(fingerprint);
}

/** A fingerprint as one text; of each shingle only what segments keep. */
function inShort({ lang, wordCount, shingleCount, shingles, terms, counts }: Fingerprint): string {
  const keys = [...new Set(shingles.map(shingleKey))].sort((a, b) => a - b);
  return JSON.stringify([lang, wordCount, shingleCount, keys, [...terms], [...counts]]);
}

function askedOf(line: Line): Asked<Line> {
  const { article, text } = line;
  const isDown = article.page?.corrected?.value === 'withdrawal';
  return { of: line, article, paragraphs: isDown ? null : (text?.split('\n') ?? null) };
}

function repeated(lines: readonly Line[]): string[] {
  const first = new Map<string, Line>();
  return lines.flatMap((line) => {
    const before = first.get(line.article.address);
    if (!before) first.set(line.article.address, line);
    return before ? `${nameOf(line)}: the same article stands in line ${before.at} too` : [];
  });
}

function missing(lines: readonly Line[], acknowledged: readonly Acknowledged[]): string[] {
  const byUrl = new Map(lines.map((line) => [line.article.url, line]));
  return acknowledged.flatMap(({ url, text }) => {
    const line = byUrl.get(url);
    if (!line) return `${url}: was said to be stored, and is not there`;
    return text === undefined || text === line.text ? [] : `${nameOf(line)}: its text is not the one that was said to be stored`;
  });
}
