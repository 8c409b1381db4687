// Schemas of single values that several parts of the model have.
import * as z from 'zod/mini';
import { MAX_ADDRESS_LENGTH, MAX_KEY_LENGTH, MAX_WORDS_LENGTH } from '../bounds';
import { FAILURE_CODES } from '../errors';
import { isWebAddress } from '../web-address';

/** 9999-12-31T23:59:59.999Z: ISO 8601 writes later years with a sign, and no article has one. */
const LAST_MOMENT = 253_402_300_799_999;
/** A moment in milliseconds since 1970. */
export const moment = z.int().check(z.gte(0), z.lte(LAST_MOMENT));

/** An address that a screen may link to. A parser of addresses drops line ends, so that it would take one that has some. */
export const webAddress = z.string().check(
  z.maxLength(MAX_ADDRESS_LENGTH),
  z.refine((url) => isWebAddress(url) && !/[\s\p{Cc}]/u.test(url)),
);

/** What a page says of itself or of a source, in its own words or in ours. */
export const shortText = z.string().check(z.maxLength(MAX_WORDS_LENGTH));

/** `addressKey` of an address. */
export const addressText = z.string().check(z.minLength(1), z.maxLength(MAX_KEY_LENGTH), z.regex(/^[^\s\p{Cc}]+$/u));

/** BCP 47 primary tag, '' where unknown. */
export const primaryTag = z.string().check(z.regex(/^(?:[a-z]{2,3})?$/));

/** `unsujet.example`, `yahoo.com/harbour-gazette`, `[::1]`; '' where unknown. */
export const domainText = z.string().check(z.maxLength(MAX_WORDS_LENGTH), z.regex(/^[\p{L}\p{N}\p{M}._:[\]/-]*$/u));

/** `2024-05-03`, `2024-05-03T10:15`, `2024-05-03T10:15:00.000+02:00`. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
/** A day, or a moment, as exact as its page gives it. */
export const isoDate = z.string().check(
  z.regex(ISO_DATE),
  z.refine((date) => !Number.isNaN(Date.parse(date))),
);

/** What a screen is told of a failure. */
export const failureCode = z.enum(FAILURE_CODES);

/** Bytes, and numbers of 32 bits, as they lie in memory. */
export const byteArray = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
export const codeArray = z.custom<Uint32Array>((value) => value instanceof Uint32Array);
