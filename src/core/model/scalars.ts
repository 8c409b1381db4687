// Schemas of single values that several parts of the model have.
import * as z from 'zod/mini';
import { isWebAddress } from '../address';
import { FAILURE_CODES } from '../errors';

/** 9999-12-31T23:59:59.999Z: ISO 8601 writes later years with a sign, and no article has one. */
const LAST_MOMENT = 253_402_300_799_999;
/** A moment in milliseconds since 1970. */
export const moment = z.int().check(z.gte(0), z.lte(LAST_MOMENT));

/** An address that a screen may link to. */
export const webAddress = z.string().check(z.refine(isWebAddress));

/** What a screen is told of a failure. */
export const failureCode = z.enum(FAILURE_CODES);

/** Bytes, and numbers of 32 bits, as they lie in memory. */
export const byteArray = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
export const codeArray = z.custom<Uint32Array>((value) => value instanceof Uint32Array);
