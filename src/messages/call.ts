// What a call is, and the reply that every call gets: for the calls of our own pages and for those of content scripts.
import * as z from 'zod/mini';
import { madeOnce } from '../core/made-once';
import type { DeepReadonly } from '../core/model/deep-readonly';
import { failureCode } from '../core/model/scalars';

/** One call: the shape of its request and of the value that its reply carries. */
export interface Call<Request extends z.ZodMiniType, Value extends z.ZodMiniType> {
  readonly request: Request;
  readonly value: Value;
}

/** Its schemas are made when they are first needed: the background wakes often, and few calls come then. */
export function call<Request extends z.ZodMiniType, Value extends z.ZodMiniType>(
  request: () => Request,
  value: () => Value,
): Call<Request, Value> {
  const [ofRequest, ofValue] = [madeOnce(request), madeOnce(value)];
  return {
    get request() {
      return ofRequest();
    },
    get value() {
      return ofValue();
    },
  };
}

export type Contract = Record<string, Call<z.ZodMiniType, z.ZodMiniType>>;
export type RequestOf<C> = C extends Call<infer Request, z.ZodMiniType> ? DeepReadonly<z.infer<Request>> : never;
export type ValueOf<C> = C extends Call<z.ZodMiniType, infer Value> ? DeepReadonly<z.infer<Value>> : never;

/** The reply to every call. Only plain data can be sent between contexts, so a failure is a code and not an error. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: failureCode }),
]);
