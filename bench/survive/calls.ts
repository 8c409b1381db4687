// Calls of the extension whose reply may never come.
import { setTimeout } from 'node:timers/promises';
import type { Reader } from '../../test/browser/harness/reader';

/** Milliseconds until a call without a reply counts as lost. No call of a round takes as long on a machine that does little else. */
const PATIENCE = 60_000;

export interface Answered {
  readonly ok: boolean;
  readonly code?: string;
  readonly value?: unknown;
}

/** The code of a call that got no reply. */
export const LOST = 'lost';

/** What was said to a call. Only what was done is sure: a refused one may have been carried out before something else failed. */
export type Reply = 'done' | 'refused' | typeof LOST;

const NONE: Answered = { ok: false, code: LOST };

/** The reply of a call; `lost` where none came. */
export async function answerOf(reader: Reader, name: string, request: unknown): Promise<Answered> {
  const asked = reader.call(name, request).then(
    (answer) => (answer ?? NONE) as Answered,
    () => NONE, // the background or the browser is gone
  );
  return await Promise.race([asked, setTimeout(PATIENCE, NONE, { ref: false })]);
}

/** The value that a call gives while nothing is struck. */
export async function inPeace(reader: Reader, name: string, request: unknown): Promise<unknown> {
  const { ok, code, value } = await answerOf(reader, name, request);
  if (!ok) throw new Error(`${name}: ${code}`);
  return value;
}

export async function replyOf(reader: Reader, name: string, request: unknown): Promise<Reply> {
  return replyIn(await answerOf(reader, name, request));
}

/** @param isDone whether the value says that it was done */
export function replyIn({ ok, code }: Answered, isDone = true): Reply {
  if (ok) return isDone ? 'done' : 'refused';
  return code === LOST ? LOST : 'refused';
}
