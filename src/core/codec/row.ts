// One article as bytes: everything but its number and the moment it was read, which its block holds, and its text.
import { addressKey } from '../address';
import { impliedKind } from '../credit/stored-credit';
import type { Credit } from '../model/credit';
import type { Fingerprint } from '../model/fingerprint';
import type { StoredArticle } from '../model/stored-article';
import { BitWriter } from './bits';
import { ByteReader, ByteWriter } from './bytes';
import { DecodedPrints } from './decoded-prints';
import { putShingles, putTerms } from './fingerprint';
import type { Vocabulary } from './vocabulary';

/** What a row holds of an article. */
export type RowArticle = Omit<StoredArticle, 'number' | 'text'>;

// Bits of a row's flags. They are stored, so a bit is never used for something else.

/** The address key is written, since it does not follow from the url. */
const OWN_ADDRESS = 1;
/** The article has no published date. */
const NO_DATE = 2;
/** Fields that this file does not pack follow as JSON. */
const MORE = 4;
/** The article has a canonical address. */
const CANONICAL = 8;
/** The article has an owner. */
const OWNER = 16;
/** The address key is the url without what `NOT_BARE` takes off. */
const BARE_ADDRESS = 32;
/** Bits of the flags of a credit, stored too. */
/** `otherKind`: the kind follows, since it is not the one that the agency, or its absence, implies. */
const CREDIT_FLAGS = { credit: 1, joint: 2, noAgency: 4, noCitedBy: 8, outlet: 16, otherKind: 32 } as const;

/**
 * Most addresses become their address key by losing these two, `https://www.` and a last slash. For them the key is made without parsing the address.
 */
const NOT_BARE = /^https?:\/\/(?:www\.)?|\/$/g;

/** `https://news.example`: many addresses share it, so it is kept in the vocabulary. */
const ORIGIN = /^[a-z]+:\/\/[^/?#]*/;

export function packRow(article: RowArticle, vocabulary: Vocabulary): Uint8Array<ArrayBuffer> {
  const { address, canonical, url, outletDomain, outletName, owner, title, lang, ...known } = article;
  const { publishedAt, firstReadAt, readAt, credits, fingerprint, ...others } = known;
  const { scheme, lang: textLang, wordCount, shingleCount, shingles, terms, counts, ...otherPrints } = fingerprint;
  const more = packMore(others, otherPrints, credits);
  const isBare = bareAddress(url) === address;
  const ownAddress = !isBare && addressKey(url) !== address;
  const writer = new StringWriter(vocabulary);
  writer.number(
    flag(OWN_ADDRESS, ownAddress) |
      flag(BARE_ADDRESS, isBare) |
      flag(NO_DATE, publishedAt === null) |
      flag(MORE, more !== '') |
      flag(CANONICAL, canonical !== undefined) |
      flag(OWNER, owner !== undefined),
  );
  const origin = originOf(url);
  writer.shared(origin);
  writer.string(url.slice(origin.length));
  if (ownAddress) writer.string(address);
  if (canonical !== undefined) writer.string(canonical);
  if (owner !== undefined) writer.shared(owner);
  for (const text of [outletDomain, outletName, lang, textLang]) writer.shared(text);
  writer.string(title);
  if (publishedAt !== null) putDate(writer, publishedAt, readAt);
  writer.signed(readAt - firstReadAt);
  for (const value of [scheme, wordCount, shingleCount, credits.length]) writer.signed(value);
  for (const credit of credits) putCredit(writer, credit);
  if (more) writer.string(more);
  const bits = new BitWriter();
  putShingles(bits, shingles);
  putTerms(bits, { terms, counts }, vocabulary);
  writer.raw(bits.bytes());
  return writer.bytes();
}

/** @param prints of the rows that are unpacked together */
export function unpackRow(bytes: Uint8Array, readAt: number, vocabulary: Vocabulary, prints = new DecodedPrints()): RowArticle {
  const reader = new StringReader(bytes, vocabulary);
  const flags = reader.number();
  const url = reader.shared() + reader.string();
  const address = flags & BARE_ADDRESS ? bareAddress(url) : flags & OWN_ADDRESS ? reader.string() : addressKey(url);
  const canonical = flags & CANONICAL ? { canonical: reader.string() } : null;
  const owner = flags & OWNER ? { owner: reader.shared() } : null;
  const [outletDomain, outletName, lang, textLang] = [reader.shared(), reader.shared(), reader.shared(), reader.shared()];
  const title = reader.string();
  const publishedAt = flags & NO_DATE ? null : takeDate(reader, readAt);
  const firstReadAt = readAt - reader.signed();
  const [scheme, wordCount, shingleCount] = [reader.signed(), reader.signed(), reader.signed()];
  const creditCount = reader.signed();
  // A credit takes several bytes.
  if (creditCount > bytes.length) throw new Error(`there are no ${creditCount} credits in ${bytes.length} bytes`);
  const credits = Array.from({ length: creditCount }, () => takeCredit(reader));
  const more = flags & MORE ? reader.string() : '';
  const { shingles, terms, counts } = prints.take(reader.rest(), vocabulary);
  const fingerprint: Fingerprint = { scheme, lang: textLang, wordCount, shingleCount, shingles, terms, counts };
  const known = { address, url, outletDomain, outletName, title, lang, publishedAt, firstReadAt, readAt, credits, fingerprint };
  return Object.assign(more ? withMore(known, more) : known, canonical, owner);
}

/** What a row says of its article's address. */
type RowKey = Pick<RowArticle, 'address' | 'canonical' | 'url' | 'ignoredParameters' | 'outletDomain' | 'outletName'>;

/**
 * Writes an article's key and address anew, without decoding what lies behind them: a migration reads every row.
 *
 * @returns the key, and the row's bytes; null where they are the same
 */
export function rekeyRow(
  bytes: Uint8Array,
  readAt: number,
  vocabulary: Vocabulary,
  rekey: (known: RowKey) => RowKey,
): { address: string; bytes: Uint8Array<ArrayBuffer> | null } {
  const reader = new StringReader(bytes, vocabulary);
  const flags = reader.number();
  const url = reader.shared() + reader.string();
  const address = flags & BARE_ADDRESS ? bareAddress(url) : flags & OWN_ADDRESS ? reader.string() : addressKey(url);
  const canonical = flags & CANONICAL ? { canonical: reader.string() } : null;
  const owner = flags & OWNER ? reader.shared() : null;
  const [outletDomain, outletName] = [reader.shared(), reader.shared()];
  // Only a row with more fields than this file packs can have parameters that are ignored.
  const ignored = flags & MORE ? unpackRow(bytes, readAt, vocabulary).ignoredParameters : undefined;
  const before = { address, ...canonical, url, outletDomain, outletName, ...(ignored && { ignoredParameters: ignored }) };
  const after = rekey(before);
  if (isSameKey(before, after)) return { address, bytes: null };
  const writer = new StringWriter(vocabulary);
  const known = NO_DATE | MORE | OWNER;
  writer.number((flags & known) | flag(OWN_ADDRESS, true) | flag(CANONICAL, after.canonical !== undefined));
  const origin = originOf(after.url);
  writer.shared(origin);
  writer.string(after.url.slice(origin.length));
  writer.string(after.address);
  if (after.canonical !== undefined) writer.string(after.canonical);
  if (owner !== null) writer.shared(owner);
  writer.shared(after.outletDomain);
  writer.shared(after.outletName);
  writer.raw(reader.rest());
  return { address: after.address, bytes: writer.bytes() };
}

function isSameKey(one: RowKey, other: RowKey): boolean {
  const fields = ['address', 'canonical', 'url', 'outletDomain', 'outletName'] as const;
  return fields.every((field) => one[field] === other[field]);
}

/** The strings of an article that others may repeat: candidates for a vocabulary. */
export function sharedStrings({ url, outletDomain, outletName, owner, lang, publishedAt, fingerprint, credits }: RowArticle): string[] {
  const ofCredits = credits.flatMap(({ agency, outlet, name, slot, quote, citedBy }) =>
    [agency, outlet, name, slot, quote, citedBy].map((text) => text ?? ''),
  );
  const ofDate = SECONDS.exec(publishedAt ?? '')?.[2] ?? '';
  return [originOf(url), outletDomain, outletName, owner ?? '', lang, fingerprint.lang, ofDate, ...ofCredits];
}

function flag(bit: number, on: boolean): number {
  return on ? bit : 0;
}

function bareAddress(url: string): string {
  return url.replace(NOT_BARE, '');
}

function originOf(url: string): string {
  return ORIGIN.exec(url)?.[0] ?? '';
}

/** Fields that this file does not pack, as JSON, so that a field that is added to an article, its fingerprint or its credits is never lost. */
interface MoreFields {
  readonly article: object;
  readonly fingerprint: object;
  /** One for each credit, in order; empty where none has any. */
  readonly credits: readonly object[];
}

/** '' where every field is known. */
function packMore(article: object, fingerprint: object, credits: readonly Credit[]): string {
  const ofCredits = credits.map(
    ({ agency: _a, outlet: _o, name: _n, kind: _k, slot: _s, strength: _t, quote: _q, joint: _j, citedBy: _c, ...others }) => others,
  );
  const more: MoreFields = { article, fingerprint, credits: ofCredits.some(hasFields) ? ofCredits : [] };
  return hasFields(article) || hasFields(fingerprint) || more.credits.length > 0 ? JSON.stringify(more) : '';
}

const hasFields = (object: object): boolean => Object.keys(object).length > 0;

function withMore(article: RowArticle, packed: string): RowArticle {
  const more = moreFields(JSON.parse(packed));
  return {
    ...more.article,
    ...article,
    fingerprint: { ...more.fingerprint, ...article.fingerprint },
    credits: article.credits.map((credit, index) => ({ ...more.credits[index], ...credit })),
  };
}

/** Early rows have an array: the fields of the article and of its fingerprint. */
function moreFields(json: MoreFields | readonly [object, object]): MoreFields {
  if (!isPair(json)) return json;
  const [article, fingerprint] = json;
  return { article, fingerprint, credits: [] };
}

function isPair(json: MoreFields | readonly [object, object]): json is readonly [object, object] {
  return Array.isArray(json);
}

function putCredit(writer: StringWriter, stored: Credit): void {
  const { agency, outlet, name, kind, slot, strength, quote, joint, citedBy } = stored;
  const hasOtherKind = kind !== impliedKind(agency);
  writer.number(
    flag(CREDIT_FLAGS.credit, strength === 'credit') |
      flag(CREDIT_FLAGS.joint, joint) |
      flag(CREDIT_FLAGS.noAgency, agency === null) |
      flag(CREDIT_FLAGS.noCitedBy, citedBy === null) |
      flag(CREDIT_FLAGS.outlet, outlet !== null) |
      flag(CREDIT_FLAGS.otherKind, hasOtherKind),
  );
  if (agency !== null) writer.shared(agency);
  writer.shared(name);
  writer.shared(slot);
  writer.shared(quote);
  if (citedBy !== null) writer.shared(citedBy);
  if (outlet !== null) writer.shared(outlet);
  if (hasOtherKind) writer.shared(kind);
}

function takeCredit(reader: StringReader): Credit {
  const flags = reader.number();
  const agency = flags & CREDIT_FLAGS.noAgency ? null : reader.shared();
  const name = reader.shared();
  const slot = reader.shared() as Credit['slot'];
  const quote = reader.shared();
  const citedBy = flags & CREDIT_FLAGS.noCitedBy ? null : reader.shared();
  const outlet = flags & CREDIT_FLAGS.outlet ? reader.shared() : null;
  const kind = flags & CREDIT_FLAGS.otherKind ? (reader.shared() as Credit['kind']) : impliedKind(agency);
  return {
    agency,
    outlet,
    name,
    kind,
    slot,
    strength: flags & CREDIT_FLAGS.credit ? 'credit' : 'mention',
    quote,
    joint: Boolean(flags & CREDIT_FLAGS.joint),
    citedBy,
  };
}

/** `2024-05-03T10:15:00` and what follows it: `Z`, `+02:00`, `.000Z`. */
const SECONDS = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(.*)$/s;

/** A date as the seconds between it and the reading, with its clock taken as UTC: fewer bytes than the text. A date in any other form is written in full, after a zero. */
function putDate(writer: StringWriter, date: string, readAt: number): void {
  const [, seconds = '', rest = ''] = SECONDS.exec(date) ?? [];
  const before = Math.floor(readAt / 1000) - Date.parse(`${seconds}Z`) / 1000;
  const isWhole = seconds !== '' && dateBefore(readAt, before) === seconds;
  writer.number(isWhole ? 1 : 0);
  if (isWhole) writer.signed(before);
  writer.shared(isWhole ? rest : date);
}

function takeDate(reader: StringReader, readAt: number): string {
  return (reader.number() ? dateBefore(readAt, reader.signed()) : '') + reader.shared();
}

/** The date this many seconds before the reading, `2024-05-03T10:15:00`; '' where that is no valid date. */
function dateBefore(readAt: number, seconds: number): string {
  const date = new Date((Math.floor(readAt / 1000) - seconds) * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, -5);
}

/** A shared string is written as its index in the vocabulary plus one, or as a zero and the string itself. */
class StringWriter extends ByteWriter {
  constructor(private readonly vocabulary: Vocabulary) {
    super();
  }
  shared(text: string): void {
    const index = this.vocabulary.stringIndex.get(text);
    this.number(index === undefined ? 0 : index + 1);
    if (index === undefined) this.string(text);
  }
}

class StringReader extends ByteReader {
  constructor(
    bytes: Uint8Array,
    private readonly vocabulary: Vocabulary,
  ) {
    super(bytes);
  }
  shared(): string {
    const indexPlusOne = this.number();
    return indexPlusOne === 0 ? this.string() : this.vocabulary.string(indexPlusOne - 1);
  }
}
