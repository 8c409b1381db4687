// A list: articles of other people's reading, as static files on any web host, signed. docs/lists.md describes the files.
import * as z from 'zod/mini';
import { madeOnce } from '../made-once';
import { credit } from './credit';
import type { DeepReadonly } from './deep-readonly';
import { fingerprint } from './fingerprint';
import { addressText, domainText, isoDate, moment, primaryTag, webAddress } from './scalars';

/** Version of the files. A reader refuses any other. */
export const LIST_VERSION = 1;
/** Bytes of list.json. An entry takes some 190. */
export const MAX_LIST_BYTES = 64_000;
/** Bytes of one file of articles, and of what it unpacks to: the articles below at 1.5 kB each, which gzip hardly makes smaller. */
const MAX_FILE_BYTES = 48 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Articles of one file. Chosen by hand: a day of a language's news has 5,000. */
export const MAX_FILE_ARTICLES = 30_000;
/** Addresses that one file takes back. */
export const MAX_FILE_DROPS = 10_000;
/** Characters of what is said of an article. No more, so that no list can carry the texts themselves. */
export const MAX_LISTED_TITLE = 300;
export const MAX_LISTED_QUOTE = 120;
export const MAX_LISTED_NAME = 120;
export const MAX_LISTED_ADDRESS = 2_000;
export const MAX_LISTED_CREDITS = 40;
/** Shingles and terms of one article. Chosen by hand: some 60,000 words. */
export const MAX_LISTED_PRINTS = 20_000;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** A raw Ed25519 key in hexadecimal. */
const publicKey = hash;
/** `h/2026-11-26T15.wp.gz`, `d/2026-11-25.wp.gz`: never out of the list's own folder. */
const filePath = z.string().check(z.regex(/^(?:h\/\d{4}-\d\d-\d\dT\d\d|d\/\d{4}-\d\d-\d\d)\.wp\.gz$/));
const count = (max: number) => z.int().check(z.gte(0), z.lte(max));

/** A file of articles, as list.json names it. */
const listFile = z.object({
  path: filePath,
  /** Of the bytes as they are served. */
  sha256: hash,
  bytes: count(MAX_FILE_BYTES),
  articles: count(MAX_FILE_ARTICLES),
  /** The articles were last read from the first moment, included, to the other, excluded. */
  from: moment,
  to: moment,
  /** How many addresses it takes back; absent where none. */
  drops: z.exactOptional(count(MAX_FILE_DROPS)),
});
export type ListFile = DeepReadonly<z.infer<typeof listFile>>;

/** list.json: what is signed. Its signatures stand beside it in list.json.sig. */
export const listSchema = madeOnce(() =>
  z.object({
    v: z.literal(LIST_VERSION),
    name: z.string().check(z.minLength(1), z.maxLength(MAX_LISTED_NAME)),
    /** Most of its articles are in these. */
    languages: z.array(primaryTag.check(z.minLength(1))).check(z.maxLength(50)),
    /** Of the fingerprints. */
    scheme: z.int().check(z.gte(0), z.lte(1_000)),
    /** Grows with every publication, so that an older list is not taken for a newer one. */
    sequence: z.int().check(z.gte(0)),
    made: moment,
    /** Nothing of the list is taken from then on: whoever serves an old one forever is found out. */
    expires: moment,
    files: z.array(listFile).check(z.maxLength(1_000)),
    /** The key of later lists, which this one vouches for. */
    next: z.exactOptional(publicKey),
  }),
);
export type List = DeepReadonly<z.infer<ReturnType<typeof listSchema>>>;

/** What stands before the articles of a file. */
export const fileHead = madeOnce(() =>
  z.object({
    v: z.literal(LIST_VERSION),
    from: moment,
    to: moment,
    articles: count(MAX_FILE_ARTICLES),
    drops: count(MAX_FILE_DROPS),
  }),
);

const MAX = { address: MAX_LISTED_ADDRESS, name: MAX_LISTED_NAME } as const;
const name = z.string().check(z.maxLength(MAX.name));
const nullableName = z.nullable(name);
const prints = { shingles: z.custom<Uint32Array>(isShort), terms: z.custom<Uint32Array>(isShort), counts: z.custom<Uint8Array>(isShort) };

function isShort(value: unknown): boolean {
  return ArrayBuffer.isView(value) && 'length' in value && (value.length as number) <= MAX_LISTED_PRINTS;
}

/** What a list says of an article. No text. */
export const listedArticle = madeOnce(() =>
  z.object({
    address: addressText.check(z.maxLength(MAX.address)),
    canonical: z.exactOptional(addressText.check(z.maxLength(MAX.address))),
    url: webAddress.check(z.maxLength(MAX.address)),
    outletDomain: domainText.check(z.minLength(1), z.maxLength(MAX.name)),
    outletName: name,
    title: z.string().check(z.maxLength(MAX_LISTED_TITLE)),
    lang: primaryTag,
    publishedAt: z.nullable(isoDate),
    publishedLikely: z.exactOptional(z.literal(true)),
    firstReadAt: moment,
    readAt: moment,
    credits: z
      .array(
        z.extend(credit, {
          agency: nullableName,
          outlet: nullableName,
          name,
          citedBy: nullableName,
          quote: z.string().check(z.maxLength(MAX_LISTED_QUOTE)),
        }),
      )
      .check(z.maxLength(MAX_LISTED_CREDITS)),
    fingerprint: z.extend(fingerprint, prints),
  }),
);
export type ListedArticle = DeepReadonly<z.infer<ReturnType<typeof listedArticle>>>;
